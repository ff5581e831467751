import Templating

/// Something that a reader should know of the states of a convention.
struct NoticeView: TemplateView {
  let text: PhraseView
  /// How it comes about.
  let rule: LinkView?

  static let fields: Fields<Self> = [
    .object("text") { $0.text },
    .optional("rule") { $0.rule },
  ]
}
