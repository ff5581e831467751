import Diagnostics
import Registry

/// Gathers what a portal needs, following references and links until nothing new turns up.
struct PortalClosure {
  private let registry: Registry
  private let links: LinkTable
  private let entities: [String: ContentRecord]
  private(set) var partners: Set<ID<Partner>> = []
  private(set) var programmes: Set<ID<Programme>> = []
  private(set) var instruments: Set<ID<Instrument>> = []
  private(set) var files: Set<String> = []
  /// The paths of records whose texts are still to be followed.
  private var pending: [String] = []

  init(registry: Registry, links: LinkTable, entities: [String: ContentRecord]) {
    self.registry = registry
    self.links = links
    self.entities = entities
  }

  /// Adds what the portal of a region holds, and then, until nothing new turns up, what that refers to.
  mutating func add(_ region: Region) {
    if let centre = region.centre { add(partner: centre.value) }
    pending.append(region.id.place.path)
    for partner in registry.partners.all where partner.regionsActive.contains(where: { $0.value == region.id.value }) {
      add(partner: partner.id.value)
    }
    for programme in registry.programmes.all where programme.regions.contains(where: { $0.value == region.id.value }) {
      add(programme: programme.id.value)
    }
    for id in registry.relations.conventionsByRegion[region.id.value] ?? [] { add(registry.conventions[id]) }
    for page in registry.pages.all { pending.append(page.id.place.path) }
    while let path = pending.popLast() { follow(path) }
  }

  private mutating func add(_ convention: Convention) {
    for partner in convention.partners { add(partner: partner) }
    for programme in convention.programmes { add(programme: programme.value) }
    for reference in convention.legalContext { add(instrument: reference.instrument.value) }
    for path in convention.documents.compactMap(\.path) { files.insert(RegistryFiles.fullPath(path.value)) }
    pending.append(convention.id.place.path)
  }

  private mutating func add(partner id: ID<Partner>) {
    var next: ID<Partner>? = id
    while let id = next, partners.insert(id).inserted, let partner = registry.partners.find(id) {
      pending.append(partner.id.place.path)
      if let logo = partner.logo { files.insert(RegistryFiles.fullPath(logo.value)) }
      next = partner.parent?.value ?? partner.mergedInto?.value
    }
  }

  private mutating func add(programme id: ID<Programme>) {
    var next: ID<Programme>? = id
    while let id = next, programmes.insert(id).inserted, let programme = registry.programmes.find(id) {
      if let lead = programme.lead { add(partner: lead.value) }
      pending.append(programme.id.place.path)
      next = programme.parent?.value
    }
  }

  private mutating func add(instrument id: ID<Instrument>) {
    guard instruments.insert(id).inserted, let instrument = registry.instruments.find(id) else { return }
    pending.append(instrument.id.place.path)
  }

  /// Adds what the text of a file links to. Regions and conventions have their pages in portals of their own.
  private mutating func follow(_ path: String) {
    for target in links.targets(of: path) {
      switch target {
      case .file(let path): files.insert(path)
      case .record(let path, _):
        switch entities[path] {
        case .partner(let partner)?: add(partner: partner.id.value)
        case .programme(let programme)?: add(programme: programme.id.value)
        case .instrument(let instrument)?: add(instrument: instrument.id.value)
        case .region?, .convention?, .page?, nil: break
        }
      }
    }
  }
}
