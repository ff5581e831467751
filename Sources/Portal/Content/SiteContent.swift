import Diagnostics
import Markdown
import Registry
import SourceTree

/// Everything that the files of `content/` hold, each file read once. Of a body only what the rest of the site needs
/// is kept; rendering reads the body again.
struct SiteContent: Sendable {
  var site: Site?
  var vocabularies: [Vocabulary] = []
  var records: [ContentRecord] = []
  var unreadable = UnreadableRecords()
  /// Their paths: what links to them is not called broken.
  var unreadablePaths: Set<String> = []
  /// By path below the root.
  var bodies: [String: Body] = [:]
  /// By the path of the original, then by language.
  private(set) var translations: [String: [String: TranslatedBody]] = [:]
  /// The originals, by the path of the translation.
  private(set) var translationPaths: [String: String] = [:]
  /// How much of each file is translated, by path.
  var fields: [String: LocalizedFields] = [:]
  /// The paths of `content/files/`.
  var files: Set<String> = []
  /// Of everything but the texts: where it is the same, nothing has changed that another page than those of a text can
  /// show or depend on.
  var outside: ContentHash?

  /// The Markdown text of a file, without its bytes.
  ///
  /// A class because later readings share those that have not changed.
  final class Body: Sendable {
    /// The ids of its headings.
    let headings: [String]
    /// Those without a scheme.
    let links: [WrittenLink]
    /// Whether it has nothing to show.
    let isEmpty: Bool
    /// The bytes of the file after its header.
    let range: Range<Int>
    /// Of the whole file.
    let hash: ContentHash
    /// Of this text alone; translations tell by it whether it has changed.
    let text: ContentHash
    /// Of everything in the file that pages other than those of this text can show or depend on.
    let outside: ContentHash

    init(
      headings: [String], links: [WrittenLink], isEmpty: Bool, range: Range<Int>, hash: ContentHash, text: ContentHash,
      outside: ContentHash
    ) {
      self.headings = headings
      self.links = links
      self.isEmpty = isEmpty
      self.range = range
      self.hash = hash
      self.text = text
      self.outside = outside
    }
  }

  /// Makes room for so many files.
  mutating func reserveCapacity(_ count: Int) {
    records.reserveCapacity(count)
    bodies.reserveCapacity(count)
    fields.reserveCapacity(count)
  }

  mutating func add(_ translation: TranslatedBody) {
    translations[translation.name.original, default: [:]][translation.name.language] = translation
    translationPaths[translation.path] = translation.name.original
  }
}
