import Templating

/// The list of all views in docs/template-language.md, made from the declarations that templates are bound to.
package enum ViewReference {
  private static let pages: [(template: String, view: any TemplateView.Type)] = [
    ("national", NationalPageView.self),
    ("region", RegionPageView.self),
    ("conventions", ConventionsPageView.self),
    ("convention", ConventionPageView.self),
    ("partners", PartnersPageView.self),
    ("partner", PartnerPageView.self),
    ("programmes", ProgrammesPageView.self),
    ("programme", ProgrammePageView.self),
    ("instrument", InstrumentPageView.self),
    ("listings", ListingsPageView.self),
    ("listing", ListingPageView.self),
    ("people", PeoplePageView.self),
    ("commitments", CommitmentsPageView.self),
    ("indicators", IndicatorsPageView.self),
    ("follow-up", FollowUpPageView.self),
    ("quality", QualityPageView.self),
    ("translations", TranslationsPageView.self),
    ("alphabet", AlphabetPageView.self),
    ("sources", SourcesPageView.self),
    ("comparison", ComparisonPageView.self),
    ("reports", ReportsPageView.self),
    ("report", ReportPageView.self),
    ("page", StandalonePageView.self),
    ("withdrawn", WithdrawnPageView.self),
    ("404", NotFoundPageView.self),
  ]

  /// The names of the page templates.
  package static var templates: [String] { pages.map(\.template) }

  /// The page templates with their views, then the fields of those views and of all within them, by name.
  package static var markdown: String {
    let views = ViewDescription.all(of: pages.map(\.view))
    var lines = ["| Template | Its view |", "|---|---|"]
    lines += zip(pages, views).map { "| `\($0.template).mustache` | \(link($1.name)) |" }
    for view in views.prefix(pages.count) + views.dropFirst(pages.count).sorted(by: { $0.name < $1.name }) {
      lines += ["", "### \(view.name)", "", "| Field | Type |", "|---|---|"]
      lines += view.fields.map { "| `\($0.name)` | \(type(of: $0)) |" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func link(_ view: String) -> String { "[\(view)](#\(view.lowercased()))" }

  private static func type(of field: ViewDescription.Field) -> String {
    let view = field.view.map(link) ?? ""
    return switch field.kind {
    case .text: "text"
    case .optionalText: "text, may be absent"
    case .texts: "list of texts"
    case .flag: "condition"
    case .number: "number"
    case .object: "part: \(view)"
    case .optional: "part, may be absent: \(view)"
    case .list: "list of \(view)"
    case .markup: "markup"
    case .optionalMarkup: "markup, may be absent"
    case .url: "address"
    case .optionalURL: "address, may be absent"
    case .choice: "choice of partials: \(field.choices.map { "`\($0)`" }.joined(separator: ", "))"
    case .open: "anything"
    }
  }
}
