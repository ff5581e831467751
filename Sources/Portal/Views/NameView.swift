import Templating

/// Another name of a partner or programme.
struct NameView: TemplateView {
  let name: PhraseView
  let kind: PhraseView
  let period: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .object("kind") { $0.kind },
    .optional("period") { $0.period },
    .list("notes") { $0.notes },
  ]
}
