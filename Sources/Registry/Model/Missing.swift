import Diagnostics
import FrontMatter

// What stands in a record for a required value that is absent or wrong. The reader has reported it, so the record is
// never shown; it is kept so that the join can check the rest of it in the same run.

extension LocalizedText {
  static let missing = LocalizedText([])

  var isMissing: Bool { languages.isEmpty }
}

extension Located<String> {
  static func missing(at place: Place) -> Located { Located("", at: place) }

  var isMissing: Bool { value.isEmpty }
}

extension RecordReader {
  /// The id of a record or item. A malformed one is reported and kept as it was written, so that references to it are
  /// not called dangling.
  mutating func requiredID(_ type: ValueType<Located<String>> = .located(.identifier)) -> Located<String>? {
    required("id", type) ?? writtenText(of: "id")
  }
}
