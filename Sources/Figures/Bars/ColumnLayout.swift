/// Where columns, their labels and numbers go.
struct ColumnLayout {
  struct Place {
    let start: Double
    let width: Double
    /// Of the bar.
    let height: Double
    var lines: [String] = []
    var showsValue = false

    var middle: Double { start + width / 2 }
  }

  static let baseline = 172.0
  private static let plotHeight = 150.0

  let width: Double
  let barWidth: Double
  var places: [Place]

  init(_ columns: [ColumnChart.Column]) {
    let count = Double(max(columns.count, 1))
    let width = max(480, 16 + 2 * count)
    let shares = Shares(columns, width: width)
    let highest = Double(columns.map(\.value).max() ?? 0)
    var start = (width - shares.widths.reduce(0, +)) / 2
    places = zip(columns, shares.widths).map { column, width in
      defer { start += width }
      let height = column.value == 0 ? 0 : max(1, Self.plotHeight * Double(column.value) / highest)
      return Place(start: start, width: width, height: height)
    }
    self.width = width
    barWidth = min(44, (shares.widths.min() ?? 0) * 0.66)
    showLabels(of: columns, isThinned: shares.isThinned)
    showValues(of: columns)
  }

  var height: Double { Self.baseline + (places.contains { $0.lines.count > 1 } ? 38 : 24) }
}

/// How the columns share the width.
private struct Shares {
  let widths: [Double]
  /// Whether only some of the columns can have a label.
  let isThinned: Bool

  /// Alike if labels in two lines fit, else by what each needs; alike again where not even that is possible, so that up
  /// to 14 labels are cut, and more, or short ones, are thinned out.
  init(_ columns: [ColumnChart.Column], width: Double) {
    let count = Double(max(columns.count, 1))
    let room = width - 16
    let needs = columns.map { column in
      min(ColumnLayout.widestText, max(TextFitting.widthInTwoLines(column.label), TextWidth.of(column.text)) + 2)
    }
    let equal = min(90, room / count)
    let total = needs.reduce(0, +)
    if (needs.max() ?? 0) <= equal {
      (widths, isThinned) = (columns.map { _ in equal }, false)
    } else if total <= room {
      (widths, isThinned) = (needs.map { $0 + (room - total) / count }, false)
    } else {
      let labels = columns.map { TextWidth.of($0.label) }
      isThinned = columns.count > 14 || (labels.max() ?? 0) <= 60
      // Texts that are wider than their columns need room beside the outermost ones.
      let outermost = zip(columns, labels).map { [isThinned] column, label in
        min(ColumnLayout.widestText, max(isThinned ? label : 0, TextWidth.of(column.text)))
      }
      let step = min(equal, (width - (outermost.max() ?? 0)) / max(count - 1, 1))
      widths = columns.map { _ in step }
    }
  }
}
