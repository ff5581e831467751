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
    [
      page.statusChip(of: convention, sources.notes("status")), declaredImplementationChip, implementationChip,
      freshnessChip, verificationChip,
    ]
    .compactMap { $0 }
  }

  private var declaredImplementationChip: ChipView? {
    convention.implementationStatus.map { state in
      ChipView(
        label: page.text(.implementationDeclared), value: page.label(state), tone: state.tone, detail: nil, rule: nil,
        notes: sources.notes("implementation_status"))
    }
  }

  private var implementationChip: ChipView? {
    convention.computedImplementation.map { state in
      ChipView(
        label: page.text(.implementation), value: page.label(state), tone: state.tone,
        detail: LinkView(href: part("engagements"), text: page.text(.computedFrom), foreign: nil),
        rule: page.method(.implementation), notes: [])
    }
  }

  var freshnessChip: ChipView? {
    convention.freshness(asOf: today, thresholds).map { freshness in
      let due = page.text(.durationMonths, n: thresholds.reportDue)
      let overdue = page.text(.durationMonths, n: thresholds.reportOverdue)
      let rule = page.text(.freshnessRule, ["due": due, "overdue": overdue])
      return ChipView(
        label: page.text(.freshness), value: page.label(freshness), tone: freshness.tone,
        detail: convention.lastReport(asOf: today).map(link), rule: page.ruled(.freshness, rule), notes: [])
    }
  }

  /// The last report, where it stands on this page.
  private func link(to report: Report) -> LinkView {
    let anchor =
      switch report.origin {
      case .milestone(let position): anchor(ofMilestone: position)
      case .document(let position): Self.anchor(of: convention.documents[position])
      case .indicator(let position): Self.anchor(of: convention.publishedIndicators[position])
      case .commitment(let position): Self.anchor(of: convention.commitments[position])
      }
    let text = page.text(.lastReport, ["date": page.formats.dates.text(report.date)])
    return LinkView(href: part(anchor), text: text, foreign: nil)
  }

  private var verificationChip: ChipView? {
    convention.verification.map { verification in
      ChipView(
        label: page.text(.verification), value: page.label(verification),
        tone: verification == .confirmedByParty || verification == .documentSeen ? "ok" : "wait", detail: nil,
        rule: nil,
        notes: sources.notes("verified"))
    }
  }

  /// States that do not agree with each other are told, and none is changed.
  var warnings: [NoticeView] {
    var warnings: [NoticeView] = []
    if convention.isDraft { warnings.append(NoticeView(text: PhraseView(page.text(.warningDraft)), rule: nil)) }
    if convention.isImplementationDisputed, let declared = convention.implementationStatus,
      let computed = convention.computedImplementation
    {
      let text = page.phrase(
        .warningImplementation, ["declared": page.label(declared), "computed": page.label(computed)])
      warnings.append(NoticeView(text: text, rule: page.method(.implementation)))
    }
    if convention.isPastPlannedEnd(asOf: today), let end = convention.dates.endPlanned?.value {
      let text = page.text(.warningEndPassed, ["date": page.formats.dates.text(end)])
      warnings.append(NoticeView(text: PhraseView(text), rule: nil))
    }
    if convention.isPublishedLate(thresholds) == true {
      let text = page.text(.warningPublicationDelay, n: thresholds.publication)
      warnings.append(NoticeView(text: PhraseView(text), rule: page.method(.publication)))
    }
    return warnings
  }

  var completeness: CompletenessView {
    page.view(of: convention.completeness(asOf: today, thresholds))
  }

  /// « 62 % » and from what, or why there is no such number.
  func progress(of indicator: Indicator, in period: IndicatorPeriod) -> (text: String?, why: String) {
    switch indicator.progress(in: period) {
    case .percent(let percent, let comparator):
      (compared(page.text(.percent, ["number": page.number(percent)]), comparator), formula(indicator, period))
    case .undetermined(let reason): (nil, page.text(reason.key))
    }
  }

  /// « de 0 (point de départ) à 40 (cible), le résultat est 30 »
  private func formula(_ indicator: Indicator, _ period: IndicatorPeriod) -> String {
    let values = [period.target?.value, period.actual?.value, indicator.baseline?.value]
    let texts = values.map { $0.map(page.formats.numbers.decimal) }
    guard let target = texts[0], let actual = texts[1], let baseline = texts[2], values[0] != values[2] else {
      return page.text(.progressReached)
    }
    return page.text(.progressFormula, ["baseline": baseline, "target": target, "actual": actual])
  }
}

extension PageContext {
  func view(of found: Completeness) -> CompletenessView {
    let suppliers = QualityCheck.Supplier.allCases.compactMap { supplier -> SupplierView? in
      let missing = found.missing.filter { $0.supplier == supplier }
      return missing.isEmpty ? nil : SupplierView(name: text(supplier.key), missing: missing.map { text($0.key) })
    }
    return CompletenessView(
      score: text(
        .score, ["met": number(found.met.count), "all": number(found.met.count + found.missing.count)]),
      percent: String(found.percent), suppliers: suppliers, met: found.met.map { text($0.key) },
      rule: method(.completeness))
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
