/// What every figure says of itself, for those who do not see it, and how it lies in the page.
package struct FigureHead: Hashable, Sendable {
  package let title: String
  /// What there is to see, in a sentence or two; may be empty. A reader who cannot see the figure is told this and the
  /// title, so it should give the numbers or say where they stand.
  package let description: String
  /// Starts every `id` in the figure.
  let idPrefix: String
  package let direction: LayoutDirection

  /// - Parameter idPrefix: Differs from figure to figure in a page. Signs that an id cannot hold become `_`.
  package init(title: String, description: String, idPrefix: String, direction: LayoutDirection) {
    self.title = title
    self.description = description
    self.direction = direction
    let signs = idPrefix.unicodeScalars.map { scalar -> Character in
      let isFit = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
      return isFit ? Character(scalar) : "_"
    }
    let startsWithLetter = signs.first.map { $0.isLetter || $0 == "_" } ?? false
    self.idPrefix = (startsWithLetter ? "" : "f") + String(signs)
  }
}

extension FigureHead {
  /// Draws in a field of `width` × `height` user units.
  ///
  /// - Parameter hasLinks: Makes the figure a group instead of one image, whose parts would be out of reach.
  func figure(
    of classes: String, width: Double, height: Double, hasLinks: Bool = false, omitted: Int = 0,
    draw: (inout Canvas) -> Void
  ) -> Figure {
    var canvas = Canvas(width: width, direction: direction, isGroup: hasLinks)
    let (titleID, descriptionID) = (idPrefix + "-title", idPrefix + "-desc")
    canvas.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": .text(FigureClass.figure + " " + classes),
        "viewBox": .text("0 0 \(SVGValue.decimal(width)) \(SVGValue.decimal(height))"),
        "direction": .text(direction.rawValue), "role": hasLinks ? "group" : "img",
        "aria-labelledby": .text(description.isEmpty ? titleID : titleID + " " + descriptionID),
      ]
    ) { canvas in
      canvas.element("title", ["id": .text(titleID)]) { $0.svg.write(title) }
      if !description.isEmpty {
        canvas.element("desc", ["id": .text(descriptionID)]) { $0.svg.write(description) }
      }
      draw(&canvas)
    }
    return Figure(svg: canvas.svg.bytes, omitted: omitted)
  }
}
