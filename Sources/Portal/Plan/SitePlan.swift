import Diagnostics
import EDTF
import Registry

/// Which pages the site has: a portal holds what its conventions refer to, and what the texts of its pages link to, so
/// that it can be served alone.
struct SitePlan: Sendable {
  let registry: Registry
  let portals: [ID<Region>: PortalPlan]
  let door: PortalPlan
  /// The portals that are built, in the order of the regions' ids.
  let built: [PortalPlan]
  /// Whether the national door is built.
  let hasDoor: Bool
  /// The regions whose portals have the page of a record, in the order of their ids.
  let holders: PageHolders
  let links: LinkTable
  let entities: [String: ContentRecord]

  /// What a plan depends on beside the content.
  struct Settings: Equatable, Sendable {
    let asOf: CalendarDay
    let includesDrafts: Bool
    /// Ids or slugs of the regions to build; empty for all and the national door.
    let regions: [String]

    init(_ settings: PortalSettings) {
      asOf = settings.asOf
      includesDrafts = settings.includesDrafts
      regions = settings.regions
    }
  }

  /// Joins the records and plans the pages, or takes what an earlier reading made of the same: that does not depend on
  /// the texts but for their headings and links.
  ///
  /// - Parameter isSound: whether no error was found before; else pages are not planned, and only what is wrong with the
  ///   records is told.
  /// - Returns: `nil` only beside an error.
  static func make(
    _ content: SiteContent, settings: Settings, isSound: Bool, memory: inout ReadingMemory
  ) -> Diagnosed<SitePlan?> {
    if isSound, let known = memory.plan, known.outside == content.outside, known.settings == settings {
      return Diagnosed(known.value.value, known.value.diagnostics)
    }
    memory.plan = nil
    var ofTexts: [Diagnostic] = []
    let links = LinkTable(content, diagnostics: &ofTexts)
    guard let site = content.site else { return Diagnosed(nil, ofTexts) }
    let joined = Registry.join(
      site: site, vocabularies: content.vocabularies, records: content.records, unreadable: content.unreadable,
      includingDrafts: settings.includesDrafts, asOf: settings.asOf, memory: &memory.join)
    var diagnostics = joined.diagnostics
    let selected = select(settings.regions, in: joined.value, diagnostics: &diagnostics)
    guard isSound, !(ofTexts + diagnostics).contains(where: { $0.severity == .error }) else {
      return Diagnosed(nil, ofTexts + diagnostics)
    }
    let plan = SitePlan(joined.value, content: content, links: links, selected: selected)
    diagnostics += plan.orphans(content)
    // What is told of a place in a text stands elsewhere once the text is another.
    if let outside = content.outside, ofTexts.isEmpty {
      memory.plan = ReadingMemory.KnownPlan(
        outside: outside, settings: settings, value: Diagnosed(plan, diagnostics))
    }
    return Diagnosed(plan, ofTexts + diagnostics)
  }

  /// - Parameter selected: the regions to build; empty for all of them and the door.
  private init(_ registry: Registry, content: SiteContent, links: LinkTable, selected: Set<ID<Region>>) {
    self.registry = registry
    self.links = links
    entities = Dictionary(content.records.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var portals: [ID<Region>: PortalPlan] = [:]
    for region in registry.regions.all {
      var closure = PortalClosure(registry: registry, links: links, entities: entities)
      closure.add(region)
      let conventions = registry.relations.conventionsByRegion[region.id.value] ?? []
      portals[region.id.value] = PortalPlan(
        .region(registry.regions.slug(of: region.id.value)), region: region.id.value, conventions: conventions,
        in: registry, partners: closure.partners, programmes: closure.programmes, instruments: closure.instruments,
        files: closure.files)
    }
    self.portals = portals
    let shown = portals.values
    door = PortalPlan(
      .national, region: nil, conventions: registry.relations.latest, in: registry,
      partners: shown.reduce(into: []) { $0.formUnion($1.partners) },
      programmes: shown.reduce(into: []) { $0.formUnion($1.programmes) },
      instruments: shown.reduce(into: []) { $0.formUnion($1.instruments) }, files: [])
    holders = PageHolders(registry.regions.all.compactMap { portals[$0.id.value] })
    hasDoor = selected.isEmpty
    built = registry.regions.all.compactMap { region in
      selected.isEmpty || selected.contains(region.id.value) ? portals[region.id.value] : nil
    }
  }

  /// The regions that the caller named by id or slug.
  private static func select(
    _ names: [String], in registry: Registry, diagnostics: inout [Diagnostic]
  ) -> Set<ID<Region>> {
    var selected = Set<ID<Region>>()
    for name in names {
      let region = registry.regions.all.first {
        $0.id.value.rawValue == name || registry.regions.slug(of: $0.id.value) == name
      }
      if let region {
        selected.insert(region.id.value)
      } else {
        let slugs = registry.regions.all.map { registry.regions.slug(of: $0.id.value) }
        diagnostics.append(.unknownRegion(name, near: NearMatch.of(name, in: slugs), known: slugs))
      }
    }
    return selected
  }

  /// Warns of records that no portal shows and no draft names either.
  private func orphans(_ content: SiteContent) -> [Diagnostic] {
    let shown = portals.values
    var partners = Set(shown.flatMap(\.partners))
    var programmes = Set(shown.flatMap(\.programmes))
    var instruments = Set(shown.flatMap(\.instruments))
    for case .convention(let draft) in content.records where draft.isDraft {
      partners.formUnion(draft.partners)
      programmes.formUnion(draft.programmes.map(\.value))
      instruments.formUnion(draft.legalContext.map(\.instrument.value))
    }
    return Self.missing(registry.partners, in: partners) + Self.missing(registry.programmes, in: programmes)
      + Self.missing(registry.instruments, in: instruments)
  }

  private static func missing<E: Entity>(_ table: Table<E>, in shown: Set<ID<E>>) -> [Diagnostic] {
    table.all.filter { !shown.contains($0.id.value) }
      .map { .orphan($0.id.value.rawValue, noun: E.noun, at: $0.id.place) }
  }
}
