import Templating

/// The conventions of one year.
struct YearGroupView: TemplateView {
  let year: String
  let anchor: String
  let href: SafeURL
  let count: String
  let countText: String
  let conventions: [ConventionCardView]
  /// The page of the year, in place of its conventions.
  let more: LinkView?

  static let fields: Fields<Self> = [
    .text("year") { $0.year },
    .text("anchor") { $0.anchor },
    .url("href") { $0.href },
    .text("count") { $0.count },
    .text("count_text") { $0.countText },
    .list("conventions") { $0.conventions },
    .optional("more") { $0.more },
  ]

  /// The year without its conventions, which stand on a page of their own.
  func linked(to href: SafeURL?) -> YearGroupView {
    YearGroupView(
      year: year, anchor: anchor, href: self.href, count: count, countText: countText, conventions: [],
      more: LinkView(href: href, text: countText, foreign: nil))
  }
}
