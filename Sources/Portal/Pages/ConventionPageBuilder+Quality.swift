import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry

/// What the registry computes of a convention.
extension ConventionPageBuilder {
  private var today: CalendarDay { page.site.settings.asOf }
  private var thresholds: Thresholds { page.registry.site.thresholds }

  var chips: [ChipView] {
    [page.statusChip(of: convention, sources.notes("status")), implementationChip, freshnessChip, verificationChip]
      .compactMap { $0 }
  }

  private var implementationChip: ChipView? {
    convention.computedImplementation.map { state in
      ChipView(
        label: page.text(.implementation), value: page.label(state), tone: state.tone, detail: page.text(.computedFrom),
        notes: sources.notes("implementation_status"))
    }
  }

  var freshnessChip: ChipView? {
    convention.freshness(asOf: today, thresholds).map { freshness in
      let last = convention.lastReport(asOf: today).map { page.formats.dates.text($0) }
      return ChipView(
        label: page.text(.freshness), value: page.label(freshness), tone: freshness.tone,
        detail: last.map { page.text(.lastReport, ["date": $0]) }, notes: [])
    }
  }

  private var verificationChip: ChipView? {
    convention.verification.map { verification in
      ChipView(
        label: page.text(.verification), value: page.label(verification),
        tone: verification == .confirmedByParty || verification == .documentSeen ? "ok" : "wait", detail: nil,
        notes: sources.notes("verified"))
    }
  }

  /// States that do not agree with each other are told, and none is changed.
  var warnings: [String] {
    var warnings: [String] = []
    if convention.isImplementationDisputed, let declared = convention.implementationStatus,
      let computed = convention.computedImplementation
    {
      warnings.append(
        page.text(.warningImplementation, ["declared": page.label(declared), "computed": page.label(computed)]))
    }
    if convention.isPastPlannedEnd(asOf: today), let end = convention.dates.endPlanned?.value {
      warnings.append(page.text(.warningEndPassed, ["date": page.formats.dates.text(end)]))
    }
    if let delay = convention.publicationDelay, delay > thresholds.publication {
      warnings.append(page.text(.warningPublicationDelay, ["months": page.number(thresholds.publication)]))
    }
    return warnings
  }

  var completeness: CompletenessView { page.completeness(of: convention) }

  /// « 62 % », or why there is no such number.
  func progress(of indicator: Indicator, in period: IndicatorPeriod) -> (text: String?, why: String?) {
    switch indicator.progress(in: period) {
    case .percent(let percent, let comparator):
      (compared(page.text(.percent, ["number": page.number(percent)]), comparator), nil)
    case .undetermined(let reason): (nil, page.text(reason.key))
    }
  }
}

extension PageContext {
  func completeness(of convention: Convention) -> CompletenessView {
    let found = convention.completeness(asOf: site.settings.asOf, registry.site.thresholds)
    let suppliers = QualityCheck.Supplier.allCases.compactMap { supplier -> SupplierView? in
      let missing = found.missing.filter { $0.supplier == supplier }
      return missing.isEmpty ? nil : SupplierView(name: text(supplier.key), missing: missing.map { text($0.key) })
    }
    return CompletenessView(
      score: text(
        .score, ["met": number(found.met.count), "all": number(found.met.count + found.missing.count)]),
      percent: String(found.percent), suppliers: suppliers)
  }
}

extension ImplementationStatus {
  /// The shape of the mark that shows it.
  fileprivate var tone: String {
    switch self {
    case .complete, .substantial: "ok"
    case .limited, .notStarted: "wait"
    case .noEvidence: "gap"
    }
  }
}

extension ReportingFreshness {
  /// The shape of the mark that shows it.
  fileprivate var tone: String {
    switch self {
    case .current: "ok"
    case .due: "wait"
    case .overdue: "late"
    case .never: "gap"
    }
  }
}
