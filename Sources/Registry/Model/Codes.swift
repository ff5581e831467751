import Diagnostics

/// A code that the engine reasons with. Its vocabulary file, `content/vocabularies/<vocabulary>.yml`, must label every
/// case and no other; `domain.md` §2.15 (9).
package protocol Code: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var vocabulary: VocabularyName { get }
}

/// The vocabularies that pages take their labels from. A registry has one file for each of them.
package enum VocabularyName: String, CaseIterable, Sendable {
  // Closed: their codes are the enumerations below.
  case conventionStatus = "convention_status"
  case commitmentStatus = "commitment_status"
  case milestoneStatus = "milestone_status"
  case signingMode = "signing_mode"
  case dateBasis = "date_basis"
  case capacity
  case partyRole = "party_role"
  case verification
  case resultType = "result_type"
  case measure
  case aggregation
  case frequency
  case comparator
  case actualStatus = "actual_status"
  case fundingBasis = "funding_basis"
  case legalRelation = "legal_relation"
  case programmeScope = "programme_scope"
  case alternateNameKind = "alternate_name_kind"
  case quoteKind = "quote_kind"
  case renewal
  case implementationStatus = "implementation_status"
  case reportingFreshness = "reporting_freshness"
  case amendmentStatus = "amendment_status"
  case relationType = "relation_type"
  // Open: a team adds its own codes in the file.
  case conventionKind = "convention_kind"
  case theme
  case audience
  case partnerKind = "partner_kind"
  case commitmentKind = "commitment_kind"
  case sourceKind = "source_kind"
  case milestoneKind = "milestone_kind"
  case fundingKind = "funding_kind"
  case sdg
  case documentKind = "document_kind"
}

/// How far a convention is carried out: the five points of the Open Government Partnership.
package enum ImplementationStatus: String, Code {
  case noEvidence = "no_evidence"
  case notStarted = "not_started"
  case limited
  case substantial
  case complete
  package static let vocabulary = VocabularyName.implementationStatus
}

/// How fresh the last report on a convention is.
package enum ReportingFreshness: String, Code {
  case current
  case due
  case overdue
  case never
  package static let vocabulary = VocabularyName.reportingFreshness
}

/// An avenant is approved by the bodies of its parties before it is signed.
package enum AmendmentStatus: String, Code {
  case approved
  case signed
  package static let vocabulary = VocabularyName.amendmentStatus
}

/// How one convention stands to another. IATI related-activity and OCDS relatedProcess have their counterparts.
package enum RelationType: String, Code {
  case parent
  case child
  case renews
  case replaces
  case implements
  case sibling
  package static let vocabulary = VocabularyName.relationType
}

/// The legal status of a convention, as declared by the registry. IATI activity-status has its counterparts.
package enum ConventionStatus: String, Code {
  case draft
  case approved
  case signed
  case inForce = "in_force"
  case suspended
  case expired
  case completed
  case terminated
  case cancelled
  case replaced
  case unknown
  package static let vocabulary = VocabularyName.conventionStatus
}

/// How far a commitment has been kept: the five points of the Open Government Partnership, and abandoned.
package enum CommitmentStatus: String, Code {
  case noEvidence = "no_evidence"
  case notStarted = "not_started"
  case limited
  case substantial
  case complete
  case cancelled
  package static let vocabulary = VocabularyName.commitmentStatus
}

/// The milestone statuses of the Open Contracting Data Standard.
package enum MilestoneStatus: String, Code {
  case scheduled
  case met
  case partiallyMet = "partially_met"
  case notMet = "not_met"
  package static let vocabulary = VocabularyName.milestoneStatus
}

package enum SigningMode: String, Code {
  case inPerson = "in_person"
  case videoconference
  case exchange
  package static let vocabulary = VocabularyName.signingMode
}

/// Whether a source states a date or the registry inferred it.
package enum DateBasis: String, Code {
  case stated, inferred
  package static let vocabulary = VocabularyName.dateBasis
}

/// What a person did at the signing.
package enum Capacity: String, Code {
  case signed
  case initialled
  case witnessed
  case byDelegation = "by_delegation"
  package static let vocabulary = VocabularyName.capacity
}

package enum PartyRole: String, Code {
  case lead
  case coParty = "co_party"
  case implementing
  case funding
  case accountable
  case hosting
  case technicalSupport = "technical_support"
  case witness
  case beneficiary
  package static let vocabulary = VocabularyName.partyRole
}

/// How the facts of a convention were checked.
package enum Verification: String, Code {
  case unverified
  case pressOnly = "press_only"
  case documentSeen = "document_seen"
  case confirmedByParty = "confirmed_by_party"
  package static let vocabulary = VocabularyName.verification
}

/// IATI 2.03 ResultType.
package enum ResultType: String, Code {
  case output, outcome, impact, other
  package static let vocabulary = VocabularyName.resultType
}

/// IATI 2.03 IndicatorMeasure.
package enum Measure: String, Code {
  case unit, percentage, nominal, ordinal, qualitative
  package static let vocabulary = VocabularyName.measure
}

/// How the periods of an indicator combine.
package enum Aggregation: String, Code {
  case sum, latest, average, none
  package static let vocabulary = VocabularyName.aggregation
}

package enum Frequency: String, Code {
  case once, monthly, quarterly, yearly, total
  package static let vocabulary = VocabularyName.frequency
}

/// How a figure relates to what it counts: "more than 200" is `gt`.
package enum Comparator: String, Code {
  case gte, gt, eq, lte, approx
  package static let vocabulary = VocabularyName.comparator
}

package enum ActualStatus: String, Code {
  case provisional, final
  package static let vocabulary = VocabularyName.actualStatus
}

package enum FundingBasis: String, Code {
  case committed
  case disbursed
  case estimated
  case notDisclosed = "not_disclosed"
  package static let vocabulary = VocabularyName.fundingBasis
}

/// How a convention relates to a legal instrument.
package enum LegalRelation: String, Code {
  case anticipates
  case implements
  case cites
  case pursuantTo = "pursuant_to"
  package static let vocabulary = VocabularyName.legalRelation
}

package enum ProgrammeScope: String, Code {
  case national, regional
  package static let vocabulary = VocabularyName.programmeScope
}

package enum AlternateNameKind: String, Code {
  case former, acronym, variant, typo
  package static let vocabulary = VocabularyName.alternateNameKind
}

/// Whether a statement is given word for word, in part, or in the words of the registry.
package enum QuoteKind: String, Code {
  case direct, fragment, reported
  package static let vocabulary = VocabularyName.quoteKind
}

package enum Renewal: String, Code {
  case none, tacit, express, unknown
  package static let vocabulary = VocabularyName.renewal
}

/// The two kinds of territory below a Moroccan region.
package enum SubdivisionKind: String, CaseIterable, Sendable {
  case province, prefecture
}
