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
  private let groups: Lazily<[Facet: [FacetGroup]]>
  private let counts: Lazily<[ID<Partner>: Int]>
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
    let records = conventions.map { registry.conventions[$0] }
    self.records = records
    groups = Lazily(wrappedValue: FacetGroup.groups(records, registry.vocabularies))
    counts = Lazily(
      wrappedValue: records.reduce(into: [:]) { counts, convention in
        for partner in convention.currentParties { counts[partner, default: 0] += 1 }
      })
    self.partners = partners
    self.programmes = programmes
    self.instruments = instruments
    self.files = files
  }

  var facets: [Facet: [FacetGroup]] { groups.wrappedValue }

  /// In how many of the conventions each partner takes part.
  var partnerCounts: [ID<Partner>: Int] { counts.wrappedValue }

  /// The path of the folder of the portal below the output folder, as the file system has it: empty, or with a slash at
  /// its end.
  var folder: String { portal.folder }
}
