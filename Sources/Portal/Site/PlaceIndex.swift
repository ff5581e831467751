import Diagnostics
import FrontMatter
import Registry

/// Which region a town lies in, as far as the registry names it as a seat, province or prefecture.
struct PlaceIndex: Sendable {
  private let regions: [String: Set<ID<Region>>]

  init(_ registry: Registry) {
    var regions: [String: Set<ID<Region>>] = [:]
    for region in registry.regions.all {
      for name in [region.capital] + region.subdivisions.map(\.name) {
        regions[Slugs.fold(name["fr"] ?? ""), default: []].insert(region.id.value)
      }
    }
    self.regions = regions
  }

  /// Whether a place is known to lie outside all of the regions given.
  func isKnown(_ place: String, outside served: [ID<Region>]) -> Bool {
    guard let found = regions[Slugs.fold(place)] else { return false }
    return found.isDisjoint(with: served)
  }
}
