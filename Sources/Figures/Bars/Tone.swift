/// What a state means to the reader. Each has a ground of its own besides its colour: filled, striped, dotted, outlined
/// by dashes, outlined; and in a legend a shape of its own: disc, diamond, square, dashed disc, flat rectangle.
package enum Tone: String, CaseIterable, Hashable, Sendable {
  case ok, wait, late, gap, plain

  /// `fig-ok` and so on, for the stylesheet.
  var className: String { "fig-tone fig-" + rawValue }

  /// Whether a pattern is laid over the ground.
  var hasPattern: Bool { self == .wait || self == .late }
}

extension Tone {
  func patternID(_ head: FigureHead) -> String { head.idPrefix + "-" + rawValue }

  func definePattern(_ head: FigureHead, on canvas: inout Canvas) {
    guard hasPattern else { return }
    let side = self == .wait ? 7.0 : 6.0
    canvas.element(
      "pattern",
      [
        "id": .text(patternID(head)), "width": .number(side), "height": .number(side),
        "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)",
      ]
    ) { canvas in
      let hatch = SVGValue.text(FigureClass.hatch + " fig-" + rawValue)
      if self == .wait {
        canvas.empty("path", ["class": hatch, "d": "M1.5 0V7"])
      } else {
        canvas.empty("path", ["class": hatch, "d": "M1.8 3H4.2"])
      }
    }
  }

  /// The shape in a legend, in a square with sides of 12 units whose centre is given.
  func drawMark(x: Double, y: Double, head: FigureHead, on canvas: inout Canvas) {
    let centre = (canvas.x(x), y)
    var fills: [(String, SVGValue?)] = [(className, nil)]
    if hasPattern { fills.append(("", .text("url(#\(patternID(head)))"))) }
    for (classes, fill) in fills {
      let name: SVGValue? = classes.isEmpty ? nil : .text(classes)
      switch self {
      case .ok, .gap:
        canvas.empty("circle", ["class": name, "cx": .number(centre.0), "cy": .number(y), "r": 5, "fill": fill])
      case .wait:
        let path = SVGValue.path([(0, -6.5), (6.5, 0), (0, 6.5), (-6.5, 0)], around: centre)
        canvas.empty("path", ["class": name, "d": path, "fill": fill])
      case .late, .plain:
        let height = self == .late ? 10.0 : 6.0
        canvas.empty(
          "rect",
          [
            "class": name, "x": .number(centre.0 - 5), "y": .number(y - height / 2), "width": 10,
            "height": .number(height), "fill": fill,
          ])
      }
    }
  }
}
