/// Columns side by side, one for each category, each with its number over it.
package struct ColumnChart: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    let label: String
    let value: Int
    let text: String
    let href: String?
    let isMuted: Bool

    /// - Parameters:
    ///   - value: Sets the height; not negative.
    ///   - text: The value as it is to be read.
    ///   - href: Where a click leads: an address that the site has made, not one from content; it is escaped only.
    ///   - isMuted: The column stands beside the series, as « année inconnue » does.
    package init(label: String, value: Int, text: String, href: String? = nil, isMuted: Bool = false) {
      precondition(value >= 0, "a column cannot be lower than its axis")
      self.label = SafeText.cleaned(label)
      self.value = value
      self.text = SafeText.cleaned(text)
      self.href = href
      self.isMuted = isMuted
    }
  }

  package let head: FigureHead
  package let columns: [Column]

  package init(_ head: FigureHead, columns: [Column]) {
    self.head = head
    self.columns = columns
  }
}

extension ColumnChart {
  /// Heights are proportional to the values, but for those that would be too low to see. Where labels or numbers would
  /// touch, some are left out; each column has both in its `<title>`.
  package var figure: Figure {
    let layout = ColumnLayout(columns)
    let baseline = ColumnLayout.baseline
    return head.figure(
      of: FigureClass.columns, width: layout.width, height: layout.height,
      hasLinks: columns.contains { $0.href != nil }
    ) { canvas in
      for (column, place) in zip(columns, layout.places) {
        canvas.part([column.label, column.text], href: column.href) { canvas in
          canvas.reach(x: place.start, y: 0, width: place.width, height: layout.height)
          if column.value > 0 {
            canvas.rectangle(
              column.isMuted ? FigureClass.mutedBar : FigureClass.bar, x: place.middle - layout.barWidth / 2,
              y: baseline - place.height, width: layout.barWidth, height: place.height)
          }
          if place.showsValue {
            canvas.text(
              column.text, FigureClass.value, x: place.middle, y: baseline - place.height - 6, anchor: .middle)
          }
          for (index, line) in place.lines.enumerated() {
            let classes = column.isMuted ? FigureClass.note : FigureClass.label
            canvas.text(line, classes, x: place.middle, y: baseline + 17 + 14 * Double(index), anchor: .middle)
          }
        }
      }
      canvas.line(FigureClass.axis, from: (0, baseline), to: (layout.width, baseline))
    }
  }
}
