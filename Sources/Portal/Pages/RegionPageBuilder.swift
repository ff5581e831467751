import Diagnostics
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the home of a portal and its lists.
struct RegionPageBuilder {
  let page: PageContext
  let region: Region
  let plan: PortalPlan
  /// How many conventions of this portal each partner takes part in.
  private let counts: [ID<Partner>: Int]

  init(page: PageContext, region: Region, plan: PortalPlan) {
    self.page = page
    self.region = region
    self.plan = plan
    counts = plan.conventions.flatMap { page.registry.conventions[$0].currentParties }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private var registry: Registry { page.registry }

  func home(story: Markup) -> RegionPageView {
    let sources = RecordSources(region.sources, in: page)
    let name = page.phrase(region.name)
    let programmes = sortedProgrammes
    let themes = page.rows(of: .theme, in: plan)
    return RegionPageView(
      page: page.furniture(title: name.text, description: page.text(.descriptionRegion, ["region": name.text])),
      name: name, nativeNames: page.nativeNames(of: region.name), code: region.id.value.rawValue,
      officialName: page.phrase(region.officialName), figures: figures, empty: plan.conventions.isEmpty,
      latest: page.cards(Array(plan.conventions.prefix(5))),
      allConventions: list(.allConventions, plan.conventions.count, .conventions),
      partners: Array(partnersByCount.prefix(8)), allPartners: list(.allPartners, partners.count, .partners),
      hasProgrammes: !programmes.isEmpty, programmes: programmes, hasThemes: !themes.isEmpty, themes: themes,
      explore: plan.conventions.isEmpty ? [] : page.exploration, chart: page.chartOfYears(in: plan),
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
        in: page, label: page.text(.locatorLabel, ["region": name.text]), here: region.id.value),
      hasStory: page.hasStory(region.id.place.path), story: story, hasSources: !region.sources.isEmpty,
      noted: RegionNotesView(sources: sources),
      sources: sources.views(sections: RecordSources.facts))
  }

  func conventions() -> ConventionsPageView {
    let name = page.phrase(region.name)
    let conventions = plan.conventions.map { (registry.conventions[$0], ()) }
    return ConventionsPageView(
      page: page.furniture(
        title: page.text(.conventions), description: page.text(.descriptionConventions, ["region": name.text])),
      region: name, countText: page.conventionCount(conventions.count),
      years: page.years(conventions) { convention, _ in page.card(convention) }, empty: conventions.isEmpty,
      explore: conventions.isEmpty ? [] : page.exploration)
  }

  func partnersPage() -> PartnersPageView {
    let name = page.phrase(region.name)
    let sorted = page.formats.names.sorted(partners, name: { page.text(registry.partners[$0].name) }, id: \.rawValue)
    var order: [String] = []
    var groups: [String: [PartnerCardView]] = [:]
    for id in sorted {
      let letter = Self.letter(of: page.text(registry.partners[id].name))
      if groups[letter] == nil { order.append(letter) }
      groups[letter, default: []].append(card(id))
    }
    let letters = order.map { letter in
      let anchor = letter == Self.noLetter ? "lettre-autre" : "lettre-\(letter.lowercased())"
      return LetterGroupView(
        letter: letter, anchor: anchor, href: page.fragment(anchor), partners: groups[letter] ?? [])
    }
    return PartnersPageView(
      page: page.furniture(
        title: page.text(.partners), description: page.text(.descriptionPartners, ["region": name.text])),
      region: name, countText: page.text(.countPartners, n: partners.count), letters: letters, empty: partners.isEmpty)
  }

  func programmesPage() -> ProgrammesPageView {
    let name = page.phrase(region.name)
    let programmes = sortedProgrammes
    return ProgrammesPageView(
      page: page.furniture(
        title: page.text(.programmes), description: page.text(.descriptionProgrammes, ["region": name.text])),
      region: name, countText: page.text(.countProgrammes, n: programmes.count), programmes: programmes,
      empty: programmes.isEmpty)
  }

  private static let noLetter = "#"

  /// The first letter of a name without its accent, in capitals; `#` for a name that starts with something else.
  private static func letter(of name: String) -> String {
    guard let first = name.first(where: { $0.isLetter || $0.isNumber }) else { return noLetter }
    let folded = Slugs.fold(String(first))
    return (folded.isEmpty ? String(first) : String(folded.prefix(1))).uppercased()
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

  private var partners: [ID<Partner>] { plan.partners.sorted() }

  private func card(_ id: ID<Partner>) -> PartnerCardView {
    page.card(id, countText: page.conventionCount(counts[id] ?? 0))
  }

  /// Those with the most conventions first, without the region's own centre.
  private var partnersByCount: [PartnerCardView] {
    return page.formats.names.sorted(
      partners.filter { $0 != region.centre?.value && counts[$0] != nil },
      name: { page.text(registry.partners[$0].name) }, id: \.rawValue
    )
    .enumerated().sorted { left, right in
      let (first, second) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return first != second ? first > second : left.offset < right.offset
    }.map { page.card($0.element, countText: page.conventionCount(counts[$0.element] ?? 0)) }
  }

  private var sortedProgrammes: [ProgrammeCardView] {
    page.formats.names.sorted(
      plan.programmes.sorted(), name: { page.text(registry.programmes[$0].name) }, id: \.rawValue
    )
    .map { page.card($0) }
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
