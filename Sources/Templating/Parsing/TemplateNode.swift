/// A template as a tree. All ranges are bytes of the template.
indirect enum TemplateNode: Sendable {
  /// Text without the indentation of its first line.
  case text(Range<Int>)
  /// The indentation of a line that the template leaves in the page; a partial or a block adds its own before it.
  case lineStart(Range<Int>)
  case variable(Tag)
  case section(TemplateSection)
  case partial(TemplateInclude)
  case parent(TemplateParent)
  case block(TemplateBlock)
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct TemplateSection: Sendable {
  let open: Tag
  let nodes: [TemplateNode]
}

/// `{{>name}}`, or the first tag of `{{<name}}…{{/name}}`.
struct TemplateInclude: Sendable {
  let tag: Tag
  /// The white space before a tag that has its line to itself; each line of the included template starts with it.
  let indent: Range<Int>?
}

/// `{{<name}}…{{/name}}`.
struct TemplateParent: Sendable {
  let include: TemplateInclude
  let overrides: [TemplateBlock]
  /// The first text or tag that is not in a block; the specification has it ignored.
  let ignored: Range<Int>?
}

/// `{{$name}}…{{/name}}`: a place that can be overridden, or directly in a parent tag, what overrides it.
struct TemplateBlock: Sendable {
  /// A place that has its lines to itself.
  struct Site {
    /// The white space before the opening tag, if the line starts with that.
    let indent: Range<Int>?
    /// The end of the line after the closing tag, which stays only if the content does not end with one.
    let newline: Range<Int>
  }

  let open: Tag
  let site: Site?
  let nodes: [TemplateNode]
  /// The content starts on the line after the opening tag.
  let startsOnOwnLine: Bool
  /// The closing tag is the first thing on its line.
  let endsOnOwnLine: Bool

  /// The indentation of the content's first line.
  var intrinsicIndent: Range<Int>? { Self.firstIndent(in: nodes) }

  private static func firstIndent(in nodes: [TemplateNode]) -> Range<Int>? {
    for node in nodes {
      switch node {
      case .lineStart(let indent): return indent
      case .partial(let include): if let indent = include.indent { return indent }
      case .parent(let parent): if let indent = parent.include.indent { return indent }
      case .section(let section): if let indent = firstIndent(in: section.nodes) { return indent }
      case .block(let block):
        if block.startsOnOwnLine, let indent = block.intrinsicIndent { return indent }
        if let indent = block.site?.indent { return indent }
      case .text, .variable: break
      }
    }
    return nil
  }
}
