import Diagnostics
package import EDTF

extension Convention {
  /// The last day on which something was reported of how the convention is carried out: a report that was given, a value
  /// that was reached, a state of a commitment that was found. Days after `today` do not count.
  package func lastReport(asOf today: CalendarDay) -> CalendarDay? {
    let reports = milestones.filter {
      $0.kind?.value == Milestone.report && $0.status != .scheduled && $0.status != .notMet
    }
    let dates: [EDTF?] =
      reports.map(\.date) + documents.filter { Document.reports.contains($0.kind?.value ?? "") }.map(\.date)
      + publishedIndicators.flatMap(\.periods).map { $0.actual?.reportedOn }
      + commitments.filter { ($0.status ?? .noEvidence) != .noEvidence }.map(\.statusAsOf)
    return dates.compactMap { date in
      // A month or a year counts whole, but not beyond today.
      date?.earliest.flatMap { $0 > today ? nil : min(date?.latest ?? $0, today) }
    }.max()
  }

  /// How fresh what is reported is; `nil` for a convention of which no report is expected.
  package func freshness(asOf today: CalendarDay, _ thresholds: Thresholds) -> ReportingFreshness? {
    guard status.expectsReports else { return nil }
    guard let last = lastReport(asOf: today) else { return .never }
    if last.adding(months: thresholds.reportOverdue) < today { return .overdue }
    return last.adding(months: thresholds.reportDue) < today ? .due : .current
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

  /// Whole months between signing and publication, on the kindest reading of both dates; `nil` where one of the two is
  /// not known.
  package var publicationDelay: Int? {
    guard let signed = dates.signedDate?.latest, let published = datePublished?.earliest else { return nil }
    var months = (published.year - signed.year) * 12 + published.month - signed.month
    if published <= signed { return 0 }
    if signed.adding(months: months) > published { months -= 1 }
    return months
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
