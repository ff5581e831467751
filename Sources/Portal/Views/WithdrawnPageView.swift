import Templating

/// `withdrawn.mustache`: that a record is no longer shown, and nothing of what it said.
struct WithdrawnPageView: TemplateView {
  let page: PageView
  let id: String
  let on: DateView?
  let reason: PhraseView

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .text("id") { $0.id },
    .optional("on") { $0.on },
    .object("reason") { $0.reason },
  ]
}
