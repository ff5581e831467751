import Templating

/// A phrase with its sources.
struct StatementView: TemplateView {
  let text: String
  /// The code of the language it is in, where that is not the language of the page.
  let foreign: String?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .optionalText("foreign") { $0.foreign },
    .list("notes") { $0.notes },
  ]
}
