extension ColumnLayout {
  /// The most that a text may take where it is wider than its column.
  static let widestText = 84.0
  /// The least between two texts side by side.
  private static let gap = 4.0

  /// Cuts every label to its column; or shows those of the muted columns and every n-th of the others, if they are
  /// thinned out.
  mutating func showLabels(of columns: [ColumnChart.Column], isThinned: Bool) {
    let lines = columns.indices.map { index in
      let room = isThinned ? Self.widestText : places[index].width - 2
      return TextFitting.lines(columns[index].label, width: room, limit: 2)
    }
    guard isThinned, let step = places.first?.width else {
      for index in places.indices { places[index].lines = lines[index] }
      return
    }
    let widths = lines.map { $0.map(TextWidth.of).max() ?? 0 }
    let isMutedRare = columns.count { $0.isMuted } * 2 < columns.count
    let first = columns.indices.filter { columns[$0].isMuted && isMutedRare }
    let others = columns.indices.filter { !columns[$0].isMuted || !isMutedRare }
    let stride = Self.roundStep(((others.map { widths[$0] }.max() ?? 0) + Self.gap) / step)
    var taken: [ClosedRange<Double>] = []
    for index in first + others.filter({ $0.isMultiple(of: stride) }) {
      let extent = extent(of: widths[index], at: index)
      guard isInside(extent), !taken.contains(where: extent.overlaps) else { continue }
      taken.append(extent)
      places[index].lines = lines[index]
    }
  }

  /// Shows the numbers, from the highest on, that meet neither a bar nor a number shown before.
  mutating func showValues(of columns: [ColumnChart.Column]) {
    let order = places.indices.sorted { left, right in
      let (first, second) = (places[left].height, places[right].height)
      return first == second ? left < right : first > second
    }
    var taken: [(across: ClosedRange<Double>, up: ClosedRange<Double>)] = []
    for index in order {
      let across = extent(of: TextWidth.of(columns[index].text), at: index)
      let up = (places[index].height + 4)...(places[index].height + 18)
      guard isInside(across), !isBarMet(by: across, above: up.lowerBound, at: index),
        !taken.contains(where: { $0.across.overlaps(across) && $0.up.overlaps(up) })
      else { continue }
      taken.append((across, up))
      places[index].showsValue = true
    }
  }

  private func extent(of width: Double, at index: Int) -> ClosedRange<Double> {
    let half = (width + Self.gap) / 2
    return (places[index].middle - half)...(places[index].middle + half)
  }

  private func isInside(_ extent: ClosedRange<Double>) -> Bool {
    extent.lowerBound >= -Self.gap / 2 - 0.01 && extent.upperBound <= width + Self.gap / 2 + 0.01
  }

  /// Whether a bar beside the given one is higher than the height and reaches into the extent.
  private func isBarMet(by extent: ClosedRange<Double>, above height: Double, at index: Int) -> Bool {
    let half = barWidth / 2 - 1
    let before = places[..<index].reversed().prefix { $0.middle + half > extent.lowerBound }
    let after = places[(index + 1)...].prefix { $0.middle - half < extent.upperBound }
    return before.contains { $0.height > height } || after.contains { $0.height > height }
  }

  /// A step that readers of numbers expect: 1, 2, 5, 10, 20, 50 and so on, not below the given one.
  private static func roundStep(_ least: Double) -> Int {
    var unit = 1
    while true {
      for step in [unit, unit * 2, unit * 5] where Double(step) >= least { return step }
      unit *= 10
    }
  }
}
