import Templating

/// A date in words, with its sources.
struct DateView: TemplateView {
  /// A value for `<time datetime>`; none for intervals and unspecified parts.
  let iso: String?
  let text: String
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .optionalText("iso") { $0.iso },
    .text("text") { $0.text },
    .list("notes") { $0.notes },
  ]
}
