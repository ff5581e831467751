import Templating

/// A link, or the plain text of one where there is no page to link to.
struct LinkView: TemplateView {
  let href: SafeURL?
  let text: String
  /// Where it is not in the language of the page.
  let foreign: ForeignView?

  static let fields: Fields<Self> = [
    .optionalURL("href") { $0.href },
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
  ]
}
