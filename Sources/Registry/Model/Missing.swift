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
