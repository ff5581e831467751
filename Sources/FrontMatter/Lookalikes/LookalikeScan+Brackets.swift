// Lists and maps in brackets, where indentation says nothing.
extension LookalikeScan {
  /// Reads on within `[…]` or `{…}` to the end of the line, or of the outermost bracket.
  mutating func readBrackets(from start: Int, to end: Int) {
    var index = start
    while index < end {
      let blank = blank(from: index, to: end)
      if let first = blank.first, isTokenStart, begins(tokenAt: blank.end, end) { report(first) }
      index = blank.end
      guard index < end else { return }
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets.append(bytes[index])
        startItem()
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        _ = brackets.popLast()
        isTokenStart = false
        index += 1
        if brackets.isEmpty { return endValue(at: index, end) }
      case UInt8(ascii: ","):
        startItem()
        index += 1
      case UInt8(ascii: ":") where !isTokenStart:
        startValue()
        index += 1
      case UInt8(ascii: "#") where index == start || isSpace(index - 1): return
      default:
        guard let after = readToken(from: index, to: end) else { return }
        index = after
      }
    }
  }

  /// A key with its colon, a quoted text, or a text; `nil` where a quote goes on in the next line.
  private mutating func readToken(from start: Int, to end: Int) -> Int? {
    let isQuoted = isTokenStart && isQuote(start)
    if isTokenStart, mayBeKey,
      let key = isQuoted ? quotedKey(from: start, to: end) : wordKey(from: start, to: end)
    {
      if let lookalike = key.lookalike { report(lookalike) }
      startValue()
      return key.end
    }
    isTokenStart = false
    guard isQuoted else { return endOfText(from: start, to: end) }
    guard let after = endOfQuoted(bytes[start], from: start + 1, before: end) else {
      quote = bytes[start]
      return nil
    }
    let blank = blank(from: after, to: end)
    if let first = blank.first, blank.end == end || ",]}:#".utf8.contains(bytes[blank.end]) { report(first) }
    return after
  }

  /// A text without quotes ends before a comma, a bracket, or a colon with a space after it.
  private func endOfText(from start: Int, to end: Int) -> Int {
    var index = start + 1
    while index < end, !",[]{}".utf8.contains(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":"), index + 1 == end || isSpace(index + 1) { break }
      if bytes[index] == UInt8(ascii: "#"), isSpace(index - 1) { break }
      index += 1
    }
    return index
  }

  /// Whether a quote, a bracket or a key begins here, which a lookalike before it turns into text.
  private func begins(tokenAt index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    return isQuote(index) || "[{".utf8.contains(bytes[index]) || (mayBeKey && wordKey(from: index, to: end) != nil)
  }

  private mutating func startItem() {
    isTokenStart = true
    mayBeKey = brackets.last == UInt8(ascii: "{")
  }

  private mutating func startValue() {
    isTokenStart = true
    mayBeKey = false
  }
}
