import Templating

/// `convention.mustache`: everything that is known of one convention.
struct ConventionPageView: TemplateView {
  let page: PageView
  let id: String
  let kind: PhraseView
  let title: PhraseView
  let summary: StatementView
  @Lazily var chips: [ChipView]
  @Lazily var signing: SigningView
  let place: StatementView?
  /// It was signed outside the regions it serves.
  let placeOutside: Bool
  /// The region of the time before 2015.
  let formerRegion: PhraseView?
  @Lazily var regions: [LinkView]
  @Lazily var provinces: [PhraseView]
  let effective: DateView?
  let endPlanned: DateView?
  let endActual: DateView?
  let duration: StatementView?
  let renewal: PhraseView?
  @Lazily var signedText: LinkView?
  @Lazily var authenticLanguages: String?
  @Lazily var parties: [PartyView]
  @Lazily var partiesText: String
  @Lazily var witnesses: [StatementView]
  @Lazily var objectives: [StatementView]
  @Lazily var commitments: [CommitmentView]
  let commitmentsText: String?
  @Lazily var indicators: [IndicatorView]
  let indicatorsNonePublished: Bool
  @Lazily var funding: [FundingView]
  @Lazily var audiences: TagGroupView
  @Lazily var themes: TagGroupView
  @Lazily var sdgs: TagGroupView
  @Lazily var programmes: [ProgrammeCardView]
  @Lazily var legalContext: [LegalReferenceView]
  @Lazily var timeline: [EventView]
  @Lazily var amendments: [AmendmentView]
  @Lazily var documents: [DocumentView]
  @Lazily var relations: [RelationView]
  @Lazily var corrections: [CorrectionView]
  /// What does not agree in the states of the convention.
  @Lazily var warnings: [NoticeView]
  @Lazily var completeness: CompletenessView
  @Lazily var quotes: [QuoteView]
  /// How its texts were translated, where a reader should know.
  let translationNote: String?
  let story: StoryView?
  @Lazily var verification: VerificationView
  let statusAsOf: DateView?
  /// Of the record, not of the convention.
  let published: DateView?
  let modified: DateView?
  let contact: LinkView?
  /// The labels of recommended fields that are empty.
  @Lazily var gaps: [String]
  let noted: ConventionNotesView
  @Lazily var sources: [SourceView]
  @Lazily var citation: PhraseView

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .text("id") { $0.id },
    .object("kind") { $0.kind },
    .object("title") { $0.title },
    .object("summary") { $0.summary },
    .list("chips") { $0.chips },
    .object("signing") { $0.signing },
    .optional("place") { $0.place },
    .flag("place_outside") { $0.placeOutside },
    .optional("former_region") { $0.formerRegion },
    .list("regions") { $0.regions },
    .list("provinces") { $0.provinces },
    .optional("effective") { $0.effective },
    .optional("end_planned") { $0.endPlanned },
    .optional("end_actual") { $0.endActual },
    .optional("duration") { $0.duration },
    .optional("renewal") { $0.renewal },
    .optional("signed_text") { $0.signedText },
    .optionalText("authentic_languages") { $0.authenticLanguages },
    .list("parties") { $0.parties },
    .text("parties_text") { $0.partiesText },
    .list("witnesses") { $0.witnesses },
    .list("objectives") { $0.objectives },
    .list("commitments") { $0.commitments },
    .optionalText("commitments_text") { $0.commitmentsText },
    .list("indicators") { $0.indicators },
    .flag("indicators_none_published") { $0.indicatorsNonePublished },
    .list("funding") { $0.funding },
    .object("audiences") { $0.audiences },
    .object("themes") { $0.themes },
    .object("sdgs") { $0.sdgs },
    .list("programmes") { $0.programmes },
    .list("legal_context") { $0.legalContext },
    .list("timeline") { $0.timeline },
    .flag("has_amendments") { !$0.amendments.isEmpty },
    .list("amendments") { $0.amendments },
    .flag("has_documents") { !$0.documents.isEmpty },
    .list("documents") { $0.documents },
    .flag("has_relations") { !$0.relations.isEmpty },
    .list("relations") { $0.relations },
    .flag("has_corrections") { !$0.corrections.isEmpty },
    .list("corrections") { $0.corrections },
    .flag("has_warnings") { !$0.warnings.isEmpty },
    .list("warnings") { $0.warnings },
    .object("completeness") { $0.completeness },
    .flag("has_quotes") { !$0.quotes.isEmpty },
    .list("quotes") { $0.quotes },
    .optionalText("translation_note") { $0.translationNote },
    .optional("story") { $0.story },
    .object("verification") { $0.verification },
    .optional("status_as_of") { $0.statusAsOf },
    .optional("published") { $0.published },
    .optional("modified") { $0.modified },
    .optional("contact") { $0.contact },
    .flag("has_gaps") { !$0.gaps.isEmpty },
    .texts("gaps") { $0.gaps },
    .object("noted") { $0.noted },
    .list("sources") { $0.sources },
    .object("citation") { $0.citation },
  ]
}

/// When and how it was signed.
struct SigningView: TemplateView {
  /// None where the date is unknown.
  let date: DateView?
  /// "jour déduit"; none where the date is stated.
  let basis: String?
  let note: PhraseView?
  let mode: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .optional("date") { $0.date },
    .optionalText("basis") { $0.basis },
    .optional("note") { $0.note },
    .optional("mode") { $0.mode },
    .list("notes") { $0.notes },
  ]
}

/// How the facts were checked.
struct VerificationView: TemplateView {
  let text: PhraseView
  let by: PhraseView?
  let on: DateView?

  static let fields: Fields<Self> = [
    .object("text") { $0.text },
    .optional("by") { $0.by },
    .optional("on") { $0.on },
  ]
}
