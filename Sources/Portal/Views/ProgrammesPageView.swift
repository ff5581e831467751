import Templating

/// `programmes.mustache`: the programmes of a region.
struct ProgrammesPageView: TemplateView {
  let page: PageView
  let region: PhraseView
  let countText: String
  let programmes: [ProgrammeCardView]
  let empty: Bool

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("region") { $0.region },
    .text("count_text") { $0.countText },
    .list("programmes") { $0.programmes },
    .flag("empty") { $0.empty },
  ]
}
