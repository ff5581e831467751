/// A text that has been parsed, with its tables in their place and the place of everything that can be pointed at.
///
/// cmark parses one text for all: first each cell of the tables as a heading of its own, so that cells know the link
/// reference definitions of the whole text and nothing else of it, then the text itself, where each row of a table has
/// been overwritten by an empty heading. A heading is what a row is to its neighbours: one line that ends a paragraph and
/// is not continued.
struct MarkdownDocument: Sendable {
  let source: MarkdownSource
  let scan: BlockScan
  let tree: MarkdownTree
  /// The events inside each cell.
  private let cells: [Range<Int>]
  /// The events of the text itself.
  private let body: Range<Int>
  /// By event: where links, images and raw HTML stand in the file.
  private var places: [Int: Range<Int>] = [:]

  static func parse(
    _ source: MarkdownSource, options: MarkdownOptions
  ) -> Result<MarkdownDocument, NestedTooDeeply> {
    Result { () throws(NestedTooDeeply) in
      MarkdownDocument(source, try BlockScanner.scan(source.text, tables: options.tables))
    }
  }

  private init(_ source: MarkdownSource, _ scan: BlockScan) {
    self.source = source
    self.scan = scan
    let tree = CmarkParser.parse(scan.tables.isEmpty ? source.text : Self.input(source.text, scan))
    self.tree = tree
    var cells: [Range<Int>] = []
    var index = 1
    for _ in scan.cells {
      let start = index + 1
      while tree.events[index].node != .heading || tree.events[index].phase != .exit { index += 1 }
      cells.append(start..<index)
      index += 1
    }
    self.cells = cells
    body = min(index, tree.events.count)..<max(index, tree.events.count - 1)
    for block in tree.blocksToLocate { locate(block) }
  }

  /// What cmark is given for a text with tables.
  private static func input(_ text: [UInt8], _ scan: BlockScan) -> [UInt8] {
    var input: [UInt8] = []
    input.reserveCapacity(text.count * 2)
    for cell in scan.cells {
      input += [UInt8(ascii: "#"), .space]
      for index in cell {
        let isEscapedPipe =
          text[index] == .backslash && index + 1 < cell.upperBound && text[index + 1] == UInt8(ascii: "|")
        if !isEscapedPipe { input.append(text[index]) }
      }
      // The closing mark keeps one that ends the cell from being taken for it.
      input += [.space, UInt8(ascii: "#"), .newline]
    }
    let start = input.count
    input += text
    for line in scan.lines where line.table != nil {
      for index in line.inner..<line.end { input[start + index] = .space }
      input[start + line.inner] = UInt8(ascii: "#")
    }
    return input
  }

  private mutating func locate(_ block: Range<Int>) {
    let line = tree.events[block.lowerBound].line
    let content: InlineContent
    let whole: Range<Int>
    if line < scan.cells.count {
      content = InlineContent(cell: scan.cells[line], in: source.text)
      whole = scan.cells[line]
    } else {
      let lines = scan.paragraph(from: line - scan.cells.count)
      content = InlineContent(lines: lines, of: scan, in: source.text)
      whole = scan.lines[lines.lowerBound].content..<scan.lines[lines.upperBound - 1].end
    }
    var locator = InlineLocator(tree, content: content)
    locator.locate(block)
    for event in block where Self.canStand(tree.events[event]) { places[event] = source.fileRange(whole) }
    for place in locator.places { places[place.event] = source.fileRange(content.source(place.range)) }
  }

  private static func canStand(_ event: MarkdownTree.Event) -> Bool {
    switch event.node {
    case .link, .image: event.phase == .enter
    case .htmlInline: true
    default: false
    }
  }

  /// The bytes of the file that hold the destination of a link or an image, or raw HTML.
  func place(of event: Int) -> Range<Int> {
    if let place = places[event] { return place }
    // A block of raw HTML.
    let lines = tree.characters[tree.events[event].literal].count { $0 == .newline }
    let first = tree.events[event].line - scan.cells.count
    let last = min(first + max(lines, 1), scan.lines.count) - 1
    return source.fileRange(scan.lines[first].content..<max(scan.lines[first].content, scan.lines[last].end))
  }

  /// The bytes of the file that hold the text of a heading, without the marks round it.
  func placeOfHeading(_ event: Int) -> Range<Int> {
    let lines = scan.paragraph(from: tree.events[event].line - scan.cells.count)
    let start = scan.lines[lines.lowerBound].content
    var end = max(start, scan.lines[lines.upperBound - 1].end)
    while end > start, source.text[end - 1].isBlank { end -= 1 }
    if scan.lines[lines.lowerBound].isHeading {
      var mark = end
      while mark > start, source.text[mark - 1] == UInt8(ascii: "#") { mark -= 1 }
      if mark == start || source.text[mark - 1].isBlank { end = mark }
      while end > start, source.text[end - 1].isBlank { end -= 1 }
    }
    return source.fileRange(start..<end)
  }

  /// The words of the heading that an event opens.
  func headingText(_ event: Int) -> String {
    var text = ""
    for event in tree.events[(event + 1)...] {
      switch event.node {
      case .heading: return text
      case .text, .code: text += tree.string(event.literal)
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }

  /// Goes through the text in its order, tables in their place.
  func visit(_ visitor: inout some DocumentVisitor) {
    var index = body.lowerBound
    while index < body.upperBound {
      let event = tree.events[index]
      if event.node == .heading, event.phase == .enter, let table = scan.lines[event.line - scan.cells.count].table {
        if scan.tables[table].headerLine == event.line - scan.cells.count { visitor.visit(scan.tables[table]) }
        index += 2
      } else {
        visitor.visit(event, index)
        index += 1
      }
    }
  }

  /// Goes through the inlines of one cell.
  func visit(cell: Int, _ visitor: inout some DocumentVisitor) {
    for index in cells[cell] { visitor.visit(tree.events[index], index) }
  }
}

/// What reads a document from its beginning to its end.
protocol DocumentVisitor {
  mutating func visit(_ event: MarkdownTree.Event, _ index: Int)
  mutating func visit(_ table: MarkdownTable)
}
