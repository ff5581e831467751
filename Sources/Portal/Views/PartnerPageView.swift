import Templating

/// `partner.mustache`: a body and its conventions.
struct PartnerPageView: TemplateView {
  let page: PageView
  let name: PhraseView
  @Lazily var nativeNames: [NativeNameView]
  let kind: PhraseView
  @Lazily var description: StatementView?
  @Lazily var expertise: StatementView?
  @Lazily var names: [NameView]
  @Lazily var legalForm: StatementView?
  @Lazily var seat: StatementView?
  @Lazily var founded: DateView?
  @Lazily var website: LinkView?
  @Lazily var identifiers: [IdentifierView]
  @Lazily var sameAs: [LinkView]
  let parent: LinkView?
  @Lazily var members: [LinkView]
  /// What it has become a part of, and what it has taken over.
  let mergedInto: LinkView?
  @Lazily var merged: [LinkView]
  let splitFrom: LinkView?
  /// The bodies that name it among their members.
  @Lazily var bodies: [LinkView]
  @Lazily var logo: ImageView?
  @Lazily var regionsActive: [LinkView]
  @Lazily var figures: [FigureView]
  @Lazily var conventions: [YearGroupView]
  @Lazily var tallies: [TallyView]
  /// How its conventions are counted.
  @Lazily var rule: LinkView?
  @Lazily var coPartners: [PartnerCardView]
  @Lazily var people: [SignerView]
  /// How its texts were translated, where a reader should know.
  @Lazily var translationNote: String?
  let story: StoryView?
  let noted: PartnerNotesView
  @Lazily var sources: [SourceView]

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
  @Lazily var appearances: [AppearanceView]

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
