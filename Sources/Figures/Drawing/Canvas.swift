/// A field to draw on, measured from the side where reading starts.
///
/// Whoever draws gives `x` from the left as for a text from left to right; the canvas mirrors it for the other
/// direction.
struct Canvas {
  let width: Double
  let direction: LayoutDirection
  /// Whether the figure is a group, whose parts are told one by one.
  let isGroup: Bool
  var svg = SVGWriter()

  init(width: Double, direction: LayoutDirection, isGroup: Bool) {
    self.width = width
    self.direction = direction
    self.isGroup = isGroup
  }

  /// Where a point lies in the drawing. Rounded before it is mirrored, so that both directions have the same distances.
  func x(_ distance: Double) -> Double {
    let rounded = (distance * 10).rounded() / 10
    return direction == .leftToRight ? rounded : width - rounded
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, SVGValue?> = [:], _ content: (inout Canvas) -> Void
  ) {
    svg.open(name, attributes)
    content(&self)
    svg.close(name)
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, SVGValue?>) {
    svg.empty(name, attributes)
  }
}

extension Canvas {
  /// - Parameter fill: A pattern, for a shape without a class.
  mutating func rectangle(
    _ classes: String?, x start: Double, y: Double, width: Double, height: Double, fill: String? = nil
  ) {
    let ends = (x(start), x(start + width))
    empty(
      "rect",
      [
        "class": classes.map(SVGValue.text), "x": .number(min(ends.0, ends.1)), "y": .number(y),
        "width": .number(abs(ends.1 - ends.0)), "height": .number(height), "fill": fill.map(SVGValue.text),
      ])
  }

  /// A field that is not seen but takes the pointer, so that a small bar can be met.
  mutating func reach(x start: Double, y: Double, width: Double, height: Double) {
    empty(
      "rect",
      [
        "x": .number(min(x(start), x(start + width))), "y": .number(y), "width": .number(width),
        "height": .number(height), "fill": "none", "pointer-events": "all",
      ])
  }

  mutating func line(_ classes: String, from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    empty(
      "line",
      [
        "class": .text(classes), "x1": .number(x(start.x)), "y1": .number(start.y), "x2": .number(x(end.x)),
        "y2": .number(end.y),
      ])
  }

  /// Which point of a text stands at the given place; start and end are those of the figure's direction.
  enum Anchor { case start, middle, end }

  /// One line of text, whose letters stand on `y`.
  ///
  /// A text of the other direction is told its own (digits alone go from left to right), so that its signs keep their
  /// order; what `text-anchor` means turns with that (SVG 2, 11.10.2).
  mutating func text(_ text: FigureText, _ classes: String, x place: Double, y: Double, anchor: Anchor) {
    let own = text.hasOwnWords(in: direction) ? direction : SafeText.direction(of: text.plain) ?? .leftToRight
    let sides: (start: SVGValue?, end: SVGValue?) = own == direction ? (nil, "end") : ("end", nil)
    let side: SVGValue? =
      switch anchor {
      case .start: sides.start
      case .middle: "middle"
      case .end: sides.end
      }
    let single = text.pieces.count == 1 ? text.pieces.first?.language : nil
    element(
      "text",
      [
        "class": .text(classes), "x": .number(x(place)), "y": .number(y), "lang": single.map(SVGValue.text),
        "direction": own == direction ? nil : .text(own.rawValue), "text-anchor": side,
      ]
    ) { canvas in
      for piece in text.pieces {
        if text.pieces.count > 1, let language = piece.language {
          canvas.element("tspan", ["lang": .text(language)]) { $0.svg.write(piece.text) }
        } else {
          canvas.svg.write(piece.text)
        }
      }
    }
  }

  mutating func text(_ text: String, _ classes: String, x place: Double, y: Double, anchor: Anchor) {
    self.text(FigureText(text), classes, x: place, y: y, anchor: anchor)
  }

  /// A part of the figure with its full wording, and a link around it if there is an address.
  mutating func part(_ wording: [String], href: String? = nil, _ content: (inout Canvas) -> Void) {
    part(FigureText(wording.first ?? ""), Array(wording.dropFirst()), href: href, content)
  }

  /// The same with a name that may be in another language. A `<title>` holds no markup: a name that is all in one other
  /// language has one of its own, and one that is so in part is left to the drawing.
  mutating func part(_ name: FigureText, _ more: [String], href: String? = nil, _ content: (inout Canvas) -> Void) {
    let role: SVGValue? = href == nil && isGroup ? "img" : nil
    let isForeign = name.pieces.contains { $0.language != nil }
    let wording = SafeText.joined((isForeign ? [] : [name.plain]) + more, in: direction)
    element(href == nil ? "g" : "a", ["href": href.map(SVGValue.text), "role": role]) { canvas in
      if isForeign, name.pieces.count == 1, let language = name.pieces.first?.language {
        canvas.element("title", ["lang": .text(language)]) { $0.svg.write(name.plain) }
        canvas.element("desc") { $0.svg.write(wording) }
      } else {
        canvas.element("title") { $0.svg.write(wording) }
      }
      content(&canvas)
    }
  }
}
