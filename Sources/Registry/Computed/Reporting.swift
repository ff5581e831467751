import Diagnostics
package import EDTF

/// The last word on how a convention is carried out.
package struct Report: Hashable, Sendable {
  /// As the record gives it: the only thing to print.
  package let date: EDTF
  /// The last day that the date can mean, not after today: for comparing and counting.
  package let day: CalendarDay
  package let origin: Origin

  /// What tells it: a position in the list of that name of the convention.
  package enum Origin: Hashable, Sendable {
    case milestone(Int)
    case document(Int)
    case indicator(Int)
    case commitment(Int)
  }
}

extension Convention {
  /// The last day on which something was reported of how the convention is carried out: a report that was given, a value
  /// that was reached, a state of a commitment that was found. Days after `today` do not count.
  package func lastReport(asOf today: CalendarDay) -> Report? {
    var found: [(date: EDTF?, origin: Report.Origin)] = []
    for (position, milestone) in milestones.enumerated()
    where milestone.kind?.value == Milestone.report && milestone.status != .scheduled && milestone.status != .notMet {
      found.append((milestone.date?.value, .milestone(position)))
    }
    for (position, document) in documents.enumerated() where Document.reports.contains(document.kind?.value ?? "") {
      found.append((document.date?.value, .document(position)))
    }
    for (position, indicator) in publishedIndicators.enumerated() {
      found += indicator.periods.map { (resultDate(of: $0, in: indicator), .indicator(position)) }
    }
    for (position, commitment) in commitments.enumerated() where (commitment.status ?? .noEvidence) != .noEvidence {
      found.append((commitment.statusAsOf?.value, .commitment(position)))
    }
    let reports = found.compactMap { date, origin -> Report? in
      // A month or a year counts whole, but not beyond today.
      guard let date, let first = date.earliest, first <= today else { return nil }
      return Report(date: date, day: min(date.latest ?? first, today), origin: origin)
    }
    return reports.max { $0.day < $1.day }
  }

  /// When the result of a period was made public: as the record says, else when the source that tells of it appeared.
  func resultDate(of period: IndicatorPeriod, in indicator: Indicator) -> EDTF? {
    guard let actual = period.actual else { return nil }
    if let reported = actual.reportedOn { return reported.value }
    let source = actual.source ?? indicator.source
    return sources.first { $0.id.value == source?.value }?.published.map { .date($0.value.date) }
  }

  /// How fresh what is reported is; `nil` for a convention of which no report is expected.
  package func freshness(asOf today: CalendarDay, _ thresholds: Thresholds) -> ReportingFreshness? {
    guard status.expectsReports else { return nil }
    guard let last = lastReport(asOf: today) else { return .never }
    if last.day.adding(months: thresholds.reportOverdue) < today { return .overdue }
    return last.day.adding(months: thresholds.reportDue) < today ? .due : .current
  }

  /// The planned end has passed and nothing says that the convention has ended. It is never closed by itself.
  package func isPastPlannedEnd(asOf today: CalendarDay) -> Bool {
    guard status.isRunning, dates.endActual == nil, let end = dates.endPlanned?.value.latest else { return false }
    return end < today
  }

  /// The planned end comes within the months given.
  package func isExpiring(asOf today: CalendarDay, _ thresholds: Thresholds) -> Bool {
    guard status.isRunning, dates.endActual == nil, let end = dates.endPlanned?.value.latest else { return false }
    return end >= today && end <= today.adding(months: thresholds.expiring)
  }

  /// Whether the record was published later than it should have been, by the calendar and on the kindest reading of both
  /// dates: a convention signed on 15 January is late from 16 April on. `nil` where one of the two is not known.
  package func isPublishedLate(_ thresholds: Thresholds) -> Bool? {
    guard let signed = dates.signedDate?.latest, let published = datePublished?.value.earliest else { return nil }
    return published > signed.adding(months: thresholds.publication)
  }
}

extension ConventionStatus {
  /// Whether it is signed and nothing has ended it.
  package var isRunning: Bool {
    switch self {
    case .signed, .inForce, .suspended: true
    case .draft, .approved, .expired, .completed, .terminated, .cancelled, .replaced, .unknown: false
    }
  }

  /// Whether something should be told of how it is carried out.
  fileprivate var expectsReports: Bool {
    switch self {
    case .signed, .inForce, .suspended, .expired, .unknown: true
    case .draft, .approved, .completed, .terminated, .cancelled, .replaced: false
    }
  }
}
