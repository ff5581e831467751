/// The texts of a page with the language that each is said to be in.
struct LanguageRuns {
  private(set) var runs: [Run] = []

  struct Run {
    let text: String
    /// The nearest `lang` round it.
    let language: String
    /// Whether it is isolated as a name, or labels a figure, or is no text of a language at all, such as an id.
    let isName: Bool
  }

  /// The texts of `body`.
  init(_ html: String) {
    guard let body = html.firstRange(of: "<body") else { return }
    var open: [(name: String, language: String, isName: Bool)] = []
    let language = html.firstMatch(of: /<html lang="([a-z]+)"/).map { String($0.1) } ?? ""
    for piece in html[body.lowerBound...].split(separator: "<") {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" })
      if name.hasPrefix("/") {
        if open.last?.name == String(name.dropFirst()) { open.removeLast() }
      } else if !tag.hasSuffix("/"), !["meta", "link", "img", "br", "rect", "circle"].contains(name) {
        let own = tag.firstMatch(of: #/ lang="([a-z]+)"/#).map { String($0.1) }
        let isName = ["bdi", "code", "text", "tspan", "title"].contains(name) || tag.contains("class=\"id")
        open.append((name, own ?? open.last?.language ?? language, isName || open.last?.isName ?? false))
      }
      let text = piece[piece.index(after: end)...]
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      runs.append(
        Run(text: String(text), language: open.last?.language ?? language, isName: open.last?.isName ?? false))
    }
  }

  func texts(in language: String, outsideNames: Bool) -> [String] {
    runs.filter { $0.language == language && !(outsideNames && $0.isName) }.map(\.text)
  }
}
