import Diagnostics
import Registry
import SourceTree

/// What was read of a registry's files, so that the next reading need not parse those that are the same.
///
/// Nothing in it is believed without proof: an equal stamp that had settled when the file was read, or equal bytes.
package struct ReadingMemory: Sendable {
  /// The language in which texts without one were read.
  var defaultLanguage: String?
  /// Of `content/site.yml`.
  var site: ContentHash?
  /// The other files of `content/`, by path.
  var texts: [String: Remembered<Diagnosed<LoadedFile>>] = [:]
  /// The files of `content/files/` that records name, by path.
  var files: [String: Remembered<RegistryFiles.File>] = [:]
  var theme: KnownTheme?
  var join = JoinMemory()

  struct KnownTheme: Sendable {
    let sources: ThemeSources.Fingerprint
    let value: Diagnosed<Theme?>
  }

  struct Remembered<Value: Sendable>: Sendable {
    let stamp: FileStamp
    /// Whether an equal stamp later on proves that the file is the same.
    let isSettled: Bool
    /// Of the bytes; `nil` where they could not be read.
    let hash: ContentHash?
    let value: Value

    init(_ entry: SourceEntry, hash: ContentHash?, value: Value) {
      stamp = entry.stamp
      isSettled = entry.isSettled
      self.hash = hash
      self.value = value
    }

    func holds(for entry: SourceEntry) -> Bool { isSettled && stamp == entry.stamp }
  }

  package init() {}

  /// The paths of the files whose bytes are not those of an earlier reading, with those that came or went.
  package func changes(since earlier: ReadingMemory) -> Set<String> {
    var changes = Self.changes(from: earlier.texts, to: texts) { $0.hash == $1.hash }
    changes.formUnion(Self.changes(from: earlier.files, to: files) { $0.hash == $1.hash })
    changes.formUnion(
      Self.changes(from: earlier.theme?.sources.hashes ?? [:], to: theme?.sources.hashes ?? [:], areSame: ==))
    if site != earlier.site { changes.insert(ContentLoader.sitePath) }
    return changes
  }

  private static func changes<Value>(
    from old: [String: Value], to new: [String: Value], areSame: (Value, Value) -> Bool
  ) -> Set<String> {
    let changed = new.filter { path, value in old[path].map { !areSame($0, value) } ?? true }
    return Set(changed.keys).union(old.keys.filter { new[$0] == nil })
  }
}
