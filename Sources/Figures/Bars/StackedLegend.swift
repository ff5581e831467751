/// The legend of a stacked bar: mark, number, word, in one column or two.
struct StackedLegend {
  private static let rowHeight = 22.0
  private let columns: Int
  private let cellWidth: Double
  private let rows: Int
  private let numberWidth: Double

  init(_ segments: [StackedBar.Segment], width: Double) {
    let widest = segments.map { TextWidth.of($0.text) }.max() ?? 0
    numberWidth = min(widest, 160)
    let wordWidth = segments.map { TextWidth.of($0.label) }.max() ?? 0
    let isNarrow = 16 + numberWidth + 8 + wordWidth <= width / 2 - 12
    columns = isNarrow && segments.count > 1 ? 2 : 1
    cellWidth = width / Double(columns)
    rows = (segments.count + columns - 1) / columns
  }

  var height: Double { Double(rows) * Self.rowHeight }

  func draw(_ segments: [StackedBar.Segment], top: Double, head: FigureHead, on canvas: inout Canvas) {
    for (index, segment) in segments.enumerated() {
      let x = cellWidth * Double(index / max(rows, 1))
      let y = top + Self.rowHeight * Double(index % max(rows, 1))
      canvas.part(FigureText(segment.label, language: segment.language), [segment.text]) { canvas in
        segment.tone.drawMark(x: x + 7, y: y, head: head, on: &canvas)
        let number = TextFitting.cut(segment.text, to: numberWidth + 0.01)
        canvas.text(number, FigureClass.value, x: x + 20 + numberWidth, y: y + 4, anchor: .end)
        let wordStart = 20 + numberWidth + 8
        let word = TextFitting.cut(segment.label, to: cellWidth - wordStart - 4)
        let label = FigureText(word, language: segment.language)
        canvas.text(label, FigureClass.label, x: x + wordStart, y: y + 4, anchor: .start)
      }
    }
  }
}
