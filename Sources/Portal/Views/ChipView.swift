import Templating

/// A state, told by word and shape.
struct ChipView: TemplateView {
  let label: String
  let value: String
  /// `ok`, `wait`, `late`, `gap` or `plain`.
  let tone: String
  let detail: String?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .text("value") { $0.value },
    .text("tone") { $0.tone },
    .optionalText("detail") { $0.detail },
    .list("notes") { $0.notes },
  ]
}
