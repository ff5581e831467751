/// An address that may stand in `href` or `src`: not a script, whatever content it came from.
public struct SafeURL: Hashable, Sendable {
  public let text: String

  /// An address inside the site: `../partenaires/x/`, `#notes`, `/404.html`. `nil` for one with a scheme or a host.
  public init?(relative text: String) {
    // Bytes, because a sign that follows can join a colon or a slash into one `Character`.
    let bytes = text.utf8
    guard Self.isPlain(text), !bytes.starts(with: "//".utf8) else { return nil }
    let firstPart = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard !firstPart.contains(UInt8(ascii: ":")) else { return nil }
    self.text = text
  }

  /// An address with the scheme `http`, `https`, `mailto` or `tel`, and something after it; `nil` for any other.
  public init?(absolute text: String) {
    guard Self.isPlain(text), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = text.utf8[text.utf8.index(after: colon)...]
    switch String(decoding: text.utf8[..<colon], as: UTF8.self).lowercased() {
    case "http", "https":
      guard rest.starts(with: "//".utf8), rest.dropFirst(2).first.map({ $0 != UInt8(ascii: "/") }) == true else {
        return nil
      }
    case "mailto", "tel": guard !rest.isEmpty else { return nil }
    default: return nil
    }
    self.text = text
  }

  /// Without the signs that browsers strip or read as others (https://url.spec.whatwg.org/#concept-basic-url-parser):
  /// control characters, spaces, and the backslash, which they take for a slash.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    guard text.withUTF8({ $0.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") } }) else { return false }
    // Few addresses have other letters, and their properties are slow to look up.
    return text.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
      || text.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
      }
  }
}
