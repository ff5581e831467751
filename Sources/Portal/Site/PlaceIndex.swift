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
        for translation in name.translations {
          regions[Self.key(translation.text), default: []].insert(region.id.value)
        }
      }
    }
    self.regions = regions
  }

  /// Whether a place is known to lie outside all of the regions given.
  func isKnown(_ place: LocalizedText, outside served: [ID<Region>]) -> Bool {
    let found = place.translations.compactMap { regions[Self.key($0.text)] }
    return !found.isEmpty && found.allSatisfy { $0.isDisjoint(with: served) }
  }

  /// Latin names are folded, so that Drâa and Draa are one place; names in other scripts stay.
  private static func key(_ name: String) -> String {
    let folded = Slugs.fold(name)
    return folded.isEmpty ? name : folded
  }
}
