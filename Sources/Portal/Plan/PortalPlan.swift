import Diagnostics
import Registry

/// Which pages the portal of a region, or the national door, has.
///
/// A class because every page of the portal asks it and nothing changes it.
final class PortalPlan: Sendable {
  let portal: Address.Portal
  /// `nil` for the door, whose lists go across all regions.
  let region: ID<Region>?
  /// The latest first.
  let conventions: [ID<Convention>]
  /// In the same order.
  let records: [Convention]
  let facets: [Facet: [FacetGroup]]
  let partners: Set<ID<Partner>>
  let programmes: Set<ID<Programme>>
  let instruments: Set<ID<Instrument>>
  /// Paths of `content/files/` that its pages refer to.
  let files: Set<String>

  init(
    _ portal: Address.Portal, region: ID<Region>?, conventions: [ID<Convention>], in registry: Registry,
    partners: Set<ID<Partner>>, programmes: Set<ID<Programme>>, instruments: Set<ID<Instrument>>, files: Set<String>
  ) {
    self.portal = portal
    self.region = region
    self.conventions = conventions
    records = conventions.map { registry.conventions[$0] }
    facets = FacetGroup.groups(records, registry.vocabularies)
    self.partners = partners
    self.programmes = programmes
    self.instruments = instruments
    self.files = files
  }

  /// The folder of the portal below the output folder.
  var folders: [String] { portal.folders }
}

/// Which pages the site has: a portal holds what its conventions refer to, and what the texts of its pages link to, so
/// that it can be served alone.
struct SitePlan: Sendable {
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
  /// Records that no portal shows.
  let orphans: [Diagnostic]

  /// - Parameter selected: the regions to build; empty for all of them and the door.
  init(_ registry: Registry, content: SiteContent, links: LinkTable, selected: Set<ID<Region>>) {
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
    orphans = Self.orphans(registry, content: content, shown: portals.values.map(\.self))
  }

  /// Warns of records that no portal shows and no draft names either.
  private static func orphans(_ registry: Registry, content: SiteContent, shown: [PortalPlan]) -> [Diagnostic] {
    var partners = Set(shown.flatMap(\.partners))
    var programmes = Set(shown.flatMap(\.programmes))
    var instruments = Set(shown.flatMap(\.instruments))
    for case .convention(let draft) in content.records where draft.isDraft {
      partners.formUnion(draft.partners)
      programmes.formUnion(draft.programmes.map(\.value))
      instruments.formUnion(draft.legalContext.map(\.instrument.value))
    }
    return missing(registry.partners, in: partners) + missing(registry.programmes, in: programmes)
      + missing(registry.instruments, in: instruments)
  }

  private static func missing<E: Entity>(_ table: Table<E>, in shown: Set<ID<E>>) -> [Diagnostic] {
    table.all.filter { !shown.contains($0.id.value) }
      .map { .orphan($0.id.value.rawValue, noun: E.noun, at: $0.id.place) }
  }
}
