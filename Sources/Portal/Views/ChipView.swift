import Templating

/// A state, told by word and shape.
struct ChipView: TemplateView {
  let label: String
  let value: PhraseView
  /// `ok`, `wait`, `late`, `gap` or `plain`.
  let tone: String
  /// Where it comes from.
  let detail: LinkView?
  /// How it comes about.
  let rule: LinkView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .object("value") { $0.value },
    .text("tone") { $0.tone },
    .optional("detail") { $0.detail },
    .optional("rule") { $0.rule },
    .list("notes") { $0.notes },
  ]
}
