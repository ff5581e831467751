/// The parts of links that hold no other inlines. CommonMark §4.7 and §6.3. Each function looks at `text` from an index
/// on and answers with the index after the part.
enum LinkSyntax {
  /// `](` has been read up to the parenthesis at `start`: the destination, and the end after `)`.
  static func tail(in text: [UInt8], at start: Int) -> (destination: Range<Int>, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    guard let destination = destination(in: text, at: blanks(in: text, at: start + 1)) else { return nil }
    var end = blanks(in: text, at: destination.end)
    if end > destination.end, let title = title(in: text, at: end) { end = blanks(in: text, at: title) }
    guard end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
    return (destination.range, end + 1)
  }

  /// `[…]` with no bracket inside, at most 1000 bytes: the end after `]`.
  static func label(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < text.count, index - start <= 1001 {
      switch text[index] {
      case .backslash where index + 1 < text.count && text[index + 1].isPunctuation: index += 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return index + 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// A link reference definition: the end after its line end.
  static func definition(in text: [UInt8], at start: Int) -> Int? {
    guard let label = label(in: text, at: start), label > start + 2, label < text.count,
      text[label] == UInt8(ascii: ":"),
      let destination = destination(in: text, at: blanks(in: text, at: label + 1))
    else { return nil }
    if destination.range.isEmpty, text[destination.end - 1] != UInt8(ascii: ">") { return nil }
    let titleStart = blanks(in: text, at: destination.end)
    if titleStart > destination.end, let title = title(in: text, at: titleStart), let end = lineEnd(in: text, at: title)
    {
      return end
    }
    return lineEnd(in: text, at: destination.end)
  }

  private static func destination(in text: [UInt8], at start: Int) -> (range: Range<Int>, end: Int)? {
    var index = start
    if index < text.count, text[index] == UInt8(ascii: "<") {
      index += 1
      while index < text.count {
        switch text[index] {
        case UInt8(ascii: ">"): return (start + 1..<index, index + 1)
        case UInt8(ascii: "<"), .newline, .carriageReturn: return nil
        case .backslash where index + 1 < text.count && text[index + 1].isPunctuation: index += 2
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    scan: while index < text.count {
      switch text[index] {
      case .backslash where index + 1 < text.count && text[index + 1].isPunctuation: index += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case let byte where byte.isWhitespace: break scan
      default: break
      }
      index += 1
    }
    return depth == 0 ? (start..<index, index) : nil
  }

  private static func title(in text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let close: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < text.count {
      if text[index] == close { return index + 1 }
      if text[index] == UInt8(ascii: "("), close == UInt8(ascii: ")") { return nil }
      index += text[index] == .backslash && index + 1 < text.count && text[index + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  /// Passes over blanks and line ends. (The text of one block has no blank lines.)
  private static func blanks(in text: [UInt8], at start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isWhitespace { index += 1 }
    return index
  }

  /// The end after the line end, if nothing but blanks stands before it.
  private static func lineEnd(in text: [UInt8], at start: Int) -> Int? {
    var index = start
    while index < text.count, text[index].isBlank { index += 1 }
    if index == text.count { return index }
    return text[index] == .newline ? index + 1 : nil
  }
}
