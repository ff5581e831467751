package import Diagnostics
package import EDTF
package import FrontMatter

/// A figure by which a convention is to be judged: IATI's result → indicator → period; `domain.md` §2.6.
package struct Indicator: Record {
  package let id: Located<String>
  package let title: LocalizedText
  package let resultType: ResultType?
  package let measure: Measure?
  package let unit: LocalizedText?
  package let frequency: Frequency?
  /// Whether more is better.
  package let ascending: Bool
  package let aggregation: Aggregation?
  package let goalTarget: Located<String>?
  /// The person who announced it.
  package let statedBy: Located<String>?
  package let source: Located<String>?
  package let note: LocalizedText?
  package let baseline: Baseline?
  package let periods: [IndicatorPeriod]

  package struct Baseline: Record {
    package let value: DecimalNumber
    package let date: EDTF?
    package let comment: LocalizedText?
    package let source: Located<String>?

    package init?(reading reader: inout RecordReader) {
      let value = reader.required("value", .decimal)
      date = reader.recommended("date", .edtf)
      comment = reader.optional("comment", .localizedText())
      source = reader.recommended("source", .sourceReference)
      guard let value else { return nil }
      self.value = value
    }
  }

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    let title = reader.required("title", .localizedText())
    resultType = reader.recommended("result_type", .enumeration(ResultType.self))
    measure = reader.recommended("measure", .enumeration(Measure.self))
    unit = reader.recommended("unit", .localizedText())
    frequency = reader.optional("frequency", .enumeration(Frequency.self))
    ascending = reader.optional("ascending", .boolean) ?? true
    aggregation = reader.optional("aggregation", .enumeration(Aggregation.self))
    goalTarget = reader.optional("sdg_target", .located(.sustainableDevelopmentGoal))
    statedBy = reader.optional("stated_by", .located(.identifier))
    source = reader.recommended("source", .sourceReference)
    note = reader.optional("note", .localizedText())
    baseline = reader.recommended("baseline", .record(Baseline.self))
    periods = reader.list("periods", of: .record(IndicatorPeriod.self))
    if periods.count > 1, reader.place(of: "aggregation") == nil {
      reader.report(.missingAggregation(at: reader.place))
    }
    guard let id else { return nil }
    self.id = id
    self.title = title ?? .missing
  }
}
