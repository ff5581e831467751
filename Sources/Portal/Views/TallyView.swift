import Templating

/// A breakdown of a list.
struct TallyView: TemplateView {
  let label: String
  let rows: [TallyRowView]

  static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .list("rows") { $0.rows },
  ]
}

/// One row of a breakdown.
struct TallyRowView: TemplateView {
  let link: LinkView
  let count: String

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .text("count") { $0.count },
  ]
}
