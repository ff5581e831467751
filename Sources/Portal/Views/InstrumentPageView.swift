import Templating

/// `instrument.mustache`: a legal text and the conventions that refer to it.
struct InstrumentPageView: TemplateView {
  let page: PageView
  let title: PhraseView
  let kind: String
  let number: PhraseView?
  let description: StatementView?
  let spellings: [PhraseView]
  let bulletin: StatementView?
  let dahir: StatementView?
  let promulgated: DateView?
  let published: DateView?
  let effective: DateView?
  let textLink: LinkView?
  let countText: String
  @Lazily var conventions: [ConventionCardView]
  /// How its texts were translated, where a reader should know.
  let translationNote: String?
  let story: StoryView?
  let hasSources: Bool
  let noted: InstrumentNotesView
  @Lazily var sources: [SourceView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("title") { $0.title },
    .text("kind") { $0.kind },
    .optional("number") { $0.number },
    .optional("description") { $0.description },
    .list("spellings") { $0.spellings },
    .optional("bulletin") { $0.bulletin },
    .optional("dahir") { $0.dahir },
    .optional("promulgated") { $0.promulgated },
    .optional("published") { $0.published },
    .optional("effective") { $0.effective },
    .optional("text_link") { $0.textLink },
    .text("count_text") { $0.countText },
    .list("conventions") { $0.conventions },
    .optionalText("translation_note") { $0.translationNote },
    .optional("story") { $0.story },
    .flag("has_sources") { $0.hasSources },
    .object("noted") { $0.noted },
    .list("sources") { $0.sources },
  ]
}
