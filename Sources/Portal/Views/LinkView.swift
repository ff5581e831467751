import Templating

/// A link, or the plain text of one where there is no page to link to.
struct LinkView: TemplateView {
  let href: SafeURL?
  let text: String
  /// Where all of it is not in the language of the page.
  let foreign: ForeignView?
  /// In place of the text, where only some of it is in another language.
  let parts: [PhrasePartView]

  init(href: SafeURL?, text: String, foreign: ForeignView?) {
    self.init(href: href, PhraseView(text: text, foreign: foreign))
  }

  init(href: SafeURL?, _ phrase: PhraseView) {
    self.href = href
    text = phrase.text
    foreign = phrase.foreign
    parts = phrase.parts
  }

  var phrase: PhraseView { parts.isEmpty ? PhraseView(text: text, foreign: foreign) : PhraseView(parts) }

  static let fields: Fields<Self> = [
    .optionalURL("href") { $0.href },
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
    .list("parts") { $0.parts },
  ]
}
