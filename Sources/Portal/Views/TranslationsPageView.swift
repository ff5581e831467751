import Templating

/// `translations.mustache`: how far a portal is translated into each language but the first.
struct TranslationsPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  /// The headings of the states.
  let columns: [String]
  @Lazily var languages: [LanguageCoverageView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .texts("columns") { $0.columns },
    .list("languages") { $0.languages },
  ]
}

/// How far it is translated into one of them.
struct LanguageCoverageView: TemplateView {
  let name: String
  let anchor: String
  /// How much of all is complete.
  let share: String
  let rows: [CoverageRowView]
  let total: CoverageRowView

  static let fields: Fields<Self> = [
    .text("name") { $0.name },
    .text("anchor") { $0.anchor },
    .text("share") { $0.share },
    .list("rows") { $0.rows },
    .object("total") { $0.total },
  ]
}

/// The texts of one kind of record, or all of them.
struct CoverageRowView: TemplateView {
  let name: String
  /// How many are in each state, in the order of the columns.
  let cells: [String]

  static let fields: Fields<Self> = [
    .text("name") { $0.name },
    .texts("cells") { $0.cells },
  ]
}
