/// Finds links that CommonMark takes for plain text because there is a space in their address:
/// `[texte](../files/texte signé.pdf)`. Authors attach files with such names, and would publish the brackets.
struct UnreadLinks {
  /// The text of the paragraph or heading under way. Everything in it that is not plain text is U+0000.
  private var run = ""
  /// Whether there is a bracket in it, without which there is no link.
  private var hasBracket = false
  /// Where the search in the source goes on, so that each link is found at its own place.
  private var next = 0

  mutating func start() {
    run = ""
    hasBracket = false
  }

  /// - Parameter bytes: the same as `text`.
  mutating func append(_ text: String, _ bytes: ArraySlice<UInt8>) {
    run += text
    hasBracket = hasBracket || bytes.contains(UInt8(ascii: "]"))
  }

  mutating func append(_ event: MarkdownTree.Event) { run += event.node == .softBreak ? " " : "\u{0}" }

  /// The bytes of `text` that hold the addresses which the finished paragraph has as plain text.
  mutating func finish(in text: [UInt8]) -> [Range<Int>] {
    guard hasBracket else { return [] }
    return run.matches(of: #/\]\(([^()\[\]\u{0}]+)\)/#).compactMap { match in
      let address = match.output.1
      // `](` inside a sentence is no link; what looks like a path or an address is.
      guard address.contains(where: \.isWhitespace), address.contains(where: { $0 == "/" || $0 == "." }) else {
        return nil
      }
      let written = Array("](".utf8) + Array(address.utf8) + [UInt8(ascii: ")")]
      guard let found = text[next...].firstRange(of: written),
        found.lowerBound == 0 || text[found.lowerBound - 1] != .backslash
      else { return nil }
      next = found.upperBound
      return found.lowerBound + 2..<found.upperBound - 1
    }
  }
}
