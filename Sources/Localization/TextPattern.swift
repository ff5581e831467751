/// A text with places to fill in, written `{name}`. A literal brace cannot be written: interface texts need none.
struct TextPattern: Hashable, Sendable {
  enum Segment: Hashable, Sendable {
    case literal(String)
    /// What stands between the braces, and its range with them, in UTF-8 bytes of the text.
    case placeholder(String, range: Range<Int>)
  }

  let text: String
  let segments: [Segment]

  init(_ text: String) {
    self.text = text
    var segments: [Segment] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { segments.append(.literal(String(rest[..<open]))) }
      let close = rest[open...].firstIndex(of: "}")
      let end = close.map { rest.index(after: $0) } ?? rest.endIndex
      let start = text.utf8.distance(from: text.startIndex, to: open)
      let name = rest[rest.index(after: open)..<(close ?? rest.endIndex)]
      segments.append(.placeholder(String(name), range: start..<start + rest[open..<end].utf8.count))
      rest = rest[end...]
    }
    if !rest.isEmpty { segments.append(.literal(String(rest))) }
    self.segments = segments
  }

  var hasPlaceholders: Bool { segments.contains { if case .placeholder = $0 { true } else { false } } }

  /// A name without a value stays visible, as `{name}`.
  func filled(_ value: (String) -> String?) -> String {
    // Most texts have nothing to fill in.
    if segments.count == 1, case .literal(let text) = segments[0] { return text }
    var result = ""
    for segment in segments {
      switch segment {
      case .literal(let text): result += text
      case .placeholder(let name, _): result += value(name) ?? "{\(name)}"
      }
    }
    return result
  }

  /// The same in pieces, for values that are more than letters.
  func pieces<Piece>(literal: (String) -> Piece, _ value: (String) -> [Piece]?) -> [Piece] {
    segments.reduce(into: []) { pieces, segment in
      switch segment {
      case .literal(let text): pieces.append(literal(text))
      case .placeholder(let name, _): pieces += value(name) ?? [literal("{\(name)}")]
      }
    }
  }
}
