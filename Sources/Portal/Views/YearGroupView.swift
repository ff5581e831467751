import Templating

/// The conventions of one year.
struct YearGroupView: TemplateView {
  let year: String
  let anchor: String
  let href: SafeURL
  let count: String
  let countText: String
  let conventions: [ConventionCardView]
  /// In place of the cards, where there are many conventions.
  let rows: [ConventionRowView]
  /// The page of the year, in place of its conventions.
  let more: LinkView?

  static let fields: Fields<Self> = [
    .text("year") { $0.year },
    .text("anchor") { $0.anchor },
    .url("href") { $0.href },
    .text("count") { $0.count },
    .text("count_text") { $0.countText },
    .list("conventions") { $0.conventions },
    .flag("has_rows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
    .optional("more") { $0.more },
  ]
}
