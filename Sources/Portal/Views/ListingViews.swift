import Templating

/// `listings.mustache`: the values by which the conventions of a portal are divided.
struct ListingsPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let title: String
  @Lazily var rows: [TallyRowView]
  @Lazily var chart: ChartView?

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("title") { $0.title },
    .list("rows") { $0.rows },
    .optional("chart") { $0.chart },
  ]
}

/// `listing.mustache`: the conventions with one value.
struct ListingPageView: TemplateView {
  let page: PageView
  /// What the value is of: « Thème ».
  let facet: LinkView
  let title: PhraseView
  let countText: String
  /// Where the list is cut into several pages.
  @Lazily var division: DivisionView?
  /// Of a year.
  let report: LinkView?
  @Lazily var conventions: [ConventionCardView]
  /// In place of the cards, where there are many.
  @Lazily var rows: [ConventionRowView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("facet") { $0.facet },
    .object("title") { $0.title },
    .text("count_text") { $0.countText },
    .optional("division") { $0.division },
    .optional("report") { $0.report },
    .list("conventions") { $0.conventions },
    .flag("has_rows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
  ]
}

/// A figure drawn by the build, with its numbers in a table.
struct ChartView: TemplateView {
  let title: String
  let drawing: Markup
  let rows: [TallyRowView]
  /// What the drawing or the table leaves out.
  let notes: [String]

  static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .markup("drawing") { $0.drawing },
    .list("rows") { $0.rows },
    .texts("notes") { $0.notes },
  ]
}

/// `people.mustache`: those who signed the conventions of a region.
struct PeoplePageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  @Lazily var division: DivisionView?
  @Lazily var people: [SignerView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .optional("division") { $0.division },
    .list("people") { $0.people },
  ]
}

/// `commitments.mustache`: what the conventions of a region promise, by state.
struct CommitmentsPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  @Lazily var chart: ChartView?
  @Lazily var division: DivisionView?
  @Lazily var states: [CommitmentStateView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .optional("division") { $0.division },
    .optional("chart") { $0.chart },
    .list("states") { $0.states },
  ]
}

/// The commitments in one state.
struct CommitmentStateView: TemplateView {
  let anchor: String
  let label: PhraseView
  let countText: String
  let commitments: [CommitmentRowView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .object("label") { $0.label },
    .text("count_text") { $0.countText },
    .list("commitments") { $0.commitments },
  ]
}

/// A commitment in a list of several conventions.
struct CommitmentRowView: TemplateView {
  let text: PhraseView
  let convention: LinkView
  let kind: PhraseView?
  let leads: [LinkView]
  let due: DateView?

  static let fields: Fields<Self> = [
    .object("text") { $0.text },
    .object("convention") { $0.convention },
    .optional("kind") { $0.kind },
    .list("leads") { $0.leads },
    .optional("due") { $0.due },
  ]
}

/// `indicators.mustache`: the figures by which the conventions of a region are to be judged.
struct IndicatorsPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  @Lazily var chart: ChartView?
  @Lazily var division: DivisionView?
  @Lazily var conventions: [ConventionIndicatorsView]
  /// Those that publish none.
  @Lazily var silent: [LinkView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .optional("division") { $0.division },
    .optional("chart") { $0.chart },
    .list("conventions") { $0.conventions },
    .list("silent") { $0.silent },
  ]
}

/// The indicators of one convention.
struct ConventionIndicatorsView: TemplateView {
  let link: LinkView
  let indicators: [IndicatorView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .list("indicators") { $0.indicators },
  ]
}

/// `follow-up.mustache`: what is about to end, has passed its end, or is not reported on.
struct FollowUpPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  @Lazily var groups: [FollowUpGroupView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .list("groups") { $0.groups },
  ]
}

/// Conventions that need the same attention.
struct FollowUpGroupView: TemplateView {
  let anchor: String
  let title: String
  let why: String
  let countText: String
  let conventions: [ConventionRowView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .text("title") { $0.title },
    .text("why") { $0.why },
    .text("count_text") { $0.countText },
    .list("conventions") { $0.conventions },
  ]
}

/// `quality.mustache`: how complete the records of a region are.
struct QualityPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  /// What is missing, the most often first, with in how many records.
  @Lazily var missing: [TallyRowView]
  @Lazily var records: [RecordQualityView]
  /// Where the site has several languages.
  let translations: LinkView?

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .list("missing") { $0.missing },
    .list("records") { $0.records },
    .optional("translations") { $0.translations },
  ]
}

/// How complete one record is.
struct RecordQualityView: TemplateView {
  let link: LinkView
  let completeness: CompletenessView

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .object("completeness") { $0.completeness },
  ]
}

/// The parts of a list that is cut into several pages.
struct DivisionView: TemplateView {
  let parts: [DivisionPartView]

  static let fields: Fields<Self> = [
    .list("parts") { $0.parts }
  ]
}

/// One of them: a year or a letter.
struct DivisionPartView: TemplateView {
  let href: SafeURL?
  let text: String
  let count: String
  /// The value of `aria-current`: `page` or `false`.
  let current: String

  static let fields: Fields<Self> = [
    .optionalURL("href") { $0.href },
    .text("text") { $0.text },
    .text("count") { $0.count },
    .text("current") { $0.current },
  ]
}

/// `alphabet.mustache`: the conventions by title.
struct AlphabetPageView: TemplateView {
  let page: PageView
  let territory: PhraseView
  let countText: String
  @Lazily var division: DivisionView?
  @Lazily var letters: [ConventionLetterView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .optional("division") { $0.division },
    .list("letters") { $0.letters },
  ]
}

/// The conventions under one letter.
struct ConventionLetterView: TemplateView {
  let letter: LetterView
  let conventions: [ConventionRowView]

  static let fields: Fields<Self> = [
    .object("letter") { $0.letter },
    .list("conventions") { $0.conventions },
  ]
}

/// A letter under which names stand.
struct LetterView: TemplateView {
  let text: String
  let anchor: String
  let href: SafeURL

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .text("anchor") { $0.anchor },
    .url("href") { $0.href },
  ]
}
