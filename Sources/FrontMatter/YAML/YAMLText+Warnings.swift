import Diagnostics

// What YAML reads without a word, and an author hardly means.
extension YAMLText {
  /// Of a value without quotes: quotes of a word processor at its ends, and text behind a `#`.
  func warnings(of value: String, at range: Range<Int>, inBrackets: Bool) -> [Diagnostic] {
    typographicQuotes(in: value, at: range) + commentAfterText(range, inBrackets: inBrackets)
  }

  private func typographicQuotes(in value: String, at range: Range<Int>) -> [Diagnostic] {
    // None of these quotes is ASCII, and most texts begin and end with a letter that is.
    guard let first = value.utf8.first, let last = value.utf8.last, first >= 0x80 || last >= 0x80 else { return [] }
    if let inside = TypographicQuotes.inside(value) {
      return [.typographicQuotes(value, round: inside, at: place(range))]
    }
    guard let lone = TypographicQuotes.lone(in: value) else { return [] }
    let length = String(lone.quote).utf8.count
    let quote =
      lone.isAtStart ? range.lowerBound..<range.lowerBound + length : range.upperBound - length..<range.upperBound
    return [.loneTypographicQuote(lone.quote, rest: lone.rest, at: place(quote))]
  }

  /// One space before the `#` is taken for text; those who mean a comment are asked for two.
  private func commentAfterText(_ range: Range<Int>, inBrackets: Bool) -> [Diagnostic] {
    guard !range.isEmpty, byte(at: range.upperBound) == UInt8(ascii: " "),
      byte(at: range.upperBound + 1) == UInt8(ascii: "#")
    else { return [] }
    let isWhole = !inBrackets && areOnOneLine(range.lowerBound, range.upperBound)
    let whole = isWhole ? string(restOfLine(from: range.lowerBound)) : nil
    return [.commentAfterText(whole: whole, at: place(character(at: range.upperBound + 1)))]
  }

  /// The first lookalike of each kind, with the number of the others.
  func explain(_ scan: LookalikeScan) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if let first = scan.spaces.first, let scalar = string(first).unicodeScalars.first {
      diagnostics.append(.noBreakSpace(scalar, others: scan.spaces.count - 1, at: place(first)))
    }
    if let first = scan.dashes.first, let sign = string(first).first {
      diagnostics.append(.notAHyphen(sign, others: scan.dashes.count - 1, at: place(first)))
    }
    return diagnostics
  }
}
