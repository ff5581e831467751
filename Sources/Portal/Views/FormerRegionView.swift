import Templating

/// A region of the division before 2015 on the page of one that took over its territory.
struct FormerRegionView: TemplateView {
  let name: PhraseView
  /// « jusqu’en 2015 · en partie »
  let detail: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .optional("detail") { $0.detail },
    .list("notes") { $0.notes },
  ]
}
