import Diagnostics
import FrontMatter
import Localization
import Markdown
import Registry
import SourceTree

/// Reads and decodes all files of `content/`, but those that an earlier reading knows.
struct ContentLoader {
  let tree: SourceTree
  /// How many files are read at a time.
  let jobs: Int
  private let progress: PortalProgress?
  /// Holds what was read, earlier ones first and then these.
  private(set) var memory: ReadingMemory

  init(tree: SourceTree, jobs: Int, memory: ReadingMemory = ReadingMemory(), progress: PortalProgress? = nil) {
    self.tree = tree
    self.jobs = jobs
    self.progress = progress
    self.memory = memory
  }

  /// The largest text file that is read, in bytes.
  static let limit = 4 << 20

  mutating func load() async -> Diagnosed<SiteContent> {
    var diagnostics: [Diagnostic] = []
    var content = SiteContent()
    let site = loadSite(diagnostics: &diagnostics)
    let defaultLanguage = site?.record.defaultLanguage ?? "fr"
    content.site = site?.record
    content.fields[Self.sitePath] = site.map { LocalizedFields($0.texts, in: defaultLanguage) }
    let entries = tree.entries.filter { $0.path.hasPrefix("content/") && $0.path != Self.sitePath }
    let known = memory.defaultLanguage == defaultLanguage ? memory.texts : [:]
    progress?(.reading, 0, entries.count)
    let texts = await concurrentMap(
      entries, jobs: jobs, progress: { progress?(.reading, $0, entries.count) }
    ) { [self] entry in
      load(entry, defaultLanguage: defaultLanguage, known: known[entry.path])
    }
    memory.defaultLanguage = defaultLanguage
    memory.site = site?.hash
    memory.siteLine = site?.line
    memory.texts = Dictionary(uniqueKeysWithValues: zip(entries.map(\.path), texts))
    content.reserveCapacity(texts.count)
    for text in texts {
      diagnostics += text.value.diagnostics
      content.add(text.value.value)
    }
    content.outside = outside(zip(entries, texts))
    diagnostics += content.translationDiagnostics()
    return Diagnosed(content, diagnostics)
  }

  private func outside(_ texts: some Sequence<(SourceEntry, Remembered)>) -> ContentHash {
    var bytes: [UInt8] = []
    for (entry, text) in texts {
      bytes += entry.path.utf8
      bytes.append(0)
      text.value.value.outside.map { bytes += $0.bytes } ?? text.hash.map { bytes += $0.bytes }
    }
    memory.site.map { bytes += $0.bytes }
    return ContentHash(of: bytes)
  }

  /// The file of the site alone.
  func site() -> Site? {
    var ignored: [Diagnostic] = []
    return loadSite(diagnostics: &ignored)?.record
  }

  static let sitePath = "content/site.yml"

