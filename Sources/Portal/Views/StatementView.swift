import Templating

/// A phrase with its sources.
struct StatementView: TemplateView {
  let text: String
  /// Where all of it is not in the language of the page.
  let foreign: ForeignView?
  /// In place of the text, where only some of it is in another language.
  let parts: [PhrasePartView]
  let notes: [NoteView]

  init(_ phrase: PhraseView, notes: [NoteView]) {
    text = phrase.text
    foreign = phrase.foreign
    parts = phrase.parts
    self.notes = notes
  }

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
    .list("parts") { $0.parts },
    .list("notes") { $0.notes },
  ]
}
