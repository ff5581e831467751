import Templating

/// The schematic map of the regions.
struct TileMapView: TemplateView {
  let label: String
  let viewBox: String
  let tiles: [TileView]

  static let fields: Fields<Self> = [
    .text("label") { $0.label },
    .text("view_box") { $0.viewBox },
    .list("tiles") { $0.tiles },
  ]
}

/// A region in the map.
struct TileView: TemplateView {
  /// None where its portal is not built.
  let href: SafeURL?
  let label: String
  /// Where the name is not in the language of the page; the label is then the name alone.
  let lang: String?
  /// Map units.
  let x: Int
  /// Map units.
  let y: Int
  /// The name, cut to fit the tile.
  let lines: [String]
  let count: String
  let code: String
  /// `some`, `none` or `here`.
  let state: String

  static let fields: Fields<Self> = [
    .optionalURL("href") { $0.href },
    .text("label") { $0.label },
    .optionalText("lang") { $0.lang },
    .number("x") { $0.x },
    .number("y") { $0.y },
    .texts("lines") { $0.lines },
    .text("count") { $0.count },
    .text("code") { $0.code },
    .text("state") { $0.state },
  ]
}
