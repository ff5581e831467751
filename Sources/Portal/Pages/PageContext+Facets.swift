import Diagnostics
import Figures
import FrontMatter
import Localization
import Registry
import Templating

extension PageContext {
  /// « Énergies renouvelables », « 2021 », « Non renseigné »
  func label(of group: FacetGroup, _ facet: Facet) -> PhraseView {
    guard let value = group.value else { return PhraseView(text(facet == .year ? .yearUnknown : .notGiven)) }
    return label(of: value, facet)
  }

  private func label(of value: String, _ facet: Facet) -> PhraseView {
    switch facet {
    case .year: return PhraseView(value)
    case .goal:
      guard let name = registry.vocabularies.label(of: value, in: .sdg) else {
        return PhraseView(text(.goal, ["code": value]))
      }
      return phrase(.goalNamed, ["code": PhraseView(value), "name": phrase(name)])
    case .theme, .status, .audience:
      let label = facet.vocabulary.flatMap { registry.vocabularies.label(of: value, in: $0) }
      return label.map { phrase($0) } ?? PhraseView(value)
    }
  }

  /// The list of the conventions of this portal with a value.
  func href(to facet: Facet, _ value: String) -> SafeURL? {
    href(to: address.with(.facetGroup(facet, FacetGroup.slug(of: value))))
  }

  func rows(of facet: Facet) -> [TallyRowView] {
    (plan.facets[facet] ?? []).map { group in
      TallyRowView(
        link: LinkView(href: href(to: address.with(.facetGroup(facet, group.slug))), label(of: group, facet)),
        count: number(group.conventions.count))
    }
  }

  /// Columns from the first year to the last, empty ones among them; nothing for fewer than two years.
  var chartOfYears: ChartView? {
    let groups = plan.facets[.year] ?? []
    let counts = Dictionary(
      groups.compactMap { group in group.value.flatMap { Int($0) }.map { ($0, group.conventions.count) } },
      uniquingKeysWith: { first, _ in first })
    guard let first = counts.keys.min(), let last = counts.keys.max(), first < last else { return nil }
    let title = text(.chartYears)
    let rows = rows(of: .year)
    let unknown = groups.first { $0.value == nil }
    let columns = (first...last).map { year in
      let count = counts[year] ?? 0
      return ColumnChart.Column(
        label: String(year), value: count, text: number(count),
        href: count > 0 ? href(to: .year, String(year))?.text : nil)
    }
    let rest = unknown.map { group in
      [
        ColumnChart.Column(
          label: text(.yearUnknown), value: group.conventions.count, text: number(group.conventions.count),
          href: href(to: address.with(.facetGroup(.year, group.slug)))?.text, isMuted: true)
      ]
    }
    let chart = ColumnChart(head(title, rows, idPrefix: "annees"), columns: columns + (rest ?? []))
    return ChartView(title: title, drawing: Markup(chart.figure), rows: rows, notes: [])
  }

  /// The words of a figure: its numbers are told to those who do not see it.
  func head(_ title: String, _ rows: [TallyRowView], idPrefix: String) -> FigureHead {
    // A `<desc>` holds no markup that could mark a language.
    let told =
      rows.contains { $0.link.phrase.isForeign }
      ? text(.chartNumbers) : formats.lists.text(rows.map { "\($0.link.text) \($0.count)" })
    return head(title, description: told, idPrefix: idPrefix)
  }

  func head(_ title: String, description: String, idPrefix: String) -> FigureHead {
    FigureHead(
      title: title, description: description, idPrefix: "figure-\(idPrefix)",
      direction: formats.language.direction == .leftToRight ? .leftToRight : .rightToLeft)
  }

  /// The lists of a portal that has conventions.
  var exploration: [LinkView] {
    let ofPortal: [(Address.Page, PortalKey)] =
      region == nil
      ? [(.comparison, .comparisonTitle)]
      : [(.followUp, .followUpTitle), (.quality, .qualityTitle), (.reports, .reportsTitle)]
    let pages: [(Address.Page, PortalKey)] =
      Facet.allCases.map { (.facet($0), $0.browseKey) } + [
        (.alphabet, .byTitle), (.people, .signersTitle), (.commitments, .commitmentsTitle),
        (.indicators, .indicatorsTitle), (.sources, .sourcesTitle),
      ] + ofPortal
    return pages.map { LinkView(href: href(to: address.with($0)), text: text($1), foreign: nil) }
      + (region == nil ? [translationsLink].compactMap(\.self) : [])
  }

  /// To the page that tells how far the portal is translated; `nil` where the site has one language.
  var translationsLink: LinkView? {
    guard site.formats.count > 1 else { return nil }
    return LinkView(href: href(to: address.with(.translations)), text: text(.translationsTitle), foreign: nil)
  }
}

extension Facet {
  /// « Thème »
  var key: PortalKey {
    switch self {
    case .year: .facetYear
    case .theme: .facetTheme
    case .status: .facetStatus
    case .audience: .facetAudience
    case .goal: .facetGoal
    }
  }

  /// « Par thème »
  var browseKey: PortalKey {
    switch self {
    case .year: .byYear
    case .theme: .byTheme
    case .status: .byStatus
    case .audience: .byAudience
    case .goal: .byGoal
    }
  }
}
