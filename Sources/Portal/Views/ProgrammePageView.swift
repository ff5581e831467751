import Templating

/// `programme.mustache`: a programme and its conventions.
struct ProgrammePageView: TemplateView {
  let page: PageView
  let name: PhraseView
  let scope: PhraseView
  let description: StatementView?
  @Lazily var names: [NameView]
  let regions: [LinkView]
  let lead: LinkView?
  let start: DateView?
  let end: DateView?
  let parent: LinkView?
  let countText: String
  /// How its conventions are counted.
  let rule: LinkView?
  @Lazily var conventions: [ConventionCardView]
  @Lazily var partners: [PartnerCardView]
  /// How its texts were translated, where a reader should know.
  let translationNote: String?
  let story: StoryView?
  let hasSources: Bool
  let noted: ProgrammeNotesView
  @Lazily var sources: [SourceView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("name") { $0.name },
    .object("scope") { $0.scope },
    .optional("description") { $0.description },
    .list("names") { $0.names },
    .list("regions") { $0.regions },
    .optional("lead") { $0.lead },
    .optional("start") { $0.start },
    .optional("end") { $0.end },
    .optional("parent") { $0.parent },
    .text("count_text") { $0.countText },
    .optional("rule") { $0.rule },
    .list("conventions") { $0.conventions },
    .list("partners") { $0.partners },
    .optionalText("translation_note") { $0.translationNote },
    .optional("story") { $0.story },
    .flag("has_sources") { $0.hasSources },
    .object("noted") { $0.noted },
    .list("sources") { $0.sources },
  ]
}
