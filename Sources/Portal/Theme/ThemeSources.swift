import Diagnostics
import SourceTree
import Templating

/// The bytes of everything under `templates/` that a theme is made from.
struct ThemeSources {
  /// By path below the root.
  private(set) var files: [String: [UInt8]] = [:]
  /// Files that are there and could not be read, which has been told.
  private(set) var unreadable: Set<String> = []
  private let languages: [Located<String>]

  /// Two themes made from what has the same fingerprint are the same, with the same diagnostics.
  struct Fingerprint: Equatable, Sendable {
    let languages: [Located<String>]
    let hashes: [String: ContentHash]
    let unreadable: Set<String>
  }

  /// The largest template, strings file or asset that is read, in bytes.
  private static let limit = 1 << 20

  private static let strings = "templates/strings/"

  static func stringsPath(_ language: String) -> String { "\(strings)\(language).yml" }

  /// Reads the files; of the interface texts those of the languages given.
  init(_ tree: SourceTree, languages: [Located<String>], diagnostics: inout [Diagnostic]) {
    self.languages = languages
    let wanted = Set(languages.map { Self.stringsPath($0.value) })
    for entry in tree.entries where entry.path.hasPrefix("templates/") {
      let path = entry.path
      if path.hasPrefix(Self.strings) {
        guard wanted.contains(path) else { continue }
      } else if !path.hasPrefix(AssetNames.folder), !path.hasSuffix(".mustache") {
        diagnostics.append(.unexpectedFile(at: Place(path: path), expected: ".mustache"))
        continue
      }
      do {
        files[path] = try tree.read(path, limit: Self.limit)
      } catch {
        unreadable.insert(path)
        diagnostics.append(error.diagnostic)
      }
    }
  }

  var fingerprint: Fingerprint {
    Fingerprint(languages: languages, hashes: files.mapValues { ContentHash(of: $0) }, unreadable: unreadable)
  }

  /// In the order of their paths.
  var templates: [TemplateFile] {
    files.filter { $0.key.hasSuffix(".mustache") && !$0.key.hasPrefix(AssetNames.folder) }
      .map { TemplateFile(path: $0.key, bytes: $0.value) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// By path below `templates/assets/`.
  var assets: [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: files.filter { $0.key.hasPrefix(AssetNames.folder) }
        .map { (String($0.key.dropFirst(AssetNames.folder.count)), $0.value) })
  }
}
