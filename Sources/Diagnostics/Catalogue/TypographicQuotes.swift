/// Quotes as word processors set them, which YAML takes for a part of the text.
package enum TypographicQuotes {
  private static let partners: [Character: Set<Character>] = [
    "“": ["”", "“"], "”": ["”", "“"], "„": ["“", "”"], "«": ["»"],
  ]

  /// The text in one pair of quotes that stands round the whole; `nil` where none does.
  package static func inside(_ text: String) -> String? {
    guard let first = text.first, let closing = partners[first], let last = text.last, closing.contains(last) else {
      return nil
    }
    let inner = text.dropFirst().dropLast()
    guard text.count > 2, !inner.contains(where: { closing.contains($0) || $0 == first }) else { return nil }
    return withoutSpace(inner)
  }

  /// A quote at the start or the end of a text whose partner is nowhere in it.
  package static func lone(in text: String) -> Lone? {
    guard let first = text.first, let last = text.last else { return nil }
    if let closing = partners[first], !text.dropFirst().contains(where: closing.contains) {
      var rest = text.dropFirst()
      if rest.last == "\"", rest.filter({ $0 == "\"" }).count == 1 { rest.removeLast() }
      return Lone(quote: first, isAtStart: true, rest: withoutSpace(rest))
    }
    guard last == "”" || last == "»" else { return nil }
    let opening: Set<Character> = last == "»" ? ["«"] : ["“", "”", "„"]
    guard !text.dropLast().contains(where: opening.contains) else { return nil }
    return Lone(quote: last, isAtStart: false, rest: withoutSpace(text.dropLast()))
  }

  package struct Lone: Sendable {
    package let quote: Character
    package let isAtStart: Bool
    /// The text without the quote.
    package let rest: String
  }

  /// The text without the quotes that stand round it, or the one at an end of it that has no partner.
  static func removed(from text: String) -> String { inside(text) ?? lone(in: text)?.rest ?? text }

  private static func withoutSpace(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

extension String {
  /// The author's text as a value in straight quotes, to be shown as the way out; cut like `quotable`.
  var inStraightQuotes: String {
    let text = TypographicQuotes.removed(from: self).quotable
    return text.contains("\"") || text.contains("\\")
      ? "'" + text.replacing("'", with: "''") + "'" : "\"\(text)\""
  }
}
