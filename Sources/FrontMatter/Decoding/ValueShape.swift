import Diagnostics

/// What a value may look like: enough to write a JSON Schema and the reference of keys from.
package indirect enum ValueShape: Hashable, Sendable {
  case text(maxLength: Int?)
  /// A text, or a map of languages to texts.
  case localizedText(maxLength: Int?)
  /// A date or an interval of the EDTF subset.
  case edtf
  /// One end of an interval: a date, `..` or nothing.
  case dateBound
  /// A date, or a date with the time and its offset.
  case moment
  case integer
  case decimal
  case boolean
  case enumeration([String])
  case identifier
  case code
  case reference
  case url
  case email
  case currency
  case regionCode
  case language
  case duration
  case list(of: ValueShape, minimum: Int)
  /// A map whose keys are the author's.
  case map(of: ValueShape)
  case record([FieldShape])
  case anyOf([ValueShape])

  /// The keys of a record in the order in which it asks for them. A record must not hold itself.
  package static func of<R: Record>(_ type: R.Type) -> ValueShape {
    var reader = RecordReader(recordingShapesAt: "")
    _ = R(reading: &reader)
    return .record(reader.fields)
  }
}

extension ValueShape {
  /// How a list of such values is shown to an author who has written none.
  var listItems: Diagnostic.ListItems {
    switch self {
    case .integer, .boolean, .enumeration, .identifier, .code, .reference, .email, .currency, .regionCode, .language,
      .duration:
      .words
    case .record, .map: .records
    case .anyOf(let shapes): shapes.last?.listItems ?? .texts
    default: .texts
    }
  }
}

/// A key of a record.
package struct FieldShape: Hashable, Sendable {
  package let name: String
  package let requirement: Requirement
  package let shape: ValueShape

  package init(name: String, requirement: Requirement, shape: ValueShape) {
    self.name = name
    self.requirement = requirement
    self.shape = shape
  }

  package enum Requirement: String, Hashable, Sendable {
    case required, recommended, optional
  }
}
