extension PairedBars {
  private static let width = 480.0
  private static let barHeight = 14.0

  /// Lengths are proportional within a row, not from row to row, whose units differ.
  package var figure: Figure {
    let names = min(120, max(TextWidth.of(words.target), TextWidth.of(words.actual))) + 10
    let numbers = rows.flatMap { [$0.target, $0.actual] }.map { $0.map { TextWidth.of($0.text) } ?? 0 }
    let scale = Scale(start: names, numberWidth: min(170, numbers.max() ?? 0), end: Self.width)
    let titles = rows.map { row in
      row.label.divided(into: TextFitting.lines(row.label.plain, width: Self.width - 4, limit: 2))
    }
    var tops: [Double] = []
    var height = 0.0
    for title in titles {
      tops.append(height)
      height += 15 * Double(title.count) + 2 * (Self.barHeight + 5) + 24
    }
    return head.figure(of: FigureClass.pairs, width: Self.width, height: max(1, height - 12)) { canvas in
      for (index, row) in rows.enumerated() {
        if index > 0 {
          canvas.line(FigureClass.rule, from: (0, tops[index] - 8), to: (Self.width, tops[index] - 8))
        }
        draw(row, title: titles[index], top: tops[index], scale: scale, on: &canvas)
      }
    }
  }

  /// Where bars start and how long the longest may be.
  private struct Scale {
    let start: Double
    /// The room that is kept for the number after a bar.
    let numberWidth: Double
    let end: Double

    func length(of amount: Amount, highest: Double) -> Double {
      guard amount.value > 0 else { return 0 }
      return max(1, (end - numberWidth - 12 - start) * Double(amount.value) / highest)
    }
  }

  private func draw(_ row: Row, title: [FigureText], top: Double, scale: Scale, on canvas: inout Canvas) {
    let (target, actual) = (row.target?.text ?? words.gap, row.actual?.text ?? words.gap)
    canvas.part(row.label, [words.target + " " + target, words.actual + " " + actual]) { canvas in
      for (index, line) in title.enumerated() {
        canvas.text(line, FigureClass.label, x: 0, y: top + 12 + 15 * Double(index), anchor: .start)
      }
      let highest = Double(max(row.target?.value ?? 0, row.actual?.value ?? 0))
      let first = top + 15 * Double(title.count) + 7
      let second = first + Self.barHeight + 5
      draw(
        row.target, named: words.target, FigureClass.target, y: first, highest: highest, scale: scale, on: &canvas)
      draw(
        row.actual, named: words.actual, FigureClass.actual, y: second, highest: highest, scale: scale, on: &canvas)
      canvas.line(FigureClass.axis, from: (scale.start, first - 2), to: (scale.start, second + Self.barHeight + 2))
    }
  }

  private func draw(
    _ amount: Amount?, named name: String, _ classes: String, y: Double, highest: Double, scale: Scale,
    on canvas: inout Canvas
  ) {
    let letters = y + Self.barHeight - 3
    canvas.text(TextFitting.cut(name, to: scale.start - 9.9), FigureClass.note, x: 0, y: letters, anchor: .start)
    guard let amount else {
      let gap = TextFitting.cut(words.gap, to: scale.end - scale.start - 20)
      canvas.rectangle(
        FigureClass.missing, x: scale.start, y: y, width: TextWidth.of(gap) + 16, height: Self.barHeight)
      canvas.text(gap, FigureClass.note, x: scale.start + 8, y: letters, anchor: .start)
      return
    }
    let length = scale.length(of: amount, highest: highest)
    if length > 0 { canvas.rectangle(classes, x: scale.start, y: y, width: length, height: Self.barHeight) }
    let number = TextFitting.cut(amount.text, to: scale.numberWidth + 0.01)
    canvas.text(number, FigureClass.value, x: scale.start + length + 6, y: letters, anchor: .start)
  }
}
