import Diagnostics
import Registry

/// The schematic map of the regions, without frontiers: one square tile each.
struct RegionMap: Sendable {
  private let registry: Registry
  private let columns: Int
  private let rows: Int

  init(_ registry: Registry) {
    self.registry = registry
    columns = (registry.regions.all.map(\.gridX).max() ?? 0) + 1
    rows = (registry.regions.all.map(\.gridY).max() ?? 0) + 1
  }

  /// Map units from one tile to the next.
  private static let pitch = 100

  /// A map of fewer tiles says nothing.
  private static let fewest = 3

  /// - Parameters:
  ///   - here: the region whose page it is; its map has no links.
  /// - Returns: `nil` where there are too few regions for a map.
  func view(in page: PageContext, label: String, here: ID<Region>? = nil) -> TileMapView? {
    guard registry.regions.all.count >= Self.fewest else { return nil }
    return TileMapView(
      label: label, viewBox: "0 0 \(Self.pitch * columns) \(Self.pitch * rows)",
      tiles: registry.regions.all.map { region in
        let count = registry.relations.conventionsByRegion[region.id.value]?.count ?? 0
        let phrase = page.phrase(region.name)
        let name = phrase.text
        return TileView(
          href: here == nil ? page.link(to: region.id.value).href : nil,
          label: phrase.isForeign
            ? name : page.text(.tileLabel, ["region": name, "count": page.conventionCount(count)]),
          lang: phrase.foreign?.lang,
          x: region.gridX * Self.pitch, y: region.gridY * Self.pitch, lines: Self.lines(of: name),
          count: page.number(count), code: String(region.id.value.rawValue.suffix(2)),
          state: region.id.value == here ? "here" : count > 0 ? "some" : "none")
      })
  }

  /// A name cut to fit a tile: whole up to ten characters, else after each hyphen, spaces beside it or none, and a piece
  /// of more than twelve at its last space.
  static func lines(of name: String) -> [String] {
    guard name.count > 10 else { return [name] }
    var lines: [String] = []
    let name = name.replacing(" - ", with: "-")
    for piece in name.split(separator: "-") {
      let isLast = piece.endIndex == name.endIndex
      let space = piece.count > 12 ? piece.lastIndex(of: " ") : nil
      if let space { lines.append(String(piece[..<space])) }
      lines.append(String(space.map { piece[piece.index(after: $0)...] } ?? piece) + (isLast ? "" : "-"))
    }
    return lines
  }
}
