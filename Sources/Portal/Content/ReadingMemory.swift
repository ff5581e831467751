import Diagnostics
import Registry
import SourceTree

/// What was read of a registry's files, so that the next reading need not parse those that are the same.
///
/// Nothing in it is believed without proof: an equal stamp that had settled when the file was read, or equal bytes.
package struct ReadingMemory: Sendable {
  /// Whether the bytes of all texts are kept, for pages of a site that are shown after its files have changed.
  let keepsTexts: Bool
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
    /// Where they are kept.
    let bytes: [UInt8]?

    init(_ entry: SourceEntry, hash: ContentHash?, value: Value, bytes: [UInt8]? = nil) {
      stamp = entry.stamp
      isSettled = entry.isSettled
      self.hash = hash
      self.value = value
      self.bytes = bytes
    }

    /// What could not be read may be readable now.
    func holds(for entry: SourceEntry) -> Bool { hash != nil && isSettled && stamp == entry.stamp }
  }

  package init(keepsTexts: Bool = false) { self.keepsTexts = keepsTexts }

  /// The paths of the files whose bytes are not those of an earlier reading, with those that came or went.
  package func changes(since earlier: ReadingMemory) -> Set<String> {
    let (new, old) = (identities, earlier.identities)
    return Set(new.filter { old[$0.key] != $0.value }.keys).union(old.keys.filter { new[$0] == nil })
  }

  /// What tells the bytes of a file: their hash, else how the disk has them.
  private enum Identity: Equatable {
    case hash(ContentHash)
    case stamp(FileStamp)
  }

  private var identities: [String: Identity] {
    var identities = texts.mapValues { $0.hash.map(Identity.hash) ?? .stamp($0.stamp) }
    identities[ContentLoader.sitePath] = site.map(Identity.hash)
    identities.merge((theme?.sources.hashes ?? [:]).mapValues(Identity.hash)) { $1 }
    return identities
  }
}
