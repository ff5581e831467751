import Diagnostics
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the home of a portal.
struct RegionPageBuilder {
  let page: PageContext
  let region: Region

  private var registry: Registry { page.registry }
  private var plan: PortalPlan { page.plan }
  private var counts: [ID<Partner>: Int] { plan.partnerCounts }

  func home(story: StoryView?) -> RegionPageView {
    let sources = RecordSources(region.sources, in: page)
    let name = page.phrase(region.name)
    return RegionPageView(
      page: page.furniture(title: name, description: page.phrase(.descriptionRegion, ["region": name])),
      name: name, nativeNames: page.nativeNames(of: region.name), code: region.id.value.rawValue,
      officialName: page.phrase(region.officialName), figures: figures, empty: plan.conventions.isEmpty,
      latest: page.cards(Array(plan.conventions.prefix(5))),
      allConventions: list(.allConventions, plan.conventions.count, .conventions),
      partners: Array(partnersByCount.prefix(8)), allPartners: list(.allPartners, counts.count, .partners),
      programmes: page.programmeCards, themes: page.rows(of: .theme),
      explore: plan.conventions.isEmpty ? [] : page.exploration, chart: page.chartOfYears,
      cri: region.centre.map { page.link(to: $0.value) },
      seat: page.statement(region.capital, sources.notes("capital")),
      provinces: region.subdivisions.map { page.phrase($0.name) },
      provincesText: subdivisionCounts,
      population: region.population.map { population in
        PopulationView(
          value: page.number(population.value), year: String(population.year),
          notes: sources.notes("population", named: population.source))
      },
      formerRegions: formerRegions(sources), intro: page.phrase(region.intro),
      note: page.phrase(region.note), contact: region.contact.map { page.link(to: "mailto:\($0)", text: $0) },
      locator: page.site.map.view(
        in: page,
        label: page.text(name.isForeign ? .mapLabel : .locatorLabel, name.isForeign ? [:] : ["region": name.text]),
        here: region.id.value),
      translationNote: page.translationNote(region), story: story,
      hasSources: !region.sources.isEmpty,
      noted: RegionNotesView(sources: sources),
      sources: sources.views(sections: RecordSources.facts))
  }

  // MARK: Parts

  /// « 2 préfectures et 6 provinces »
  private var subdivisionCounts: String? {
    let kinds: [(SubdivisionKind, PortalKey)] = [(.prefecture, .countPrefectures), (.province, .countProvinces)]
    let parts = kinds.compactMap { kind, key -> String? in
      let count = region.subdivisions.count { $0.kind == kind }
      return count == 0 ? nil : page.text(key, n: count)
    }
    return parts.isEmpty ? nil : page.formats.lists.text(parts)
  }

  /// Those with the most conventions first, without the region's own centre.
  private var partnersByCount: [PartnerCardView] {
    page.formats.names.sorted(
      counts.keys.filter { $0 != region.centre?.value },
      name: { page.text(registry.partners[$0].name) }, id: \.rawValue
    )
    .enumerated().sorted { left, right in
      let (first, second) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return first != second ? first > second : left.offset < right.offset
    }.map { page.card($0.element, countText: page.conventionCount(counts[$0.element] ?? 0)) }
  }

  private var figures: [FigureView] {
    let commitments = plan.conventions.map { registry.conventions[$0].commitments.count }.reduce(0, +)
    return [
      page.figure(.figureConventions, plan.conventions.count),
      page.figure(.figurePartners, counts.count),
      page.figure(.figureProgrammes, plan.programmes.count),
      page.figure(.figureCommitments, commitments),
    ]
  }

  private func list(_ key: PortalKey, _ count: Int, _ target: Address.Page) -> LinkView? {
    guard count > 0 else { return nil }
    return LinkView(href: page.href(to: page.address.with(target)), text: page.text(key, n: count), foreign: nil)
  }
}
