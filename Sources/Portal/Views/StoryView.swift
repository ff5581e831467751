import Templating

/// The text below the header of a record's file, in the language of the page or in another where it is not translated.
struct StoryView: TemplateView {
  let markup: Markup
  /// The code and direction of the language it is in, where that is not the language of the page.
  let lang: String?
  let dir: String?
  /// What a reader should know of it as a translation.
  let notes: [String]

  static let fields: Fields<Self> = [
    .markup("markup") { $0.markup },
    .optionalText("lang") { $0.lang },
    .optionalText("dir") { $0.dir },
    .texts("notes") { $0.notes },
  ]
}
