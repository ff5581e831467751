/// An address that may stand in `href` or `src`: not a script, whatever content it came from.
public struct SafeURL: Hashable, Sendable {
  public let text: String

  /// An address inside the site: `../partenaires/x/`, `#notes`, `/404.html`. `nil` for one with a scheme or a host.
  public init?(relative text: String) {
    guard Self.isPlain(text), !text.hasPrefix("//") else { return nil }
    let firstPart = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !firstPart.contains(":") else { return nil }
    self.text = text
  }

  /// An address with the scheme `http`, `https`, `mailto` or `tel`, and something after it; `nil` for any other.
  public init?(absolute text: String) {
    guard Self.isPlain(text), let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "http", "https":
      guard rest.hasPrefix("//"), rest.dropFirst(2).first.map({ $0 != "/" }) == true else { return nil }
    case "mailto", "tel": guard !rest.isEmpty else { return nil }
    default: return nil
    }
    self.text = text
  }

  /// Without the signs that browsers strip or read as others (https://url.spec.whatwg.org/#concept-basic-url-parser):
  /// control characters, spaces, and the backslash, which they take for a slash.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "\\" && !$0.properties.isWhitespace }
  }
}
