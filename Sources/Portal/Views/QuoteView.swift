import Templating

/// What someone said.
struct QuoteView: TemplateView {
  let text: PhraseView
  let verbatim: Bool
  let kind: String
  let person: PersonReferenceView?
  let to: String?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("text") { $0.text },
    .flag("verbatim") { $0.verbatim },
    .text("kind") { $0.kind },
    .optional("person") { $0.person },
    .optionalText("to") { $0.to },
    .list("notes") { $0.notes },
  ]
}
