import Templating

/// The language of a text that is not in that of the page.
struct ForeignView: TemplateView, Hashable {
  let lang: String
  let dir: String
  /// « fr », beside a text that stands in for a translation which there is not.
  let mark: String?

  static let fields: Fields<Self> = [
    .text("lang") { $0.lang },
    .text("dir") { $0.dir },
    .optionalText("mark") { $0.mark },
  ]
}
