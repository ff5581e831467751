import Templating

/// A superscript reference to a source of the page.
struct NoteView: TemplateView {
  let number: String
  let href: SafeURL
  /// For screen readers and as a tooltip.
  let label: String

  static let fields: Fields<Self> = [
    .text("number") { $0.number },
    .url("href") { $0.href },
    .text("label") { $0.label },
  ]
}
