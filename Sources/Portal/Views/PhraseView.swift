import Templating

/// A text of the content in the language of the page, or in another where it is not translated.
struct PhraseView: TemplateView {
  let text: String
  /// Where it is not in the language of the page.
  let foreign: ForeignView?

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
  ]
}
