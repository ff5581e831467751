import Diagnostics
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the door to all portals.
struct NationalPageBuilder {
  let page: PageContext

  private var registry: Registry { page.registry }

  func view() -> NationalPageView {
    let title = page.phrase(registry.site.title)
    return NationalPageView(
      page: page.furniture(title: title, description: page.text(.nationalLede)), title: title,
      figures: figures, map: page.site.map.view(in: page, label: page.text(.mapLabel)),
      regions: registry.regions.all.map(row),
      latest: page.cards(Array(registry.relations.latest.prefix(6)), namesRegion: true), chart: page.chartOfYears,
      promises: page.chart(of: registry.conventions.all.flatMap(\.commitments)) { _ in
        page.href(to: page.address.with(.commitments))
      }, explore: registry.relations.latest.isEmpty ? [] : page.exploration)
  }

  private var figures: [FigureView] {
    let conventions = registry.conventions.all
    return [
      page.figure(.figureConventions, conventions.count),
      page.figure(.figurePartners, Set(conventions.flatMap { $0.currentParties }).count),
      page.figure(.figureCommitments, conventions.map(\.commitments.count).reduce(0, +)),
      page.figure(.figureActiveRegions, registry.relations.conventionsByRegion.count),
    ]
  }

  private func row(_ region: Region) -> RegionRowView {
    let conventions = registry.relations.conventionsByRegion[region.id.value] ?? []
    let partners = Set(conventions.flatMap { registry.conventions[$0].currentParties })
    return RegionRowView(
      link: page.link(to: region.id.value), code: region.id.value.rawValue, seat: page.phrase(region.capital),
      countText: page.conventionCount(conventions.count),
      partnersText: conventions.isEmpty ? nil : page.text(.countPartners, n: partners.count),
      empty: conventions.isEmpty,
      otherNames: page.nativeNames(of: region.name))
  }
}

extension PageContext {
  /// The names of a thing in the official languages other than that of the page.
  func nativeNames(of name: LocalizedText) -> [NativeNameView] {
    [Language.arabic, .amazigh, .french].filter { $0 != formats.language }.compactMap { language in
      name[language.code].map { NativeNameView(text: $0, lang: language.code, dir: language.direction.rawValue) }
    }
  }
}
