import Templating

/// A superscript reference to a source of the page. Its fields are made as a template asks for them.
struct NoteView: TemplateView {
  let sources: RecordSources
  /// In the list of the record.
  let position: Int

  static let fields: Fields<Self> = [
    .text("number") { $0.sources.number(at: $0.position) },
    .url("href") { $0.sources.href(at: $0.position) },
    // For screen readers and as a tooltip.
    .text("label") { $0.sources.noteLabel(at: $0.position) },
  ]
}
