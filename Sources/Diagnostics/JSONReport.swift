import Foundation

/// Prints diagnostics as one JSON document for machines: an array in printing order, keys sorted.
///
/// Lines and columns are 1-based, columns in characters; `offset` and `length` are UTF-8 bytes.
package struct JSONReport {
  private let language: DiagnosticLanguage
  private let source: (String) -> SourceFile?

  package init(language: DiagnosticLanguage, source: @escaping (String) -> SourceFile?) {
    self.language = language
    self.source = source
  }

  /// - Throws: only what `JSONEncoder` throws, which for these records of text and numbers is nothing.
  package func text(of diagnostics: [Diagnostic]) throws -> String {
    var files: [String: SourceFile] = [:]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let records = diagnostics.map { diagnostic in
      DiagnosticRecord(
        id: diagnostic.id.rawValue, severity: diagnostic.severity.rawValue, message: diagnostic.headline[language],
        place: diagnostic.place.map { record(of: $0, &files) },
        notes: diagnostic.notes.map { note in
          NoteRecord(message: note.text[language], place: note.place.map { record(of: $0, &files) })
        },
        fix: diagnostic.fix?[language])
    }
    return String(decoding: try encoder.encode(records), as: UTF8.self) + "\n"
  }

  private func record(of place: Place, _ files: inout [String: SourceFile]) -> PlaceRecord {
    let file = files[place.path] ?? source(place.path)
    files[place.path] = file
    let start = file?.position(at: place.range.lowerBound)
    let end = file?.position(at: place.range.upperBound)
    return PlaceRecord(
      path: place.path, offset: place.range.lowerBound, length: place.range.count, line: start?.line,
      column: start?.column, endLine: end?.line, endColumn: end?.column)
  }

  private struct DiagnosticRecord: Encodable {
    let id: String
    let severity: String
    let message: String
    let place: PlaceRecord?
    let notes: [NoteRecord]
    let fix: String?
  }

  private struct NoteRecord: Encodable {
    let message: String
    let place: PlaceRecord?
  }

  private struct PlaceRecord: Encodable {
    let path: String
    let offset: Int
    let length: Int
    let line: Int?
    let column: Int?
    let endLine: Int?
    let endColumn: Int?
  }
}
