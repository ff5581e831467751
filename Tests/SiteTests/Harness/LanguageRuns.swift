/// The texts of a page with the language that each is said to be in.
struct LanguageRuns {
  private(set) var runs: [Run] = []

  struct Run {
    let text: String
    /// The nearest `lang` on it or round it.
    let language: String
    /// Whether it is no text of a language: an id, a number, an address.
    let isCode: Bool
    /// The element, or the attribute that it is the value of.
    let place: String
  }

  /// The texts of a page, its title and the attributes that are read out or shown among them.
  init(_ html: String) {
    var open: [(name: String, language: String, isCode: Bool)] = []
    for piece in html.split(separator: "<") {
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = piece[..<end]
      let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" })
      if name.hasPrefix("/") {
        if open.last?.name == String(name.dropFirst()) { open.removeLast() }
      } else {
        let own = Self.value(of: "lang", in: tag) ?? open.last?.language ?? ""
        for attribute in Self.attributes(of: tag, named: name) {
          guard let text = Self.value(of: attribute, in: tag) else { continue }
          runs.append(Run(text: Self.plain(text), language: own, isCode: false, place: "\(name) \(attribute)"))
        }
        if !tag.hasSuffix("/"), !Self.void.contains(name) {
          let isCode = name == "code" || name == "style" || tag.contains("class=\"id") || tag.contains(" id\"")
          open.append((name, own, isCode || open.last?.isCode ?? false))
        }
      }
      let text = piece[piece.index(after: end)...]
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      runs.append(
        Run(
          text: Self.plain(String(text)), language: open.last?.language ?? "", isCode: open.last?.isCode ?? false,
          place: open.last?.name ?? ""))
    }
  }

  private static let void: Set = ["meta", "link", "img", "br", "hr", "wbr", "col", "input"]

  /// Those whose values are texts for people.
  private static func attributes(of tag: Substring, named name: String) -> [String] {
    guard name == "meta" else { return ["title", "aria-label", "alt", "data-label", "data-running"] }
    return tag.contains("name=\"description\"") || tag.contains("property=\"og:title\"")
      || tag.contains("property=\"og:description\"") ? ["content"] : []
  }

  private static func value(of attribute: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(attribute)=\"")?.upperBound,
      let end = tag[start...].firstIndex(of: "\"")
    else { return nil }
    return String(tag[start..<end])
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

extension LanguageRuns.Run {
  /// The text without the names that are isolated in it (U+2068 to U+2069), as far as an attribute can have a mark.
  var outsideIsolates: String {
    var depth = 0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      default: if depth == 0 { result.append(scalar) }
      }
    }
    return String(result)
  }
}
