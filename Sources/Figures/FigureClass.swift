/// The classes that the figures carry; the stylesheet gives them colours and fonts.
///
/// The layout reckons with text of 12 user units, `value` in semi-bold. A shape that has no class is drawn by its
/// attributes alone.
enum FigureClass {
  /// Every `<svg>`, which has one of the next four besides.
  static let figure = "fig"
  static let columns = "fig-columns"
  static let stacked = "fig-stacked"
  static let pairs = "fig-pairs"
  static let network = "fig-network"

  /// Text that names something.
  static let label = "fig-label"
  /// Text of a number.
  static let value = "fig-value"
  /// Text beside the matter: the name of a series, the word for what is not known.
  static let note = "fig-note"
  /// Text over lines, which needs a rim in the colour of the ground.
  static let haloed = "fig-label fig-halo"

  /// The line that bars stand on.
  static let axis = "fig-axis"
  /// A faint line between rows.
  static let rule = "fig-rule"
  static let bar = "fig-bar"
  /// A bar that is not of the series, such as an unknown year.
  static let mutedBar = "fig-bar fig-muted"
  /// The ground of a bar that nothing fills.
  static let track = "fig-track"
  static let target = "fig-target"
  static let actual = "fig-actual"
  /// The dotted outline of what is not known.
  static let missing = "fig-missing"
  /// The signs in a pattern, drawn over a shape of the same tone.
  static let hatch = "fig-hatch"

  /// A line between two nodes, with one of the three widths, from thin to thick.
  static func edge(step: Int) -> String { "fig-edge fig-w\(step)" }
  static let centre = "fig-centre"
  static let partner = "fig-partner"
}
