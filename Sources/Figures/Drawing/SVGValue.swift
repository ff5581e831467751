/// The value of an attribute.
enum SVGValue: Hashable, Sendable {
  case text(String)
  /// In user units; written to one decimal.
  case number(Double)
}

extension SVGValue: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension SVGValue: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .number(Double(number)) }
}

extension SVGValue {
  /// The number to one decimal, without noise: `12`, `-0.5`, `3.1`.
  static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let digits = String(tenths.magnitude / 10)
    let fraction = tenths.magnitude % 10
    return (tenths < 0 ? "-" : "") + digits + (fraction == 0 ? "" : "." + String(fraction))
  }

  /// A closed path through points that are given from a centre.
  static func path(_ points: [(Double, Double)], around centre: (Double, Double)) -> SVGValue {
    let corners = points.map { decimal(centre.0 + $0.0) + " " + decimal(centre.1 + $0.1) }
    return .text("M" + corners.joined(separator: "L") + "Z")
  }
}
