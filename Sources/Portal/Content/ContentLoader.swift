import Diagnostics
import FrontMatter
import Localization
import Markdown
import Registry
import SourceTree

/// Reads and decodes all files of `content/`.
struct ContentLoader {
  let tree: SourceTree
  /// How many files are read at a time.
  let jobs: Int

  /// The largest text file that is read, in bytes.
  static let limit = 4 << 20

  func load() async -> Diagnosed<SiteContent> {
    var diagnostics: [Diagnostic] = []
    var content = SiteContent()
    let site = loadSite(diagnostics: &diagnostics)
    let defaultLanguage = site?.record.defaultLanguage ?? "fr"
    content.site = site?.record
    content.fields[Self.sitePath] = site.map { LocalizedFields($0.texts, in: defaultLanguage) }
    let files = tree.entries.filter { $0.path.hasPrefix("content/") && $0.path != Self.sitePath }
    for loaded in await concurrentMap(files, jobs: jobs, { load($0.path, defaultLanguage: defaultLanguage) }) {
      diagnostics += loaded.diagnostics
      content.add(loaded.value)
    }
    diagnostics += content.translationDiagnostics()
    return Diagnosed(content, diagnostics)
  }

  /// The file of the site alone.
  func site() -> Site? {
    var ignored: [Diagnostic] = []
    return loadSite(diagnostics: &ignored)?.record
  }

  static let sitePath = "content/site.yml"

  private func loadSite(diagnostics: inout [Diagnostic]) -> (record: Site, texts: [LocalizedText])? {
    guard tree[Self.sitePath] != nil else {
      // A tree without `content/` has told so already.
      if tree.entries.contains(where: { $0.path.hasPrefix("content/") }) {
        diagnostics.append(.missingSiteFile(at: Place(path: Self.sitePath)))
      }
      return nil
    }
    let loaded = decode(Self.sitePath, as: Site.self, defaultLanguage: "fr")
    diagnostics += loaded.diagnostics
    return loaded.value
  }

  private func load(_ path: String, defaultLanguage: String) -> Diagnosed<LoadedFile> {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts[parts.count - 1]
    switch parts.count > 2 ? parts[1] : "" {
    case "files": return Diagnosed(.file(path))
    case "vocabularies":
      guard name.hasSuffix(".yml") else {
        return Diagnosed(.nothing, [.unexpectedFile(at: Place(path: path), expected: ".yml")])
      }
      let decoded = decode(path, as: Vocabulary.self, defaultLanguage: defaultLanguage)
      return Diagnosed(
        decoded.value.map { .vocabulary(path, $0.record, LocalizedFields($0.texts, in: defaultLanguage)) }
          ?? .unreadable(path),
        decoded.diagnostics)
    case let folder:
      guard let kind = ContentKind(rawValue: folder) else {
        return Diagnosed(
          .nothing,
          [.unexpectedPlace(path, near: NearMatch.of(folder, in: ContentKind.folders + ["vocabularies", "files"]))])
      }
      guard name.hasSuffix(".md") else {
        return Diagnosed(.nothing, [.unexpectedFile(at: Place(path: path), expected: ".md")])
      }
      return loadRecord(path, as: kind, defaultLanguage: defaultLanguage)
    }
  }

  /// A text may be given in any language that Mithaq knows, whether or not the site has pages in it.
  private func decodingContext(_ path: String, _ defaultLanguage: String) -> DecodingContext {
    DecodingContext(path: path, defaultLanguage: defaultLanguage, languages: Language.allCases.map(\.code))
  }

  private func loadRecord(_ path: String, as kind: ContentKind, defaultLanguage: String) -> Diagnosed<LoadedFile> {
    let bytes: [UInt8]
    do {
      bytes = try tree.read(path, limit: Self.limit)
    } catch {
      return Diagnosed(.unreadable(path), [error.diagnostic])
    }
    let parsed = FrontMatterDocument.parse(bytes, path: path)
    guard let document = parsed.value else { return Diagnosed(.unreadable(path), parsed.diagnostics) }
    var decoding = decodingContext(path, defaultLanguage)
    let analysis = MarkdownBody(bytes: bytes, body: document.body, path: path, options: PageText.options).analyze()
    let body = SiteContent.Body(
      analysis: analysis.value, range: document.body, hash: ContentHash(of: bytes),
      text: ContentHash(of: Self.withPlainLineEnds(bytes[document.body])))
    let file: LoadedFile
    if Self.isTranslation(path, document.header) {
      file = loadTranslation(path, document, body, context: &decoding)
    } else {
      file = .record(
        path, kind.decode(document.header, context: &decoding), body,
        LocalizedFields(decoding.localizedTexts, in: defaultLanguage))
    }
    return Diagnosed(file, parsed.diagnostics + decoding.diagnostics + analysis.diagnostics)
  }

  private func decode<R: Record>(
    _ path: String, as record: R.Type, defaultLanguage: String
  ) -> Diagnosed<(record: R, texts: [LocalizedText])?> {
    do {
      let parsed = YAMLNode.parse(try tree.read(path, limit: Self.limit), path: path)
      guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
      var decoding = decodingContext(path, defaultLanguage)
      let record = node.decode(R.self, context: &decoding)
      return Diagnosed(
        record.map { ($0, decoding.localizedTexts) }, parsed.diagnostics + decoding.diagnostics)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  /// A text is the same whichever way its lines end, so that a checkout on another system makes no translation stale.
  private static func withPlainLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      let isBeforeFeed = index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "\n")
      if byte != UInt8(ascii: "\r") || !isBeforeFeed { result.append(byte) }
    }
    return result
  }
}

/// What one file gave.
enum LoadedFile: Sendable {
  case nothing
  /// A record that is there and could not be read as far as its id.
  case unreadable(String)
  case file(String)
  case vocabulary(String, Vocabulary, LocalizedFields)
  case record(String, ContentRecord?, SiteContent.Body, LocalizedFields)
  case translation(TranslatedBody, SiteContent.Body)
  /// A text in another language that is there and cannot be told which or of what.
  case unreadableTranslation(String)
}

extension SiteContent {
  mutating func add(_ file: LoadedFile) {
    switch file {
    case .nothing: break
    case .unreadable(let path):
      unreadable.add(path)
      unreadablePaths.insert(path)
    case .file(let path): files.insert(path)
    case .vocabulary(let path, let vocabulary, let fields):
      vocabularies.append(vocabulary)
      self.fields[path] = fields
    case .translation(let translation, let body):
      bodies[translation.path] = body
      add(translation)
    case .unreadableTranslation(let path): unreadablePaths.insert(path)
    case .record(let path, let record, let body, let fields):
      bodies[path] = body
      self.fields[path] = fields
      if let record { records.append(record) } else { unreadable.add(path) }
    }
  }
}
