import EDTF
import Localization
import SourceTree
import Templating

/// `records.json`, which a build leaves in the state folder: every record, vocabulary and translation with its fields,
/// and every page. `RecordsSnapshot` reads it.
package struct RecordsFile {
  /// Below the root of a registry.
  package static let path = ".mithaq/records.json"

  let asOf: CalendarDay
  /// The first one of the site.
  let language: String
  /// What readers call the fields of a convention.
  let labels: [String: String]
  /// By `RecordLine`, in the order of the paths.
  let lines: [[UInt8]]

  /// Another format has another number.
  static let version = 1

  /// Without lines where the reading kept none.
  init(_ tree: SourceTree, memory: ReadingMemory, model: SiteModel) {
    let strings = model.defaultFormats.strings
    asOf = model.settings.asOf
    language = model.defaultFormats.language.code
    labels = Dictionary(
      uniqueKeysWithValues: FieldKey.allCases.map { (String($0.rawValue.dropFirst("field_".count)), strings.text($0)) })
    lines = memory.siteLine.map { [$0] + tree.entries.compactMap { memory.texts[$0.path]?.loaded.line } } ?? []
  }

  /// UTF-8.
  ///
  /// - Parameter pages: the paths of the pages below the output folder.
  func bytes(pages: [String]) -> [UInt8] {
    var bytes = Array(
      "{\"version\":\(Self.version),\"as_of\":\"\(asOf.iso)\",\"language\":\"\(language)\",\"labels\":{".utf8)
    let sorted = labels.sorted { $0.key < $1.key }
    bytes += Self.joined(sorted.map { Self.quoted($0.key) + Array(":".utf8) + Self.quoted($0.value) })
    bytes += "},\n\"records\":[\n".utf8
    bytes += Self.joined(lines)
    bytes += "],\n\"pages\":[\n".utf8
    bytes += Self.joined(pages.sorted().map(Self.quoted))
    bytes += "]}\n".utf8
    return bytes
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var bytes = Array("\"".utf8)
    bytes.appendEscapedForJSON(text)
    return bytes + Array("\"".utf8)
  }

  private static func joined(_ items: [[UInt8]]) -> [UInt8] { Array(items.joined(separator: Array(",\n".utf8))) }
}
