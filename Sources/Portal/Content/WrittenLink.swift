import Foundation
import Markdown

/// A link of a text, read as far as its own file tells where it leads. Links with a scheme are left to the reader's
/// browser.
struct WrittenLink: Sendable {
  /// As written.
  let link: MarkdownLink
  let target: Target
  /// What follows `#`; `nil` also where it cannot be read.
  let fragment: String?

  enum Target: Sendable {
    /// The text itself.
    case own
    /// What may or may not stand at a path below the root.
    case path(String)
    /// Nothing that can be there.
    case nowhere
  }

  /// - Parameter folders: those of the file with the link.
  /// - Returns: `nil` for a link with a scheme.
  init?(_ link: MarkdownLink, in folders: [Substring]) {
    let destination = link.destination[...]
    guard !Self.hasScheme(destination) else { return nil }
    self.link = link
    let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    fragment = mark.flatMap { RelativePath.decoded(destination[$0...].dropFirst()) }
    let written = destination[..<(mark ?? destination.endIndex)]
    target =
      if written.isEmpty {
        mark == nil ? .nowhere : .own
      } else {
        RelativePath.decoded(written).flatMap { Self.absolute($0, from: folders) }.map { .path($0) } ?? .nowhere
      }
  }

  /// The links of a file, less those with a scheme.
  static func all(_ links: [MarkdownLink], in path: String) -> [WrittenLink] {
    let folders = Array(parts(of: path).dropLast())
    return links.compactMap { WrittenLink($0, in: folders) }
  }

  private static func hasScheme(_ destination: Substring) -> Bool {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !destination.utf8[..<colon].contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?")
    }
  }

  /// The path below the root that a relative path means, or `nil` if it leaves `content/` or starts with a slash.
  private static func absolute(_ relative: String, from folders: [Substring]) -> String? {
    guard relative.utf8.first != UInt8(ascii: "/") else { return nil }
    var parts = folders
    for part in self.parts(of: relative.composed) {
      switch part {
      case ".", "": continue
      case "..": guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.first == "content" ? parts.joined(separator: "/") : nil
  }

  /// What stands between the slashes of a path.
  static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Substring($0) }
  }
}

extension String {
  /// In Unicode form NFC.
  var composed: String { utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping }
}
