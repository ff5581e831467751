import Templating

/// `comparison.mustache`: the regions side by side.
struct ComparisonPageView: TemplateView {
  let page: PageView
  let title: String
  let lede: String
  let columns: [String]
  @Lazily var rows: [ComparisonRowView]
  @Lazily var total: ComparisonRowView

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .text("title") { $0.title },
    .text("lede") { $0.lede },
    .texts("columns") { $0.columns },
    .list("rows") { $0.rows },
    .object("total") { $0.total },
  ]
}

/// A region, or all of them.
struct ComparisonRowView: TemplateView {
  let name: LinkView
  let empty: Bool
  /// In the order of the columns.
  let cells: [ComparisonCellView]

  static let fields: Fields<Self> = [
    .object("name") { $0.name },
    .flag("empty") { $0.empty },
    .list("cells") { $0.cells },
  ]
}

/// A figure that leads to the list of what it counts.
struct ComparisonCellView: TemplateView {
  /// The heading of its column, for screens that have no room for columns.
  let label: String
  let href: SafeURL?
  let text: String

  static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .optionalURL("href") { $0.href },
    .text("text") { $0.text },
  ]
}
