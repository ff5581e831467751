import Templating

/// `page.mustache`: a text about the registry itself.
struct StandalonePageView: TemplateView {
  let page: PageView
  let title: PhraseView
  /// How its title was translated, where a reader should know.
  let translationNote: String?
  let story: StoryView?

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("title") { $0.title },
    .optionalText("translation_note") { $0.translationNote },
    .optional("story") { $0.story },
  ]
}
