import Templating

/// `programmes.mustache`: the programmes of a region.
struct ProgrammesPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  let programmes: [ProgrammeCardView]
  let empty: Bool

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .list("programmes") { $0.programmes },
    .flag("empty") { $0.empty },
  ]
}
