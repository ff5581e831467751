import Templating

/// A name in another official language.
struct NativeNameView: TemplateView {
  let text: String
  let lang: String
  let dir: String

  static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .text("lang") { $0.lang },
    .text("dir") { $0.dir },
  ]
}
