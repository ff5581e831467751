extension Network {
  /// The heaviest 40 nodes; `omitted` tells how many are left out.
  package var figure: Figure {
    let shown = pruned
    let layout = NetworkLayout(shown)
    return head.figure(
      of: FigureClass.network, width: NetworkLayout.width, height: layout.height,
      hasLinks: shown.nodes.contains { $0.href != nil }, omitted: nodes.count - shown.nodes.count
    ) { canvas in
      let heaviest = shown.edges.map(\.weight).max() ?? 0
      let steps = shown.edges.map { (edge: $0, step: $0.step(heaviest: heaviest)) }
      // Thick lines go over thin ones.
      for width in 1...3 {
        for edge in steps where edge.step == width {
          let (start, end) = (layout.points[edge.edge.first], layout.points[edge.edge.second])
          canvas.line(FigureClass.edge(step: width), from: (start.x, start.y), to: (end.x, end.y))
        }
      }
      let weight = shown.nodes.map(\.weight).max() ?? 0
      for (index, node) in shown.nodes.enumerated() {
        let share = weight == 0 ? 0 : (Double(node.weight) / Double(weight)).squareRoot()
        node.draw(index, share: share, layout: layout, on: &canvas)
      }
    }
  }
}

extension Network.Edge {
  /// 1 to 3: which third of the heaviest edge's weight it is in; whole numbers start at 1.
  fileprivate func step(heaviest: Int) -> Int {
    guard heaviest > 0, weight > 0 else { return 1 }
    return min(3, 1 + Int(3 * (Double(weight) - 1) / Double(heaviest)))
  }
}

extension Network.Node {
  /// - Parameter share: 0 to 1: the part of the largest size.
  fileprivate func draw(_ index: Int, share: Double, layout: NetworkLayout, on canvas: inout Canvas) {
    let point = layout.points[index]
    canvas.part(FigureText(label, language: language), [text], href: href) { canvas in
      let middle = NetworkLayout.width / 2
      let radius = kind == .centre ? 7 + 3 * share : 3.5 + 4.5 * share
      drawMark(x: canvas.x(point.x), y: point.y, radius: radius, on: &canvas)
      if layout.inner.contains(index) {
        let lines = TextFitting.ends(
          of: short, width: layout.innerRoom(under: point), limit: layout.innerPitch >= 54 ? 2 : 1)
        for (index, line) in lines.enumerated() {
          let y = point.y + radius + 13 + 14 * Double(index)
          canvas.text(FigureText(line, language: language), FigureClass.haloed, x: point.x, y: y, anchor: .middle)
        }
        return
      }
      let isLeading = point.x < middle
      let start = isLeading ? point.x - radius - 6 : point.x + radius + 6
      let room = (isLeading ? start : NetworkLayout.width - start) - 4
      let lines = TextFitting.ends(of: short, width: room, limit: layout.pitch >= 32 ? 2 : 1)
      let first = point.y + 4 - 7 * Double(lines.count - 1)
      for (index, line) in lines.enumerated() {
        canvas.text(
          FigureText(line, language: language), FigureClass.haloed, x: start, y: first + 14 * Double(index),
          anchor: isLeading ? .end : .start)
      }
    }
  }

  private func drawMark(x: Double, y: Double, radius: Double, on canvas: inout Canvas) {
    switch kind {
    case .partner:
      canvas.empty(
        "circle",
        ["class": .text(FigureClass.partner), "cx": .number(x), "cy": .number(y), "r": .number(radius)])
    case .centre:
      // The star of two squares: corners on a circle, and between them the points where the sides cross.
      let (side, notch) = (radius * 0.7071, radius * 0.2929)
      let corners = [
        (0, -radius), (notch, -side), (side, -side), (side, -notch), (radius, 0), (side, notch), (side, side),
        (notch, side), (0, radius), (-notch, side), (-side, side), (-side, notch), (-radius, 0), (-side, -notch),
        (-side, -side), (-notch, -side),
      ]
      canvas.empty("path", ["class": .text(FigureClass.centre), "d": .path(corners, around: (x, y))])
    }
  }
}
