import EDTF
import FrontMatter
import Registry

extension ConventionPageBuilder {
  var hasNoIndicatorPublished: Bool {
    if case .literal? = convention.indicators { true } else { false }
  }

  /// What a reader would look for and the record does not have.
  var gaps: [String] {
    let dates = convention.dates
    let missing: [(PortalKey, Bool)] = [
      (.gapDate, dates.signedDate == nil),
      (.gapDay, isDayOfSigningMissing),
      (.gapPlace, convention.placeSigned == nil),
      (.gapDuration, dates.duration == nil),
      (.gapEnd, dates.endPlanned == nil && dates.endActual == nil),
      (.gapSignedText, signedText == nil),
      (.gapSignatories, convention.signatories.isEmpty),
      (.gapObjectives, convention.objectives.isEmpty),
      (.gapAudiences, convention.audiences.isEmpty),
      (.gapCommitments, convention.commitments.isEmpty),
      (.gapDue, !convention.commitments.isEmpty && convention.commitments.allSatisfy { $0.due == nil }),
      (.gapEvidence, convention.commitments.contains { ($0.status ?? .noEvidence) == .noEvidence }),
      (.gapIndicators, convention.publishedIndicators.isEmpty),
      (.gapFunding, convention.funding.isEmpty),
      (.gapAmount, convention.funding.contains { if case .literal = $0.amount { true } else { false } }),
      (.gapContributor, convention.funding.contains { $0.contributor == nil }),
      (.gapStatusAsOf, convention.statusAsOf == nil),
    ]
    return missing.filter(\.1).map { page.text($0.0) }
  }

  /// Whether the day of signing is only inferred, or not known to the day.
  private var isDayOfSigningMissing: Bool {
    guard let date = convention.dates.signedDate else { return false }
    guard case .date(let single) = date else { return true }
    return single.precision != .day || single.qualification != .certain
  }
}
