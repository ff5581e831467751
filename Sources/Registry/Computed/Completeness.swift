import Diagnostics
package import EDTF
import FrontMatter

/// What a good record of a convention has; `domain.md` §3.3.
package enum QualityCheck: String, CaseIterable, Sendable {
  case dayOfSigning
  case dateStated
  case placeOfSigning
  case signatoryForEachParty
  case twoSources
  case sourcesArchived
  case signedText
  case duration
  case recentStatus
  case objectives
  case audiences
  case commitments
  case commitmentsWithLeadAndDue
  case indicators
  case indicatorsComplete
  case funding
  case arabicTitle
  case verified

  /// Who is able to supply what is missing.
  package enum Supplier: String, CaseIterable, Sendable {
    /// The investment centre, which has the file.
    case centre
    /// The parties.
    case parties
    /// Those who keep the registry.
    case editors
  }

  package var supplier: Supplier {
    switch self {
    case .dayOfSigning, .dateStated, .placeOfSigning, .signedText, .duration, .objectives, .audiences, .commitments:
      .centre
    case .signatoryForEachParty, .commitmentsWithLeadAndDue, .indicators, .indicatorsComplete, .funding: .parties
    case .twoSources, .sourcesArchived, .recentStatus, .arabicTitle, .verified: .editors
    }
  }
}

/// How much of a good record a record has. A check that does not apply is in neither list.
package struct Completeness: Sendable {
  package let met: [QualityCheck]
  package let missing: [QualityCheck]

  /// In hundredths, rounded down.
  package var percent: Int { met.isEmpty ? 0 : met.count * 100 / (met.count + missing.count) }
}

extension Convention {
  package func completeness(asOf today: CalendarDay, _ thresholds: Thresholds) -> Completeness {
    let answers = QualityCheck.allCases.compactMap { check in
      passes(check, asOf: today, thresholds).map { (check, $0) }
    }
    return Completeness(met: answers.filter(\.1).map(\.0), missing: answers.filter { !$0.1 }.map(\.0))
  }

  /// `nil` where the check does not apply.
  private func passes(_ check: QualityCheck, asOf today: CalendarDay, _ thresholds: Thresholds) -> Bool? {
    switch check {
    case .dayOfSigning: isDayOfSigningKnown
    case .dateStated: dates.signedDate == nil ? nil : dates.signedBasis == .stated
    case .placeOfSigning: placeSigned != nil
    case .signatoryForEachParty:
      Set(parties.map(\.partner.value)).isSubset(
        of: signatories.filter { $0.capacity != .witnessed }.compactMap(\.party?.value))
    case .twoSources: Set(sources.map { $0.publisher ?? $0.title ?? .missing }).count > 1
    case .sourcesArchived:
      sources.contains { $0.url != nil } ? sources.allSatisfy { $0.url == nil || $0.archivedURL != nil } : nil
    case .signedText: hasSignedText
    case .duration: dates.duration != nil || dates.endPlanned != nil || dates.endActual != nil
    case .recentStatus: statusAsOf?.value.latest.map { $0.adding(months: thresholds.reportDue) >= today } ?? false
    case .objectives: !objectives.isEmpty
    case .audiences: !audiences.isEmpty
    case .commitments: !commitments.isEmpty
    case .commitmentsWithLeadAndDue:
      commitments.isEmpty ? nil : commitments.allSatisfy { !$0.leads.isEmpty && $0.due != nil }
    case .indicators: !publishedIndicators.isEmpty
    case .indicatorsComplete:
      publishedIndicators.isEmpty
        ? nil
        : publishedIndicators.allSatisfy { indicator in
          indicator.baseline != nil && !indicator.periods.isEmpty
            && indicator.periods.allSatisfy { $0.target != nil && $0.actual != nil }
        }
    case .funding: !funding.isEmpty
    case .arabicTitle: title["ar"] != nil
    case .verified: verification == .documentSeen || verification == .confirmedByParty
    }
  }

  private var isDayOfSigningKnown: Bool {
    guard case .date(let date)? = dates.signedDate else { return false }
    return date.precision == .day && !date.isDayUnspecified
  }

  /// Whether the text that was signed is published.
  package var hasSignedText: Bool {
    documents.contains { $0.kind?.value == Document.signedText }
      || sources.contains { $0.kind.value == Source.conventionText && $0.url != nil }
  }
}
