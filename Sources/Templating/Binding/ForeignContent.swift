/// Whether the markup is within `<svg>`, where other rules hold: `<title>` there has tags in it, `/>` ends an element,
/// and most elements of HTML end the drawing.
enum ForeignContent: Hashable, Sendable {
  case none
  /// With how many `<svg>` are open.
  case svg(Int)
  /// In the `<title>` or `<desc>` of a drawing, where only text is followed.
  case svgText(Int, element: [UInt8])

  enum Reading {
    case followed
    case unfollowed
  }

  var isHTML: Bool { self == .none }

  /// Whether what an element means is known here.
  func knows(_ element: [UInt8]) -> Bool { isHTML || Self.elements.contains(element) }

  /// Goes over a whole tag.
  mutating func advance(over tag: MarkupTag) -> Reading {
    switch self {
    case .none:
      if tag.name == Self.drawing, !tag.isEnd, !tag.isSelfClosing { self = .svg(1) }
      return .followed
    case .svg(let depth):
      guard Self.elements.contains(tag.name) else { return .unfollowed }
      if tag.isEnd {
        if tag.name == Self.drawing { self = depth > 1 ? .svg(depth - 1) : .none }
      } else if tag.name == Self.drawing {
        guard depth < 8 else { return .unfollowed }
        if !tag.isSelfClosing { self = .svg(depth + 1) }
      } else if Self.texts.contains(tag.name), !tag.isSelfClosing {
        self = .svgText(depth, element: tag.name)
      }
      return .followed
    case .svgText(let depth, let element):
      guard tag.isEnd, tag.name == element else { return .unfollowed }
      self = .svg(depth)
      return .followed
    }
  }

  private static let drawing = Array("svg".utf8)
  private static let texts = MarkupTag.names(["title", "desc"])
  private static let elements = MarkupTag.names([
    "svg", "g", "a", "title", "desc", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "textpath", "clippath", "mask", "marker", "pattern", "lineargradient",
    "radialgradient", "stop",
  ])
}
