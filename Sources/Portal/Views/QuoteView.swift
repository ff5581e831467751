import Templating

/// What someone said.
struct QuoteView: TemplateView {
  let text: PhraseView
  let verbatim: Bool
  let kind: PhraseView
  let person: PersonReferenceView?
  let to: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("text") { $0.text },
    .flag("verbatim") { $0.verbatim },
    .object("kind") { $0.kind },
    .optional("person") { $0.person },
    .optional("to") { $0.to },
    .list("notes") { $0.notes },
  ]
}
