import Templating

/// A link, or the plain text of one where there is no page to link to.
struct LinkView: TemplateView {
  let href: SafeURL?
  let text: String
  /// The code of the language it is in, where that is not the language of the page.
  let foreign: String?

  static let fields: Fields<Self> = [
    .optionalURL("href") { $0.href },
    .text("text") { $0.text },
    .optionalText("foreign") { $0.foreign },
  ]
}
