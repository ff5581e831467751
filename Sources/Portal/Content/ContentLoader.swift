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
    progress?(.parsing, parsedCount(zip(entries, texts)), entries.count)
    memory.defaultLanguage = defaultLanguage
    memory.site = site?.hash
    memory.siteLine = site?.line
    memory.texts = Dictionary(uniqueKeysWithValues: zip(entries.map(\.path), texts))
    if !memory.keeps.contains(.parses) { memory.parsed = nil }
    content.reserveCapacity(texts.count)
    for text in texts {
      diagnostics += text.value.diagnostics
      content.add(text.value.value)
    }
    content.outside = outside(zip(entries, texts))
    diagnostics += content.translationDiagnostics()
    return Diagnosed(content, diagnostics)
  }

  /// How many of the files an earlier build did not leave what parsing them gives.
  private func parsedCount(_ texts: some Sequence<(SourceEntry, Remembered)>) -> Int {
    texts.count { entry, text in text.hash.map { memory.parsed?[entry.path]?.hash != $0 } ?? false }
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
  private typealias Loaded = ReadingMemory.Loaded<Diagnosed<LoadedFile>>

  private func load(_ entry: SourceEntry, defaultLanguage: String, known: Remembered?) -> Remembered {
    if let known, known.holds(for: entry) { return known }
    switch Self.role(of: entry.path) {
    case .success(.file): return Remembered(entry, hash: nil, value: Diagnosed(.file(entry.path)))
    case .success(let role):
      if case .record(let kind) = role, let kept = memory.parsed?[entry.path], kept.holds(for: entry),
        !memory.keeps.contains(.texts), let loaded = load(kept, entry.path, as: kind, defaultLanguage)
      {
        return Remembered(entry, hash: kept.hash, loaded, bytes: nil)
      }
      do {
        let bytes = try tree.read(entry.path, limit: Self.limit)
        let hash = ContentHash(of: bytes)
        let same = known.flatMap { $0.hash == hash ? $0.loaded : nil }
        return Remembered(
          entry, hash: hash, same ?? load(bytes, entry.path, as: role, hash: hash, defaultLanguage: defaultLanguage),
          bytes: memory.keeps.contains(.texts) ? bytes : nil)
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
    let parts = WrittenLink.parts(of: path)
    let name = parts[parts.count - 1]
    switch parts.count > 2 ? String(parts[1]) : "" {
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

  private func line(_ kind: String, _ path: String, _ header: YAMLNode, text: ContentHash? = nil) -> [UInt8]? {
    memory.keeps.contains(.lines) ? RecordLine.bytes(kind: kind, path: path, header: header, text: text) : nil
  }

  private func load(
    _ bytes: [UInt8], _ path: String, as role: Role, hash: ContentHash, defaultLanguage: String
  ) -> Loaded {
    switch role {
    case .file: return Loaded(value: Diagnosed(.file(path)))
    case .vocabulary:
      let decoded = decode(bytes, path, as: Vocabulary.self, defaultLanguage: defaultLanguage)
      guard let value = decoded.value else {
        return Loaded(value: Diagnosed(.unreadable(path), decoded.diagnostics))
      }
      let file = LoadedFile.vocabulary(path, value.record, LocalizedFields(value.texts, in: defaultLanguage))
      return Loaded(value: Diagnosed(file, decoded.diagnostics), line: line("vocabularies", path, value.node))
    case .record(let kind):
      if let kept = memory.parsed?[path], kept.hash == hash, let loaded = load(kept, path, as: kind, defaultLanguage) {
        return loaded
      }
      let parsed = ParsedText.parse(bytes, path: path, hash: hash)
      guard let text = parsed.value else {
        return Loaded(value: Diagnosed(.unreadable(path), parsed.diagnostics))
      }
      let parse = memory.keeps.contains(.parses) && parsed.diagnostics.isEmpty ? text.bytes[...] : nil
      return decode(text, path, as: kind, defaultLanguage, parsed.diagnostics, parse: parse)
    }
  }

  /// - Returns: `nil` where what was kept cannot be read.
  private func load(
    _ kept: ParsedTexts.File, _ path: String, as kind: ContentKind, _ defaultLanguage: String
  ) -> Loaded? {
    (try? ParsedText(bytes: kept.parse, of: path, hash: kept.hash)).map {
      decode($0, path, as: kind, defaultLanguage, [], parse: memory.keeps.contains(.parses) ? kept.parse : nil)
    }
  }

  /// A text may be given in any language that Mithaq knows, whether or not the site has pages in it.
  private func decodingContext(_ path: String, _ defaultLanguage: String) -> DecodingContext {
    DecodingContext(path: path, defaultLanguage: defaultLanguage, languages: Language.allCases.map(\.code))
  }

  private func decode(
    _ text: ParsedText, _ path: String, as kind: ContentKind, _ defaultLanguage: String, _ diagnostics: [Diagnostic],
    parse: ArraySlice<UInt8>?
  ) -> Loaded {
    var decoding = decodingContext(path, defaultLanguage)
    let file =
      Self.isTranslation(path, text.header)
      ? loadTranslation(path, text, context: &decoding)
      : .record(
        path, kind.decode(text.header, context: &decoding), text.body,
        LocalizedFields(decoding.localizedTexts, in: defaultLanguage))
    return Loaded(
      value: Diagnosed(file, diagnostics + decoding.diagnostics),
      line: line(kind.rawValue, path, text.header, text: text.body.text), parse: parse)
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
}
