import Templating

/// `page.mustache`: a text about the registry itself.
struct StandalonePageView: TemplateView {
  let page: PageView
  let title: PhraseView
  let story: Markup

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("title") { $0.title },
    .markup("story") { $0.story },
  ]
}
