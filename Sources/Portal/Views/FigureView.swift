import Templating

/// A key figure.
struct FigureView: TemplateView {
  let value: String
  let label: String
  let detail: String?
  /// Where the records stand that are counted.
  let href: SafeURL?

  static let fields: Fields<Self> = [
    .text("value") { $0.value },
    .text("label") { $0.label },
    .optionalText("detail") { $0.detail },
    .optionalURL("href") { $0.href },
  ]
}
