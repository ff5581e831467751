import Diagnostics
import Registry
import SourceTree

/// What was read of a registry's files, so that the next reading need not parse those that are the same.
///
/// Nothing in it is believed without proof: an equal stamp that had settled when the file was read, or equal bytes.
package struct ReadingMemory: Sendable {
  /// What is kept beside what every reading needs.
  let keeps: Keeping
  /// The language in which texts without one were read.
  var defaultLanguage: String?
  /// Of `content/site.yml`.
  var site: ContentHash?
  var siteLine: [UInt8]?
  /// The other files of `content/`, by path.
  var texts: [String: Remembered<Diagnosed<LoadedFile>>] = [:]
  /// The files of `content/files/` that records name, by path.
  var files: [String: Remembered<RegistryFiles.File>] = [:]
  var theme: KnownTheme?
  /// What an earlier build left, for the first reading.
  var parsed: ParsedTexts?
  var join = JoinMemory()
  var plan: KnownPlan?

  struct KnownTheme: Sendable {
    let sources: ThemeSources.Fingerprint
    let value: Diagnosed<Theme?>
  }

  struct KnownPlan: Sendable {
    /// `SiteContent.outside` of what it was made from.
    let outside: ContentHash
    let settings: SitePlan.Settings
    let value: Diagnosed<SitePlan>
  }

  /// A class because readings share it.
  final class Remembered<Value: Sendable>: Sendable {
    let stamp: FileStamp
    /// Whether an equal stamp later on proves that the file is the same.
    let isSettled: Bool
    /// Of the bytes; `nil` where they could not be read.
    let hash: ContentHash?
    let loaded: Loaded<Value>
    /// Where they are kept.
    let bytes: [UInt8]?

    var value: Value { loaded.value }

    convenience init(_ entry: SourceEntry, hash: ContentHash?, value: Value) {
      self.init(entry, hash: hash, Loaded(value: value), bytes: nil)
    }

    init(_ entry: SourceEntry, hash: ContentHash?, _ loaded: Loaded<Value>, bytes: [UInt8]?) {
      stamp = entry.stamp
      isSettled = entry.isSettled
      self.hash = hash
      self.loaded = loaded
      self.bytes = bytes
    }

    /// Whether the bytes are the same, or where they could not be read, the state of the file on the disk.
    fileprivate func isSame(as other: Remembered) -> Bool {
      hash == nil && other.hash == nil ? stamp == other.stamp : hash == other.hash
    }

    /// What could not be read may be readable now.
    func holds(for entry: SourceEntry) -> Bool { hash != nil && isSettled && stamp == entry.stamp }
  }

  /// What was made of the bytes of a file, with what is kept for others where it is asked for.
  struct Loaded<Value: Sendable>: Sendable {
    let value: Value
    /// Of `records.json`.
    var line: [UInt8]?
    /// A `ParsedText`; `nil` also where parsing had something to tell.
    var parse: ArraySlice<UInt8>?
  }

  /// - Parameter parsed: what an earlier build kept of the same registry.
  package init(keeps: Keeping = [], parsed: ParsedTexts? = nil) {
    self.keeps = keeps
    self.parsed = parsed
  }

  package struct Keeping: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// The bytes of all texts, for pages of a site that are shown after its files have changed.
    package static let texts = Keeping(rawValue: 1)
    /// What each file says, for `PortalSite.records`.
    package static let lines = Keeping(rawValue: 2)
    /// What parsing made of each file, for `ParsedTexts`.
    package static let parses = Keeping(rawValue: 4)
  }

  /// The paths of the files whose bytes are not those of an earlier reading, with those that came or went.
  package func changes(since earlier: ReadingMemory) -> Set<String> {
    var changes = Self.changes(texts, earlier.texts) { $0 === $1 || $0.isSame(as: $1) }
    if site != earlier.site { changes.insert(ContentLoader.sitePath) }
    changes.formUnion(Self.changes(theme?.sources.hashes ?? [:], earlier.theme?.sources.hashes ?? [:], ==))
    return changes
  }

  /// The keys whose values differ, or that only one side has.
  private static func changes<Value>(
    _ new: [String: Value], _ old: [String: Value], _ isSame: (Value, Value) -> Bool
  ) -> Set<String> {
    var changes = Set(old.keys.lazy.filter { new[$0] == nil })
    for (key, value) in new where old[key].map({ !isSame(value, $0) }) ?? true { changes.insert(key) }
    return changes
  }
}
