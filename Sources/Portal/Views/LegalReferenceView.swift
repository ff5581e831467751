import Templating

/// A legal instrument and how the convention relates to it.
struct LegalReferenceView: TemplateView {
  let link: LinkView
  let relation: PhraseView
  let published: DateView?
  let effective: DateView?
  let note: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .object("relation") { $0.relation },
    .optional("published") { $0.published },
    .optional("effective") { $0.effective },
    .optional("note") { $0.note },
    .list("notes") { $0.notes },
  ]
}
