/// Numbers as the tables write them.
package enum Figure {
  package static func seconds(_ value: Double) -> String { "\(decimal(value, value < 10 ? 2 : 1)) s" }

  package static func megabytes(_ bytes: Double) -> String { "\(grouped(Int((bytes / 1e6).rounded()))) MB" }

  package static func ratio(_ value: Double) -> String { decimal(value, value < 10 ? 2 : 1) }

  /// With commas between thousands.
  package static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  package static func decimal(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "–" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return grouped(scaled) }
    let fraction = String(scaled % scale)
    return grouped(scaled / scale) + "." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
