import Diagnostics
import FrontMatter
import Registry
import Templating

/// Sets the regions side by side. Every figure leads to the list of what it counts; shares are told as two counts,
/// because regions of one convention and of fifty have no average in common.
struct ComparisonPageBuilder {
  let page: PageContext

  private var registry: Registry { page.registry }

  func view() -> ComparisonPageView {
    let title = page.text(.comparisonTitle)
    let all = registry.conventions.all
    return ComparisonPageView(
      page: page.furniture(title: title, description: page.text(.comparisonLede)), title: title,
      lede: page.text(.comparisonLede), columns: Column.allCases.map { page.text($0.key) },
      rows: registry.regions.all.map { region in
        let conventions = registry.relations.conventionsByRegion[region.id.value] ?? []
        return row(page.link(to: region.id.value), conventions.map { registry.conventions[$0] }) {
          page.href(to: page.home(of: region.id.value).with($0), anchor: $1)
        }
      },
      total: row(page.link(to: nil, text: page.text(.allTogether)), all) { list, anchor in
        list == .followUp || list == .quality ? nil : page.href(to: page.address.with(list), anchor: anchor)
      })
  }

  private func row(
    _ name: LinkView, _ conventions: [Convention], href: (Address.Page, String?) -> SafeURL?
  ) -> ComparisonRowView {
    ComparisonRowView(
      name: name, empty: conventions.isEmpty,
      cells: Column.allCases.map { column in
        let text = text(column, conventions)
        let (list, anchor) = column.list
        let isListed = !conventions.isEmpty && (anchor == nil || text != page.number(0))
        return ComparisonCellView(
          label: page.text(column.key), href: isListed ? href(list, anchor) : nil, text: text)
      })
  }

  private func text(_ column: Column, _ conventions: [Convention]) -> String {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    func share(_ part: Int, _ whole: Int) -> String {
      whole == 0 ? page.number(0) : page.share(part, of: whole)
    }
    switch column {
    case .conventions: return page.number(conventions.count)
    case .partners: return page.number(Set(conventions.flatMap(\.currentParties)).count)
    case .commitments: return page.number(conventions.map(\.commitments.count).reduce(0, +))
    case .evidence:
      let (all, silent) = (conventions.flatMap(\.commitments), conventions.flatMap(\.commitmentsWithoutEvidence))
      return share(all.count - silent.count, all.count)
    case .indicators: return page.number(conventions.map(\.publishedIndicators.count).reduce(0, +))
    case .results:
      let indicators = conventions.flatMap(\.publishedIndicators)
      return share(indicators.count(where: \.hasResult), indicators.count)
    case .pastEnd: return page.number(conventions.count { FollowUp.pastEnd.holds($0, asOf: today, thresholds) })
    case .never: return page.number(conventions.count { FollowUp.never.holds($0, asOf: today, thresholds) })
    case .completeness:
      let found = conventions.map { $0.completeness(asOf: today, thresholds) }
      return share(
        found.map(\.met.count).reduce(0, +), found.map { $0.met.count + $0.missing.count }.reduce(0, +))
    }
  }
}

/// What regions are compared by, in the order of the table.
private enum Column: CaseIterable {
  case conventions, partners, commitments, evidence, indicators, results, pastEnd, never, completeness

  var key: PortalKey {
    switch self {
    case .conventions: .columnConventions
    case .partners: .columnPartners
    case .commitments: .columnCommitments
    case .evidence: .columnEvidence
    case .indicators: .columnIndicators
    case .results: .columnResults
    case .pastEnd: .columnPastEnd
    case .never: .columnNever
    case .completeness: .columnCompleteness
    }
  }

  /// Where a reader finds what is counted.
  var list: (page: Address.Page, anchor: String?) {
    switch self {
    case .conventions: (.conventions, nil)
    case .partners: (.partners, nil)
    case .commitments, .evidence: (.commitments, nil)
    case .indicators, .results: (.indicators, nil)
    case .pastEnd: (.followUp, FollowUp.pastEnd.rawValue)
    case .never: (.followUp, FollowUp.never.rawValue)
    case .completeness: (.quality, nil)
    }
  }
}