  private func loadSite(
    diagnostics: inout [Diagnostic]
  ) -> (record: Site, texts: [LocalizedText], hash: ContentHash, line: [UInt8]?)? {
    guard tree[Self.sitePath] != nil else {
      // A tree without `content/` has told so already.
      if tree.entries.contains(where: { $0.path.hasPrefix("content/") }) {
        diagnostics.append(.missingSiteFile(at: Place(path: Self.sitePath)))
      }
      return nil
    }
    do {
      let bytes = try tree.read(Self.sitePath, limit: Self.limit)
      let loaded = decode(bytes, Self.sitePath, as: Site.self, defaultLanguage: "fr")
      diagnostics += loaded.diagnostics
      return loaded.value.map { ($0.record, $0.texts, ContentHash(of: bytes), line("site", Self.sitePath, $0.node)) }
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  // MARK: One file

  private typealias Remembered = ReadingMemory.Remembered<Diagnosed<LoadedFile>>

  private func load(_ entry: SourceEntry, defaultLanguage: String, known: Remembered?) -> Remembered {
    if let known, known.holds(for: entry) { return known }
    switch Self.role(of: entry.path) {
    case .success(.file): return Remembered(entry, hash: nil, value: Diagnosed(.file(entry.path)))
    case .success(let role):
      do {
        let bytes = try tree.read(entry.path, limit: Self.limit)
        let hash = ContentHash(of: bytes)
        let same = known.flatMap { $0.hash == hash ? $0.value : nil }
        let (file, line) =
          same.map { ($0, known?.line) }
          ?? load(bytes, entry.path, as: role, hash: hash, defaultLanguage: defaultLanguage)
        return Remembered(
          entry, hash: hash, value: file, bytes: memory.keeps.contains(.texts) ? bytes : nil, line: line)
      } catch {
        return Remembered(entry, hash: nil, value: Diagnosed(.unreadable(entry.path), [error.diagnostic]))
      }
    case .failure(let flaw): return Remembered(entry, hash: nil, value: Diagnosed(.nothing, [flaw.diagnostic]))
    }
  }

  /// What a file is, by where it stands.
  private enum Role {
    case file
    case vocabulary
    case record(ContentKind)
  }

  private struct Misplaced: Error {
    let diagnostic: Diagnostic
  }

  private static func role(of path: String) -> Result<Role, Misplaced> {
    let parts = path.split(separator: "/").map(String.init)
    let name = parts[parts.count - 1]
    switch parts.count > 2 ? parts[1] : "" {
    case "files": return .success(.file)
    case "vocabularies":
      return name.hasSuffix(".yml")
        ? .success(.vocabulary)
        : .failure(Misplaced(diagnostic: .unexpectedFile(at: Place(path: path), expected: ".yml")))
    case let folder:
      guard let kind = ContentKind(rawValue: folder) else {
        let near = NearMatch.of(folder, in: ContentKind.folders + ["vocabularies", "files"])
        return .failure(Misplaced(diagnostic: .unexpectedPlace(path, near: near)))
      }
      return name.hasSuffix(".md")
        ? .success(.record(kind))
        : .failure(Misplaced(diagnostic: .unexpectedFile(at: Place(path: path), expected: ".md")))
    }
  }

  /// What a file says, and the line of it for `records.json` where those are kept.
  private typealias Loaded = (Diagnosed<LoadedFile>, line: [UInt8]?)

  private func line(_ kind: String, _ path: String, _ header: YAMLNode, text: ContentHash? = nil) -> [UInt8]? {
    memory.keeps.contains(.lines) ? RecordLine.bytes(kind: kind, path: path, header: header, text: text) : nil
  }

  private func load(
    _ bytes: [UInt8], _ path: String, as role: Role, hash: ContentHash, defaultLanguage: String
  ) -> Loaded {
    switch role {
    case .file: return (Diagnosed(.file(path)), nil)
    case .vocabulary:
      let decoded = decode(bytes, path, as: Vocabulary.self, defaultLanguage: defaultLanguage)
      guard let value = decoded.value else { return (Diagnosed(.unreadable(path), decoded.diagnostics), nil) }
      let file = LoadedFile.vocabulary(path, value.record, LocalizedFields(value.texts, in: defaultLanguage))
      return (Diagnosed(file, decoded.diagnostics), line("vocabularies", path, value.node))
    case .record(let kind): return loadRecord(bytes, path, as: kind, hash: hash, defaultLanguage: defaultLanguage)
    }
  }

  /// A text may be given in any language that Mithaq knows, whether or not the site has pages in it.
  private func decodingContext(_ path: String, _ defaultLanguage: String) -> DecodingContext {
    DecodingContext(path: path, defaultLanguage: defaultLanguage, languages: Language.allCases.map(\.code))
  }

  private func loadRecord(
    _ bytes: [UInt8], _ path: String, as kind: ContentKind, hash: ContentHash, defaultLanguage: String
  ) -> Loaded {
    let parsed = FrontMatterDocument.parse(bytes, path: path)
    guard let document = parsed.value else { return (Diagnosed(.unreadable(path), parsed.diagnostics), nil) }
    var decoding = decodingContext(path, defaultLanguage)
    let analysis = MarkdownBody(bytes: bytes, body: document.body, path: path, options: PageText.options).analyze()
    let body = SiteContent.Body(
      analysis.value, in: path, range: document.body, hash: hash,
      text: Self.hash(ofText: bytes[document.body]),
      outside: Self.outside(bytes[..<document.body.lowerBound], analysis.value))
    let file: LoadedFile
    if Self.isTranslation(path, document.header) {
      file = loadTranslation(path, document, body, context: &decoding)
    } else {
      file = .record(
        path, kind.decode(document.header, context: &decoding), body,
        LocalizedFields(decoding.localizedTexts, in: defaultLanguage))
    }
    return (
      Diagnosed(file, parsed.diagnostics + decoding.diagnostics + analysis.diagnostics),
      line(kind.rawValue, path, document.header, text: body.text)
    )
  }

  private func decode<R: Record>(
    _ bytes: [UInt8], _ path: String, as record: R.Type, defaultLanguage: String
  ) -> Diagnosed<(record: R, texts: [LocalizedText], node: YAMLNode)?> {
    let parsed = YAMLNode.parse(bytes, path: path)
    guard let node = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    var decoding = decodingContext(path, defaultLanguage)
    let record = node.decode(R.self, context: &decoding)
    return Diagnosed(
      record.map { ($0, decoding.localizedTexts, node) }, parsed.diagnostics + decoding.diagnostics)
  }

  /// A header, and of a text its headings, its links and whether there is any.
  private static func outside(_ header: ArraySlice<UInt8>, _ analysis: MarkdownAnalysis) -> ContentHash {
    var bytes = Array(header)
    bytes.append(analysis.isEmpty ? 0 : 1)
    for heading in analysis.outline {
      bytes.append(UInt8(heading.level))
      bytes += heading.id.utf8 + [0] + heading.text.utf8 + [0]
    }
    for link in analysis.links { bytes += [link.kind == .image ? 2 : 3] + link.destination.utf8 + [0] }
    return ContentHash(of: bytes)
  }

  /// A text is the same whichever way its lines end, so that a checkout on another system makes no translation stale.
  private static func hash(ofText bytes: ArraySlice<UInt8>) -> ContentHash {
    guard bytes.contains(UInt8(ascii: "\r")) else { return ContentHash(of: bytes) }
    let plain = bytes.indices.filter { index in
      let isBeforeFeed = index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "\n")
      return bytes[index] != UInt8(ascii: "\r") || !isBeforeFeed
    }
    return ContentHash(of: plain.map { bytes[$0] })
  }
}
