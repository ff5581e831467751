// Small stretches of a line that the scan knows.
extension LookalikeScan {
  /// Spaces, tabs and lookalikes in a row.
  struct Blank {
    /// Where it ends.
    let end: Int
    /// The first lookalike in it.
    let first: Range<Int>?
    /// How wide it is on the screen.
    let columns: Int
  }

  /// What stands before the colon of a key, with the colon.
  struct Key {
    /// After the colon.
    let end: Int
    /// The first lookalike next to the colon.
    let lookalike: Range<Int>?
    /// Whether it is one word or in quotes, as keys are; else the colon may well be one of a sentence.
    let isWord: Bool
  }

  func blank(from start: Int, to end: Int) -> Blank {
    var (index, columns) = (start, 0)
    var first: Range<Int>?
    while index < end {
      if isSpace(index) {
        index += 1
        columns += 1
      } else if let lookalike = space(at: index, before: end) {
        if !Lookalike.isZeroWidth(in: bytes, at: index) { columns += 1 }
        first = first ?? lookalike
        index = lookalike.upperBound
      } else {
        break
      }
    }
    return Blank(end: index, first: first, columns: columns)
  }

  /// A key that starts here: a word, a quoted text, or else any text with a colon and a space after it.
  ///
  /// - Parameter inList: after a hyphen, where a sentence may stand as well: there, a word with a capital is none.
  func key(from start: Int, to end: Int, inList: Bool) -> Key? {
    guard start < end else { return nil }
    if isQuote(start) { return quotedKey(from: start, to: end) }
    let isLowerCase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start])
    if isLowerCase || !inList, let key = wordKey(from: start, to: end) { return key }
    var index = start
    while index < end {
      if bytes[index] == UInt8(ascii: "#"), index > start, isSpace(index - 1) { return nil }
      if bytes[index] == UInt8(ascii: ":"), index + 1 == end || isSpace(index + 1) {
        return Key(end: index + 1, lookalike: nil, isWord: false)
      }
      index += 1
    }
    return nil
  }

  /// A word with a colon after it, and a space, a lookalike or the end of the line after that.
  func wordKey(from start: Int, to end: Int) -> Key? {
    var index = start
    while index < end, isWordByte(index), space(at: index, before: end) == nil { index += 1 }
    return index > start ? key(endingAt: index, to: end) : nil
  }

  func quotedKey(from start: Int, to end: Int) -> Key? {
    endOfQuoted(bytes[start], from: start + 1, before: end).flatMap { key(endingAt: $0, to: end) }
  }

  private func key(endingAt index: Int, to end: Int) -> Key? {
    let gap = blank(from: index, to: end)
    guard gap.end < end, bytes[gap.end] == UInt8(ascii: ":") else { return nil }
    let after = gap.end + 1
    let lookalike = space(at: after, before: end)
    let isFlowEnd = !brackets.isEmpty && after < end && ",[]{}".utf8.contains(bytes[after])
    guard after == end || isSpace(after) || lookalike != nil || isFlowEnd else { return nil }
    return Key(end: after, lookalike: gap.first ?? lookalike, isWord: true)
  }

  /// Whether a lookalike before this place keeps a quote or a bracket from being one, or is all that the line holds.
  func hidesSign(at index: Int, _ end: Int) -> Bool { index >= end || "\"'[{|#".utf8.contains(bytes[index]) }

  /// After the closing quote; `nil` where it is not on this line.
  func endOfQuoted(_ quote: UInt8, from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == quote {
        guard quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote else { return index + 1 }
        index += 1
      } else if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      }
      index += 1
    }
    return nil
  }

  func space(at index: Int, before end: Int) -> Range<Int>? {
    Lookalike.spaceLength(in: bytes, at: index, before: end).map { index..<index + $0 }
  }

  func isQuote(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") }

  func isSpace(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") }

  /// ASCII letters and digits, `_`, `-`, `.`, and every byte of a letter outside ASCII.
  private func isWordByte(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
