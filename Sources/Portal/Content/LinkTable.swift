import Diagnostics
import Foundation
import Markdown
import Registry

/// Where each relative link in a Markdown text leads, checked once for all pages.
struct LinkTable: Sendable {
  /// By path of the file with the link, then by destination as written.
  private let targets: [String: [String: LinkTarget]]

  /// The paths of the translations of a text.
  private let translations: [String: [String]]

  /// A thing of the registry that a text links to.
  enum LinkTarget: Hashable, Sendable {
    case record(path: String, fragment: String?)
    case file(path: String)
  }

  /// Checks every link of every body. Links with a scheme are left to the reader's browser.
  init(_ content: SiteContent, diagnostics: inout [Diagnostic]) {
    var targets: [String: [String: LinkTarget]] = [:]
    for (path, body) in content.bodies {
      for link in body.analysis.links where !Self.hasScheme(link.destination) {
        switch Self.resolve(link, in: path, content: content) {
        case .success(let target?): targets[path, default: [:]][link.destination] = target
        case .success(nil): break
        case .failure(let flaw): diagnostics.append(flaw.diagnostic)
        }
      }
    }
    self.targets = targets
    translations = content.translations.mapValues { $0.values.map(\.path) }
  }

  subscript(path: String, destination: String) -> LinkTarget? { targets[path]?[destination] }

  /// Everything that the text of a record links to, in any language.
  func targets(of path: String) -> some Sequence<LinkTarget> {
    ([path] + (translations[path] ?? [])).flatMap { (targets[$0] ?? [:]).values }
  }

  private struct Flaw: Error {
    let diagnostic: Diagnostic
  }

  private static func hasScheme(_ destination: String) -> Bool {
    guard let colon = destination.firstIndex(of: ":") else { return false }
    return !destination[..<colon].contains { $0 == "/" || $0 == "#" || $0 == "?" }
  }

  /// `nil` for a link within the text itself, which needs no other address.
  private static func resolve(
    _ link: MarkdownLink, in path: String, content: SiteContent
  ) -> Result<LinkTarget?, Flaw> {
    let place = Place(path: path, range: link.range)
    let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? RelativePath.decoded(parts[1]) : nil
    func checked(_ fragment: String?, in target: String) -> Flaw? {
      guard let fragment, !fragment.isEmpty, let body = content.bodies[target] else { return nil }
      let language = TranslationName(path)?.language
      let translated = language.flatMap { content.translation(of: target, in: $0) }
      let shown = translated.flatMap { content.bodies[$0.path] } ?? body
      let ids = shown.analysis.outline.map(\.id)
      if ids.contains(fragment) { return nil }
      return Flaw(
        diagnostic: .unknownHeading(fragment, in: target, near: NearMatch.of(fragment, in: ids), known: ids, at: place))
    }
    let written = parts.first ?? ""
    if written.isEmpty {
      if parts.count < 2 { return .failure(Flaw(diagnostic: .brokenLink(link.destination, near: nil, at: place))) }
      return checked(fragment, in: path).map { .failure($0) } ?? .success(nil)
    }
    guard let decoded = RelativePath.decoded(written), let target = absolute(decoded, from: path) else {
      return .failure(Flaw(diagnostic: .brokenLink(link.destination, near: nil, at: place)))
    }
    if content.files.contains(target) { return .success(.file(path: target)) }
    if written.hasPrefix("www.") {
      return .failure(Flaw(diagnostic: .brokenLink(link.destination, near: "https://" + written, at: place)))
    }
    if link.kind == .image {
      let near = NearMatch.of(target, in: content.files).map { relative($0, from: path) }
      return .failure(Flaw(diagnostic: .brokenImage(link.destination, near: near, at: place)))
    }
    if content.unreadablePaths.contains(target) { return .success(nil) }
    guard content.bodies[target] != nil else {
      let known = target.hasPrefix("content/files/") ? Array(content.files) : Array(content.bodies.keys)
      let near = NearMatch.of(target, in: known).map { relative($0, from: path) }
      return .failure(Flaw(diagnostic: .brokenLink(link.destination, near: near, at: place)))
    }
    // A text in another language stands on the page of its record.
    let record = content.translationPaths[target] ?? target
    return checked(fragment, in: target).map { .failure($0) } ?? .success(.record(path: record, fragment: fragment))
  }

  /// The path below the root that a relative path means, or `nil` if it leaves `content/` or starts with a slash.
  private static func absolute(_ relative: String, from path: String) -> String? {
    guard !relative.hasPrefix("/") else { return nil }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in relative.precomposedStringWithCanonicalMapping.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".", "": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.first == "content" ? parts.joined(separator: "/") : nil
  }

  private static func relative(_ target: String, from path: String) -> String {
    let from = path.split(separator: "/").dropLast().map(String.init)
    let to = target.split(separator: "/").map(String.init)
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common)).joined(separator: "/")
  }
}
