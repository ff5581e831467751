import Templating

/// `conventions.mustache`: the conventions of a region.
struct ConventionsPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  /// The latest first.
  @Lazily var years: [YearGroupView]
  let empty: Bool
  /// The other lists of the portal.
  @Lazily var explore: [LinkView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .list("years") { $0.years },
    .flag("empty") { $0.empty },
    .flag("has_explore") { !$0.explore.isEmpty },
    .list("explore") { $0.explore },
  ]
}
