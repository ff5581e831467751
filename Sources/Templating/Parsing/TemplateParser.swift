import Diagnostics

/// Puts tags together into a tree and decides which lines they leave behind.
struct TemplateParser {
  /// The most sections and blocks within each other; deeper ones are refused rather than risking the stack.
  static let maximumDepth = 256

  private let path: String
  private let lines: TemplateLines
  private(set) var nodes: [TemplateNode] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var stack: [OpenTag] = []
  /// Bytes before this offset belong to a tag that has its line to itself.
  private var consumed = 0
  /// Names of sections that were closed by the end of an outer one; their own closing tags are not reported again.
  private var crossed: [String] = []

  /// A section, block or parent whose closing tag has not come yet.
  private struct OpenTag {
    let tag: Tag
    /// The white space before the opening tag, if its line starts with that.
    let indent: Range<Int>?
    var startsOnOwnLine = false
    var nodes: [TemplateNode] = []
    var overrides: [TemplateBlock] = []
    var ignored: Range<Int>?
  }

  init(path: String, lines: TemplateLines) {
    self.path = path
    self.lines = lines
  }

  mutating func parse(_ pieces: [TemplatePiece]) {
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let range):
        guard range.upperBound > consumed else { continue }
        var isBeforeTag = false
        if index + 1 < pieces.count, case .tag = pieces[index + 1] { isBeforeTag = true }
        let text = max(range.lowerBound, consumed)..<range.upperBound
        for node in lines.nodes(of: text, isBeforeTag: isBeforeTag) { append(node) }
      case .tag(let tag):
        guard stack.count < Self.maximumDepth else {
          report(.templateTooDeep(limit: Self.maximumDepth, includes: [], at: place(tag.range)))
          return
        }
        parse(tag)
      }
    }
    for open in stack { report(.unclosedSection(open.tag.text, open.tag.name.text, at: place(open.tag.range))) }
  }

  private mutating func parse(_ tag: Tag) {
    let indent = lines.blank(before: tag.range.lowerBound)
    let newline = lines.newline(after: tag.range.upperBound)
    switch tag.kind {
    case .variable, .unescaped:
      startLine(indent)
      append(.variable(tag))
    case .silent:
      _ = takeLine(indent, newline)
    case .section, .inverted:
      _ = takeLine(indent, newline)
      stack.append(OpenTag(tag: tag, indent: nil))
    case .partial:
      let isAlone = takeLine(indent, newline)
      append(.partial(TemplateInclude(tag: tag, indent: isAlone ? indent : nil)))
    case .parent:
      stack.append(OpenTag(tag: tag, indent: indent))
    case .block:
      openBlock(tag, indent, newline)
    case .close:
      close(tag, indent, newline)
    }
  }

  private mutating func openBlock(_ tag: Tag, _ indent: Range<Int>?, _ newline: Range<Int>?) {
    // In a parent tag the text before a block is ignored, so that the block always has the start of its line.
    let isOverride = stack.last?.tag.kind == .parent
    var block = OpenTag(tag: tag, indent: indent)
    if let newline, isOverride || indent != nil {
      block.startsOnOwnLine = true
      consumed = newline.upperBound
    }
    stack.append(block)
  }

  private mutating func close(_ tag: Tag, _ indent: Range<Int>?, _ newline: Range<Int>?) {
    guard let depth = stack.lastIndex(where: { $0.tag.name.text == tag.name.text }) else {
      closeStray(tag, indent, newline)
      return
    }
    while stack.count - 1 > depth, let inner = stack.last {
      report(
        .crossedSections(
          tag.text, inner: inner.tag.text, innerPlace: place(inner.tag.range),
          outerPlace: place(stack[depth].tag.range),
          at: place(tag.range)))
      crossed.append(inner.tag.name.text)
      closeTop(indent, newline, tagEnd: tag.range.upperBound)
    }
    closeTop(indent, newline, tagEnd: tag.range.upperBound)
  }

  private mutating func closeStray(_ tag: Tag, _ indent: Range<Int>?, _ newline: Range<Int>?) {
    if let index = crossed.firstIndex(of: tag.name.text) {
      crossed.remove(at: index)
      return
    }
    let open = stack.last?.tag
    let meant = open.flatMap { NearMatch.of(tag.name.text, in: [$0.name.text]) }
    report(
      .strayClose(
        tag.text, meant: meant, open: open.map { Located($0.text, at: place($0.range)) }, at: place(tag.range)))
    if meant != nil { closeTop(indent, newline, tagEnd: tag.range.upperBound) }
  }

  private mutating func closeTop(_ indent: Range<Int>?, _ newline: Range<Int>?, tagEnd: Int) {
    guard let kind = stack.last?.tag.kind else { return }
    switch kind {
    case .parent: closeParent(newline)
    case .block: closeBlock(indent, newline, tagEnd: tagEnd)
    default:
      _ = takeLine(indent, newline)
      guard let open = stack.popLast() else { return }
      append(.section(TemplateSection(open: open.tag, nodes: open.nodes)))
    }
  }

  private mutating func closeParent(_ newline: Range<Int>?) {
    guard let open = stack.popLast() else { return }
    let isAlone = takeLine(open.indent, newline)
    let include = TemplateInclude(tag: open.tag, indent: isAlone ? open.indent : nil)
    append(.parent(TemplateParent(include: include, overrides: open.overrides, ignored: open.ignored)))
  }

  private mutating func closeBlock(_ indent: Range<Int>?, _ newline: Range<Int>?, tagEnd: Int) {
    guard let open = stack.last else { return }
    let isOverride = stack.count > 1 && stack[stack.count - 2].tag.kind == .parent
    var site: TemplateBlock.Site?
    if !isOverride, let newline, open.indent != nil || indent != nil {
      site = TemplateBlock.Site(indent: open.indent, newline: newline)
      consumed = newline.upperBound
    } else if !isOverride {
      startLine(indent)
    }
    guard let open = stack.popLast() else { return }
    let block = TemplateBlock(
      open: open.tag, site: site, nodes: open.nodes, startsOnOwnLine: open.startsOnOwnLine,
      endsOnOwnLine: indent != nil)
    if isOverride, let parent = stack.indices.last {
      stack[parent].overrides.append(block)
    } else {
      if site == nil, !open.startsOnOwnLine { startLine(open.indent) }
      append(.block(block))
    }
  }

  /// If a tag has its line to itself, the line goes; if not, the white space before the tag stays.
  /// - Returns: whether it went.
  private mutating func takeLine(_ indent: Range<Int>?, _ newline: Range<Int>?) -> Bool {
    guard indent != nil, let newline else {
      startLine(indent)
      return false
    }
    consumed = newline.upperBound
    return true
  }

  private mutating func startLine(_ indent: Range<Int>?) {
    if let indent { append(.lineStart(indent)) }
  }

  private mutating func append(_ node: TemplateNode) {
    guard let top = stack.indices.last else {
      nodes.append(node)
      return
    }
    guard stack[top].tag.kind == .parent else {
      stack[top].nodes.append(node)
      return
    }
    if stack[top].ignored == nil { stack[top].ignored = visibleRange(of: node) }
  }

  /// What an author would miss if the node were ignored.
  private func visibleRange(of node: TemplateNode) -> Range<Int>? {
    switch node {
    case .text(let range): lines.trimmed(range)
    case .lineStart: nil
    case .variable(let tag): tag.range
    case .section(let section): section.open.range
    case .partial(let include): include.tag.range
    case .parent(let parent): parent.include.tag.range
    case .block(let block): block.open.range
    }
  }

  private func place(_ range: Range<Int>) -> Place { Place(path: path, range: range) }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
