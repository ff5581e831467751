import Diagnostics

/// A map with known keys. The keys that `init` asks for are the keys that it knows: one declaration serves decoding,
/// the search for unknown keys, and the schema.
package protocol Record: Sendable {
  /// Asks the reader for every key before it returns, with the same keys whatever it is given; returns `nil` where a
  /// required value is not there, which the reader has reported.
  init?(reading reader: inout RecordReader)
}

extension YAMLNode {
  /// Reads a record and reports the keys that it did not ask for. `nil` only after a diagnostic.
  package func decode<R: Record>(_ type: R.Type, context: inout DecodingContext) -> R? {
    guard !isReported else { return nil }
    guard case .map(let entries) = content else {
      context.diagnostics.append(.expectedMap(found: kind, text: text, at: context.place(of: self)))
      return nil
    }
    var reader = RecordReader(of: entries, in: range, context: &context)
    let record = R(reading: &reader)
    reader.finish(&context)
    return record
  }
}
