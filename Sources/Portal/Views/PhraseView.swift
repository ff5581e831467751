import Templating

/// A text of the content in the language of the page, or in another where it is not translated.
struct PhraseView: TemplateView {
  let text: String
  /// The code of the language it is in, where that is not the language of the page.
  let foreign: String?

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optionalText("foreign") { $0.foreign },
  ]
}
