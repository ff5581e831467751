/// A text of a figure, pieces of which may be in other languages than the page.
package struct FigureText: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    let text: String
    /// A BCP 47 code; `nil` for the language of the page.
    let language: String?

    package init(_ text: String, language: String? = nil) {
      self.text = SafeText.cleaned(text)
      self.language = language
    }
  }

  let pieces: [Piece]

  package init(_ pieces: [Piece]) { self.pieces = pieces }

  package init(_ text: String, language: String? = nil) { self.init([Piece(text, language: language)]) }

  var plain: String { pieces.map(\.text).joined() }
}

extension FigureText: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension FigureText {
  /// Whether words of the page stand beside those of another language; the line then runs the way of the page.
  func hasOwnWords(in direction: LayoutDirection) -> Bool {
    pieces.count > 1 && pieces.contains { $0.language == nil && SafeText.direction(of: $0.text) == direction }
  }

  /// Lines that were made of the whole text, each with the languages of its letters again. A sign that the text does not
  /// have, such as `…`, goes with the letters before it.
  func divided(into lines: [String]) -> [FigureText] {
    guard pieces.contains(where: { $0.language != nil }) else { return lines.map { FigureText($0) } }
    let signs = pieces.flatMap { piece in piece.text.map { (sign: $0, language: piece.language) } }
    var next = 0
    return lines.map { line in
      var found: [(text: String, language: String?)] = []
      for sign in line {
        var place = next
        while place < signs.count, signs[place].sign != sign, signs[place].sign.isPassedOver { place += 1 }
        let isFound = place < signs.count && signs[place].sign == sign
        if isFound { next = place + 1 }
        let language = isFound ? signs[place].language : found.last?.language
        if let last = found.last, last.language == language {
          found[found.count - 1].text.append(sign)
        } else {
          found.append((String(sign), language))
        }
      }
      return FigureText(found.map { Piece($0.text, language: $0.language) })
    }
  }
}

extension Character {
  /// Whether a line may lack it: spaces where it was broken, isolates that are balanced anew.
  fileprivate var isPassedOver: Bool {
    self == " " || unicodeScalars.allSatisfy { (0x2066...0x2069).contains($0.value) }
  }
}
