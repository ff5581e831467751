import Templating

/// `partner.mustache`: a body and its conventions.
struct PartnerPageView: TemplateView {
  let page: PageView
  let name: PhraseView
  let nativeNames: [NativeNameView]
  let kind: PhraseView
  let description: StatementView?
  let expertise: StatementView?
  let names: [NameView]
  let legalForm: StatementView?
  let seat: StatementView?
  let founded: DateView?
  let website: LinkView?
  let identifiers: [IdentifierView]
  let sameAs: [LinkView]
  let parent: LinkView?
  let members: [LinkView]
  /// What it has become a part of, and what it has taken over.
  let mergedInto: LinkView?
  let merged: [LinkView]
  let splitFrom: LinkView?
  /// The bodies that name it among their members.
  let bodies: [LinkView]
  let logo: ImageView?
  let regionsActive: [LinkView]
  let figures: [FigureView]
  let conventions: [YearGroupView]
  let tallies: [TallyView]
  /// How its conventions are counted.
  let rule: LinkView?
  let coPartners: [PartnerCardView]
  let people: [SignerView]
  /// How its texts were translated, where a reader should know.
  let translationNote: String?
  let story: StoryView?
  let noted: PartnerNotesView
  let sources: [SourceView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("name") { $0.name },
    .list("native_names") { $0.nativeNames },
    .object("kind") { $0.kind },
    .optional("description") { $0.description },
    .optional("expertise") { $0.expertise },
    .list("names") { $0.names },
    .optional("legal_form") { $0.legalForm },
    .optional("seat") { $0.seat },
    .optional("founded") { $0.founded },
    .optional("website") { $0.website },
    .list("identifiers") { $0.identifiers },
    .list("same_as") { $0.sameAs },
    .optional("parent") { $0.parent },
    .list("members") { $0.members },
    .optional("merged_into") { $0.mergedInto },
    .list("merged") { $0.merged },
    .optional("split_from") { $0.splitFrom },
    .list("bodies") { $0.bodies },
    .optional("logo") { $0.logo },
    .list("regions_active") { $0.regionsActive },
    .list("figures") { $0.figures },
    .list("conventions") { $0.conventions },
    .list("tallies") { $0.tallies },
    .optional("rule") { $0.rule },
    .list("co_partners") { $0.coPartners },
    .list("people") { $0.people },
    .optionalText("translation_note") { $0.translationNote },
    .optional("story") { $0.story },
    .object("noted") { $0.noted },
    .list("sources") { $0.sources },
  ]
}

/// An identifier in a register outside.
struct IdentifierView: TemplateView {
  let scheme: String
  let value: PhraseView

  static let fields: Fields<Self> = [
    .text("scheme") { $0.scheme },
    .object("value") { $0.value },
  ]
}

/// Someone who signed for the partner.
struct SignerView: TemplateView {
  let name: PhraseView
  let appearances: [AppearanceView]

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .list("appearances") { $0.appearances },
  ]
}

/// One signature.
struct AppearanceView: TemplateView {
  let title: PhraseView?
  let unit: PhraseView?
  let capacity: PhraseView
  /// Only where the signatures of several partners stand together.
  let party: LinkView?
  let convention: LinkView
  let date: DateView?
  /// "jour déduit"; none where the date is stated.
  let basis: String?

  static let fields: Fields<Self> = [
    .optional("title") { $0.title },
    .optional("unit") { $0.unit },
    .object("capacity") { $0.capacity },
    .optional("party") { $0.party },
    .object("convention") { $0.convention },
    .optional("date") { $0.date },
    .optionalText("basis") { $0.basis },
  ]
}

/// A picture and what it shows in words.
struct ImageView: TemplateView {
  let source: SafeURL
  let text: PhraseView

  static let fields: Fields<Self> = [
    .url("source") { $0.source },
    .object("text") { $0.text },
  ]
}
