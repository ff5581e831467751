import Templating

/// Tags with the sources for them.
struct TagGroupView: TemplateView {
  let tags: [LinkView]
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .flag("has_tags") { !$0.tags.isEmpty },
    .list("tags") { $0.tags },
    .list("notes") { $0.notes },
  ]
}
