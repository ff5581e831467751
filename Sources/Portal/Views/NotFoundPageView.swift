import Templating

/// `404.mustache`: an address that leads nowhere.
struct NotFoundPageView: TemplateView {
  let page: PageView

  static let fields: Fields<Self> = [
    .object("page") { $0.page }
  ]
}
