package import Diagnostics
package import EDTF
package import FrontMatter

/// A convention between a Regional Investment Centre and its partners; `domain.md` §2.1.
///
/// A class because the join, the plan and every page share the one that was read, and nothing changes it: a copy would
/// retain each of its fields.
package final class Convention: Entity {
  package static let folder = "conventions"
  package static let noun = Wording(fr: "convention", en: "convention")

  package let id: Reference<Convention>
  package let slug: Located<String>?
  package let translations: Translations
  package let title: LocalizedText
  package let shortTitle: LocalizedText?
  package let kind: Located<String>
  /// The regions it serves, which is not where it was signed; the first leads and holds the canonical page.
  package let regions: [Reference<Region>]
  /// ISO 3166-2:MA codes of provinces and prefectures of those regions.
  package let provinces: [Located<String>]
  /// The region of the time before 2015 in which it was signed, one of those that its regions list.
  package let formerRegion: Located<String>?
  package let status: ConventionStatus
  package let statusAsOf: Located<EDTF>?
  /// As the registry declares it, beside the one that its commitments show.
  package let implementationStatus: ImplementationStatus?
  package let dates: ConventionDates
  package let placeSigned: LocalizedText?
  package let signingMode: SigningMode?
  package let summary: LocalizedText
  package let objectives: [LocalizedText]
  package let parties: [Party]
  package let signatories: [Signatory]
  package let witnesses: [Witness]
  package let programmes: [Reference<Programme>]
  package let legalContext: [LegalReference]
  package let themes: [Located<String>]
  /// Goals (`7`) and targets (`8.6`) of the 2030 Agenda.
  package let goals: [Located<String>]
  package let audiences: [Located<String>]
  package let commitments: [Commitment]
  package let indicators: Declared<[Indicator]>?
  package let funding: [Funding]
  package let milestones: [Milestone]
  package let quotes: [Quote]
  package let amendments: [Amendment]
  package let documents: [Document]
  package let relations: [ConventionRelation]
  package let corrections: [Correction]
  package let sources: [Source]
  package let contact: String?
  /// The languages of the authentic text.
  package let languages: [String]
  package let verification: Verification?
  package let verifiedBy: String?
  package let verifiedOn: Located<EDTF>?
  /// When the record was first published, and last changed.
  package let datePublished: Located<EDTF>?
  package let dateModified: Located<EDTF>?
  package let aliases: [Located<String>]
  /// Why nothing of it is shown any more.
  package let withdrawal: Withdrawal?
  /// Left out of the public build unless drafts are asked for.
  package let isDraft: Bool

  package init?(reading reader: inout RecordReader) {
    let id = reader.required("id", .located(.text))
    withdrawal = reader.optional("withdrawn", .record(Withdrawal.self))
    if reader.place(of: "withdrawn") != nil { reader.waiveRequired() }
    aliases = reader.list("aliases", of: .located(.identifier))
    slug = reader.optional("slug", .located(.identifier))
    translations = Translations(reading: &reader)
    let title = reader.required("title", .localizedText(maxLength: 140))
    shortTitle = reader.optional("short_title", .localizedText())
    let kind = reader.required("kind", .codeReference)
    regions = Convention.readRegions(&reader)
    provinces = reader.list("provinces", of: .located(.text))
    formerRegion = reader.optional("former_region", .located(.identifier))
    let status = reader.required("status", .enumeration(ConventionStatus.self))
    statusAsOf = reader.recommended("status_as_of", .located(.edtf))
    implementationStatus = reader.optional("implementation_status", .enumeration(ImplementationStatus.self))
    dates = ConventionDates(reading: &reader)
    placeSigned = reader.recommended("place_signed", .localizedText())
    signingMode = reader.optional("signing_mode", .enumeration(SigningMode.self))
    let summary = reader.required("summary", .localizedText(maxLength: 300))
    objectives = reader.recommended("objectives", .list(of: .localizedText())) ?? []
    parties = reader.required("parties", .oneOrMore(of: .record(Party.self))) ?? []
    signatories = reader.recommended("signatories", .list(of: .record(Signatory.self))) ?? []
    witnesses = reader.list("witnesses", of: .witness)
    programmes = reader.list("programmes", of: .reference(to: Programme.self))
    legalContext = reader.list("legal_context", of: .record(LegalReference.self))
    themes = reader.required("themes", .oneOrMore(of: .codeReference)) ?? []
    goals = reader.recommended("sdgs", .list(of: .located(.sustainableDevelopmentGoal))) ?? []
    audiences = reader.recommended("audiences", .list(of: .codeReference)) ?? []
    commitments = reader.recommended("commitments", .list(of: .record(Commitment.self))) ?? []
    indicators = reader.optional(
      "indicators", .orLiteral(Convention.nonePublished, .list(of: .record(Indicator.self))))
    funding = reader.list("funding", of: .record(Funding.self))
    milestones = reader.list("milestones", of: .record(Milestone.self))
    quotes = reader.list("quotes", of: .record(Quote.self))
    amendments = reader.list("amendments", of: .record(Amendment.self))
    documents = reader.recommended("documents", .list(of: .record(Document.self))) ?? []
    relations = reader.list("relations", of: .record(ConventionRelation.self))
    corrections = reader.list("corrections", of: .record(Correction.self))
    datePublished = reader.optional("date_published", .located(.edtf))
    dateModified = reader.optional("date_modified", .located(.edtf))
    sources = reader.required("sources", .oneOrMore(of: .record(Source.self))) ?? []
    contact = reader.optional("contact", .email)
    languages = reader.list("languages", of: .language)
    verification = reader.recommended("verified", .enumeration(Verification.self))
    verifiedBy = reader.optional("verified_by", .text)
    verifiedOn = reader.optional("verified_on", .located(.edtf))
    isDraft = reader.optional("draft", .boolean) ?? false
    guard let id else { return nil }
    self.id = id.map { ID($0) }
    self.title = title ?? .missing
    self.kind = kind ?? .missing(at: reader.place)
    self.status = status ?? .unknown
    self.summary = summary ?? .missing
  }

  /// What `indicators` holds where the source publishes no figure, which is a fact and is shown as one.
  package static let nonePublished = "none_published"

  package var displayName: LocalizedText { title }

  package var isWithdrawn: Bool { withdrawal != nil }
  package var isNameWaived: Bool { isWithdrawn }

  package var publishedIndicators: [Indicator] {
    if case .value(let indicators)? = indicators { indicators } else { [] }
  }

  /// Those who became parties by an amendment that is signed, each with the first that adds them.
  package var joinedParties: [(partner: ID<Partner>, amendment: Amendment)] {
    guard !amendments.isEmpty else { return [] }
    var known = Set(parties.map(\.partner.value))
    return amendments.filter(\.isSigned).flatMap { amendment in
      amendment.addedParties.map { (partner: $0.value, amendment: amendment) }
    }.filter { known.insert($0.partner).inserted }
  }

  /// Those of today: the parties of the text, then those who joined it.
  package var currentParties: [ID<Partner>] { parties.map(\.partner.value) + joinedParties.map(\.partner) }

  /// Every partner that the record names, in whatever part; some may come more than once.
  package var partners: [ID<Partner>] {
    let deeds = commitments.flatMap { $0.leads + $0.support } + funding.compactMap(\.contributor)
    let later = amendments.flatMap(\.addedParties)
    return (parties.map(\.partner) + later + deeds + signatories.compactMap(\.party)).map(\.value)
  }

  /// `region: X` is the short form of `regions: [X]`; exactly one of them must be there.
  private static func readRegions(_ reader: inout RecordReader) -> [Reference<Region>] {
    let short = reader.place(of: "region")
    let long = reader.place(of: "regions")
    let one = reader.optional("region", .oneOrMore(of: .reference(to: Region.self)))
    let several = reader.optional("regions", .oneOrMore(of: .reference(to: Region.self)))
    switch (short, long) {
    case (let first?, let second?): reader.report(.regionGivenTwice(at: second, first: first))
    case (nil, nil): reader.report(.missingRegion(at: reader.place))
    default: break
    }
    return one ?? several ?? []
  }
}
