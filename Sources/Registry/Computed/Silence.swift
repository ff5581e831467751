import Diagnostics
package import EDTF

// What nobody has reported, and what was reported of a year.

extension Convention {
  /// Those of which nothing shows how far they are kept.
  package var commitmentsWithoutEvidence: [Commitment] {
    commitments.filter { ($0.status ?? .noEvidence) == .noEvidence }
  }

  /// Those of which no period has a result.
  package var indicatorsWithoutResult: [Indicator] { publishedIndicators.filter { !$0.hasResult } }

  /// The milestones that were reached in a calendar year.
  package func milestonesMet(in year: Int) -> [Milestone] {
    milestones.filter { $0.status == .met && $0.date?.value.earliest?.year == year }
  }

  /// The amendments of a calendar year.
  package func amendments(of year: Int) -> [Amendment] { amendments.filter { $0.date?.earliest?.year == year } }

  /// The results made public in a calendar year, the earliest first.
  package func results(of year: Int) -> [(indicator: Indicator, period: IndicatorPeriod, day: CalendarDay)] {
    publishedIndicators.flatMap { indicator in
      indicator.periods.compactMap { period in
        resultDate(of: period, in: indicator)?.earliest.map { (indicator: indicator, period: period, day: $0) }
      }
    }.filter { $0.day.year == year }
  }

  /// The years of what became of it: a milestone was reached, an amendment made, a result published.
  package var eventfulYears: Set<Int> {
    let milestones = milestones.filter { $0.status == .met }.map { $0.date?.value }
    let results = publishedIndicators.flatMap { indicator in
      indicator.periods.map { resultDate(of: $0, in: indicator) }
    }
    return Set((milestones + amendments.map(\.date) + results).compactMap { $0?.earliest?.year })
  }
}

extension Indicator {
  package var hasTarget: Bool { periods.contains { $0.target != nil } }
  package var hasResult: Bool { periods.contains { $0.actual != nil } }
}

extension Amendment {
  /// When it was signed, else approved, else took effect.
  package var date: EDTF? { signed?.value ?? approved?.value ?? effective }
}
