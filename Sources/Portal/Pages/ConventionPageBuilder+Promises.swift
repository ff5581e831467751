import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry

extension ConventionPageBuilder {
  func indicator(_ indicator: Indicator, hasAnchor: Bool = true) -> IndicatorView {
    IndicatorView(
      anchor: hasAnchor ? Self.anchor(of: indicator) : nil, title: page.phrase(indicator.title),
      type: indicator.resultType.map(page.label), frequency: indicator.frequency.map(page.label),
      unit: page.phrase(indicator.unit), measure: indicator.measure.map(page.label),
      aggregation: indicator.aggregation.map(page.label),
      goal: indicator.goalTarget.map { page.text(.goal, ["code": $0.value]) }, descending: !indicator.ascending,
      note: page.phrase(indicator.note), statedBy: indicator.statedBy.flatMap { person($0.value) },
      notes: sources.notes("indicators", indicator.id.value, named: indicator.source),
      baseline: indicator.baseline.map(baseline), periods: indicator.periods.map { period($0, of: indicator) },
      comparabilityUnknown: indicator.periods.contains { $0.actual?.comparable == .unknown },
      rule: indicator.periods.isEmpty ? nil : page.method(.progress))
  }

  /// The same on a page that does not list the sources of the convention.
  func unnotedIndicator(_ indicator: Indicator) -> IndicatorView {
    ConventionPageBuilder(convention, in: page, sources: RecordSources([], in: page)).indicator(
      indicator, hasAnchor: false)
  }

  private func baseline(_ baseline: Indicator.Baseline) -> MeasureView {
    MeasureView(
      value: PhraseView(number(baseline.value)), qualifier: nil, reportedOn: page.date(baseline.date), reportedBy: nil,
      comment: page.phrase(baseline.comment), notes: sources.notes("indicators", named: baseline.source))
  }

  func period(_ period: IndicatorPeriod, of indicator: Indicator) -> PeriodView {
    let progress = progress(of: indicator, in: period)
    return PeriodView(
      label: label(of: period),
      target: period.target.map { target in
        measure(target.value, target.comparator, target.text, source: target.source)
      },
      actual: period.actual.map { actual in
        measure(
          actual.value, actual.comparator, actual.text, source: actual.source, qualifier: actual.status.map(page.label),
          reportedOn: page.date(actual.reportedOn?.value), reportedBy: page.phrase(actual.reportedBy))
      },
      bars: bars(target: period.target?.value, actual: period.actual?.value), progress: progress.text,
      progressWhy: progress.why, comment: page.phrase(period.comment))
  }

  /// « 2025 · femmes · Tanger »
  func label(of period: IndicatorPeriod) -> PhraseView {
    let parts = [period.dimension, period.location].compactMap { page.phrase($0) }
    return ([PhraseView(page.period(from: period.start.value, to: period.end.value))] + parts).joined(separator: " · ")
  }

  private func measure(
    _ value: DecimalNumber?, _ comparator: Comparator, _ words: LocalizedText?, source: Located<String>?,
    qualifier: PhraseView? = nil, reportedOn: DateView? = nil, reportedBy: PhraseView? = nil
  ) -> MeasureView {
    let phrase = page.phrase(words)
    return MeasureView(
      value: value.map { PhraseView(compared(number($0), comparator)) } ?? phrase ?? PhraseView(""),
      qualifier: qualifier, reportedOn: reportedOn, reportedBy: reportedBy, comment: value == nil ? nil : phrase,
      notes: sources.notes("", named: source))
  }

  private func number(_ value: DecimalNumber) -> String { page.formats.numbers.decimal(value) }

  func compared(_ number: String, _ comparator: Comparator) -> String {
    switch comparator {
    case .gt: page.text(.comparatorGreater, ["value": number])
    case .gte: page.text(.comparatorAtLeast, ["value": number])
    case .lte: page.text(.comparatorAtMost, ["value": number])
    case .approx: page.text(.comparatorAbout, ["value": number])
    case .eq: number
    }
  }

  /// Lengths in hundredths of the longer bar, rounded down.
  private func bars(target: DecimalNumber?, actual: DecimalNumber?) -> BarsView? {
    guard let target, let actual, min(target, actual) >= .zero, max(target, actual) > .zero else { return nil }
    let longest = max(target, actual)
    func length(_ value: DecimalNumber) -> String { String(value.millionths * 100 / longest.millionths) }
    return BarsView(target: length(target), actual: length(actual))
  }

  func funding(_ funding: Funding) -> FundingView {
    let amount: String? =
      if case .value(let amount) = funding.amount, let currency = funding.currency {
        page.formats.numbers.money(amount, currency: currency)
      } else { nil }
    return FundingView(
      kind: funding.kind.map { page.label($0, in: .fundingKind) } ?? PhraseView(page.text(.kindNotGiven)),
      amount: amount ?? page.text(.amountNotDisclosed), disclosed: amount != nil, basis: funding.basis.map(page.label),
      contributor: funding.contributor.map { page.link(to: $0.value) }, period: page.date(funding.period),
      note: page.phrase(funding.note), notes: sources.notes("funding", funding.id?.value, named: funding.source))
  }
}
