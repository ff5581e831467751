package import Diagnostics
package import EDTF
package import FrontMatter

/// A stretch of time with what was aimed at and what was reached.
package struct IndicatorPeriod: Record {
  package let start: Located<EDTFBound>
  package let end: Located<EDTFBound>
  package let target: Target?
  package let actual: Actual?
  package let comment: LocalizedText?
  package let location: LocalizedText?
  /// What part of the whole is counted: "femmes".
  package let dimension: LocalizedText?

  package struct Target: Record {
    package let value: DecimalNumber?
    package let comparator: Comparator
    /// A target that is not a number.
    package let text: LocalizedText?
    package let source: Located<String>?

    package init?(reading reader: inout RecordReader) {
      value = reader.optional("value", .decimal)
      comparator = reader.optional("comparator", .enumeration(Comparator.self)) ?? .eq
      text = reader.optional("text", .localizedText())
      source = reader.optional("source", .sourceReference)
      if reader.place(of: "value") == nil, reader.place(of: "text") == nil {
        reader.report(.figureWithoutValue(at: reader.place))
      }
    }
  }

  package struct Actual: Record {
    package let value: DecimalNumber?
    package let comparator: Comparator
    package let text: LocalizedText?
    package let status: ActualStatus?
    package let comparable: Comparability?
    package let reportedOn: Located<EDTF>?
    package let reportedBy: LocalizedText?
    package let source: Located<String>?

    package init?(reading reader: inout RecordReader) {
      value = reader.optional("value", .decimal)
      comparator = reader.optional("comparator", .enumeration(Comparator.self)) ?? .eq
      text = reader.optional("text", .localizedText())
      status = reader.recommended("status", .enumeration(ActualStatus.self))
      comparable = reader.optional("comparable", .enumeration(Comparability.self))
      reportedOn = reader.recommended("reported_on", .located(.edtf))
      reportedBy = reader.optional("reported_by", .localizedText())
      source = reader.recommended("source", .sourceReference)
      if reader.place(of: "value") == nil, reader.place(of: "text") == nil {
        reader.report(.figureWithoutValue(at: reader.place))
      }
    }
  }

  /// Whether an actual value measures the same thing as its target.
  package enum Comparability: String, CaseIterable, Sendable {
    case unknown
  }

  package init?(reading reader: inout RecordReader) {
    let start = reader.required("start", .located(.dateBound))
    end = reader.optional("end", .located(.dateBound)) ?? Located(.unknown, at: reader.place)
    target = reader.recommended("target", .record(Target.self))
    actual = reader.recommended("actual", .record(Actual.self))
    comment = reader.optional("comment", .localizedText())
    location = reader.optional("location", .localizedText())
    dimension = reader.optional("dimension", .localizedText())
    self.start = start ?? Located(.unknown, at: reader.place)
  }
}
