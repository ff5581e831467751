import Templating

/// Another name of a partner or programme.
struct NameView: TemplateView {
  let name: PhraseView
  let kind: String
  let period: String?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .text("kind") { $0.kind },
    .optionalText("period") { $0.period },
    .list("notes") { $0.notes },
  ]
}
