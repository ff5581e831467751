import Diagnostics
import Markdown
import Registry

/// Where each relative link in a Markdown text leads, checked once for all pages.
struct LinkTable: Sendable {
  /// By path, then by destination as written; of texts that link to anything.
  private var targets: [String: [String: LinkTarget]] = [:]
  /// The paths of the texts in other languages, by the path of the record.
  private let translations: [String: [String]]

  /// A thing of the registry that a text links to.
  enum LinkTarget: Hashable, Sendable {
    case record(path: String, fragment: String?)
    case file(path: String)
  }

  /// Checks every link of every body.
  init(_ content: SiteContent, diagnostics: inout [Diagnostic]) {
    translations = content.translations.mapValues { $0.values.map(\.path) }
    let resolver = LinkResolver(content: content)
    for (path, body) in content.bodies where !body.links.isEmpty {
      var found: [String: LinkTarget] = [:]
      for link in body.links {
        switch resolver.resolve(link, in: path) {
        case .success(let target): found[link.link.destination] = target
        case .failure(let flaw): diagnostics.append(flaw.diagnostic)
        }
      }
      targets[path] = found
    }
  }

  /// Where the links of a text lead, by destination as written.
  func destinations(in path: String) -> [String: LinkTarget] { targets[path] ?? [:] }

  /// Everything that the text of a record links to, in any language.
  func targets(of path: String) -> [LinkTarget] {
    ([path] + (translations[path] ?? [])).flatMap { destinations(in: $0).values }
  }
}

/// Tells where a link leads, or what is wrong with it.
private struct LinkResolver {
  let content: SiteContent

  typealias LinkTarget = LinkTable.LinkTarget

  struct Flaw: Error {
    let diagnostic: Diagnostic
  }

  /// `nil` for a link within the text itself, which needs no other address.
  func resolve(_ written: WrittenLink, in path: String) -> Result<LinkTarget?, Flaw> {
    switch written.target {
    case .own: return flaw(ofFragment: written, of: path, in: path).map { .failure($0) } ?? .success(nil)
    case .nowhere:
      return .failure(
        Flaw(diagnostic: .brokenLink(written.link.destination, near: nil, at: Self.place(of: written, in: path))))
    case .path(let target): return resolve(written, to: target, in: path)
    }
  }

  private func resolve(_ written: WrittenLink, to target: String, in path: String) -> Result<LinkTarget?, Flaw> {
    if content.files.contains(target) { return .success(.file(path: target)) }
    let destination = written.link.destination
    let place = Self.place(of: written, in: path)
    if destination.hasPrefix("www.") {
      let address = destination.prefix { $0 != "#" }
      return .failure(Flaw(diagnostic: .brokenLink(destination, near: "https://" + address, at: place)))
    }
    if written.link.kind == .image {
      let near = NearMatch.of(target, in: content.files).map { Self.relative($0, from: path) }
      return .failure(Flaw(diagnostic: .brokenImage(destination, near: near, at: place)))
    }
    if content.unreadablePaths.contains(target) { return .success(nil) }
    guard content.bodies[target] != nil else {
      let known = target.hasPrefix("content/files/") ? Array(content.files) : Array(content.bodies.keys)
      let near = NearMatch.of(target, in: known).map { Self.relative($0, from: path) }
      return .failure(Flaw(diagnostic: .brokenLink(destination, near: near, at: place)))
    }
    // A text in another language stands on the page of its record.
    let record = content.translationPaths[target] ?? target
    return flaw(ofFragment: written, of: target, in: path).map { .failure($0) }
      ?? .success(.record(path: record, fragment: written.fragment))
  }

  /// Tells of a heading that the text at `target` does not have.
  private func flaw(ofFragment written: WrittenLink, of target: String, in path: String) -> Flaw? {
    guard let fragment = written.fragment, !fragment.isEmpty, let body = content.bodies[target] else { return nil }
    let language = TranslationName(path)?.language
    let translated = language.flatMap { content.translation(of: target, in: $0) }
    let ids = (translated.flatMap { content.bodies[$0.path] } ?? body).headings
    if ids.contains(fragment) { return nil }
    return Flaw(
      diagnostic: .unknownHeading(
        fragment, in: target, near: NearMatch.of(fragment, in: ids), known: ids, at: Self.place(of: written, in: path)))
  }

  private static func place(of link: WrittenLink, in path: String) -> Place {
    Place(path: path, range: link.link.range)
  }

  private static func relative(_ target: String, from path: String) -> String {
    let from = path.split(separator: "/").dropLast().map(String.init)
    let to = target.split(separator: "/").map(String.init)
    let common = zip(from, to).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - common) + to.dropFirst(common)).joined(separator: "/")
  }
}
