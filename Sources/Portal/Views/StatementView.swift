import Templating

/// A phrase with its sources.
struct StatementView: TemplateView {
  let text: String
  /// Where it is not in the language of the page.
  let foreign: ForeignView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optional("foreign") { $0.foreign },
    .list("notes") { $0.notes },
  ]
}
