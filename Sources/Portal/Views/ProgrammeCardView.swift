import Templating

/// A programme in a list.
struct ProgrammeCardView: TemplateView {
  let link: LinkView
  let scope: PhraseView
  let description: PhraseView?
  let countText: String
  /// Why it stands on the page of a convention.
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .object("scope") { $0.scope },
    .optional("description") { $0.description },
    .text("count_text") { $0.countText },
    .list("notes") { $0.notes },
  ]
}
