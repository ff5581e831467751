import Templating

/// An entry of the timeline.
struct EventView: TemplateView {
  /// Only of a milestone.
  let anchor: String?
  let date: DateView?
  let basis: String?
  let title: PhraseView
  let kind: PhraseView?
  let status: PhraseView?
  /// `ok`, `wait` or `late`.
  let tone: String
  let place: PhraseView?
  let detail: PhraseView?
  /// Who took part, as one text.
  let attendees: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .optionalText("anchor") { $0.anchor },
    .optional("date") { $0.date },
    .optionalText("basis") { $0.basis },
    .object("title") { $0.title },
    .optional("kind") { $0.kind },
    .optional("status") { $0.status },
    .text("tone") { $0.tone },
    .optional("place") { $0.place },
    .optional("detail") { $0.detail },
    .optional("attendees") { $0.attendees },
    .list("notes") { $0.notes },
  ]
}
