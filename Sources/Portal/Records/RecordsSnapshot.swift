package import Foundation

/// What one build made its site from, as it left it in `records.json`.
package struct RecordsSnapshot: Decodable, Sendable {
  /// The first one of the site.
  package let language: String
  let labels: [String: String]
  let records: [Record]
  let pages: Set<String>

  struct Record: Decodable, Sendable {
    /// The folder of the file.
    let kind: String
    let id: String
    let path: String
    /// Of the Markdown text.
    let text: String?
    let fields: [String: String]
    /// Of the values that were too long to keep.
    let hashes: [String: String]

    var key: Key { Key(kind: kind, id: id) }

    struct Key: Hashable, Comparable {
      let kind: String
      let id: String

      static func < (left: Key, right: Key) -> Bool { (left.kind, left.id) < (right.kind, right.id) }
    }
  }

  /// What readers call a record; its id where it has no name.
  func title(of record: Record) -> String {
    ["title", "name", "label"].lazy.compactMap { record.fields[$0] ?? record.fields["\($0)/\(language)"] }.first
      ?? record.id
  }

  package enum Failure: Error {
    /// The file says something else than a build writes.
    case damaged
    /// It is of another version of Mithaq.
    case otherVersion(Int)
  }

  private struct Version: Decodable {
    let version: Int
  }

  /// - Parameter json: the bytes of `records.json`.
  package static func read(_ json: Data) throws(Failure) -> RecordsSnapshot {
    let decoder = JSONDecoder()
    guard let version = try? decoder.decode(Version.self, from: json).version else { throw .damaged }
    guard version == RecordsFile.version else { throw .otherVersion(version) }
    guard let snapshot = try? decoder.decode(RecordsSnapshot.self, from: json) else { throw .damaged }
    return snapshot
  }
}
