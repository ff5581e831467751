import Registry

/// Which portals have the pages of partners, programmes and legal instruments, whether or not they are built now.
struct PageHolders: Sendable {
  private var partners: [ID<Partner>: [ID<Region>]] = [:]
  private var programmes: [ID<Programme>: [ID<Region>]] = [:]
  private var instruments: [ID<Instrument>: [ID<Region>]] = [:]

  init(_ portals: [PortalPlan]) {
    for portal in portals {
      guard let region = portal.region else { continue }
      for partner in portal.partners { partners[partner, default: []].append(region) }
      for programme in portal.programmes { programmes[programme, default: []].append(region) }
      for instrument in portal.instruments { instruments[instrument, default: []].append(region) }
    }
  }

  /// In the order of the portals.
  subscript(partner: ID<Partner>) -> [ID<Region>] { partners[partner] ?? [] }
  subscript(programme: ID<Programme>) -> [ID<Region>] { programmes[programme] ?? [] }
  subscript(instrument: ID<Instrument>) -> [ID<Region>] { instruments[instrument] ?? [] }
}
