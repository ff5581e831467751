/// Finds, line by line, where the containers of a line end and its text begins, and which lines are tables.
///
/// cmark tells neither: it has no tables, and its columns are wrong after a line break. This follows the first of the two
/// phases of CommonMark's appendix ("Phase 1: block structure") and keeps only what is needed.
struct BlockScanner {
  var scan = BlockScan()
  var cursor: LineCursor
  var leaf = Leaf.none
  /// The cells that tables have more than their authors wrote.
  var filledCells = 0
  private let readsTables: Bool
  private var containers: [Container] = []
  /// The first line of the open paragraph that can hold something else than link reference definitions.
  private var paragraphStart = 0

  private enum Container {
    case quote
    /// `width`: the columns by which a line must be indented to be in the item.
    case item(width: Int, hasChild: Bool)
  }

  enum Leaf: Equatable {
    case none
    case paragraph
    case fence(mark: UInt8, length: Int)
    case indentedCode
    case html(Int)
    case table
  }

  private enum Opened {
    case nothing
    case containers
    case leaf
  }

  static func scan(_ text: [UInt8], tables: Bool) throws(NestedTooDeeply) -> BlockScan {
    var scanner = BlockScanner(cursor: LineCursor(text), readsTables: tables)
    scanner.scan.lines.reserveCapacity(text.count / 40)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, !text[end].isLineEnd { end += 1 }
      try scanner.read(start..<end)
      start = end + 1
      if start < text.count, text[end] == .carriageReturn, text[start] == .newline { start += 1 }
    }
    return scanner.scan
  }

  private init(cursor: LineCursor, readsTables: Bool) {
    self.cursor = cursor
    self.readsTables = readsTables
  }

  private mutating func read(_ line: Range<Int>) throws(NestedTooDeeply) {
    cursor.start(line)
    scan.lines.append(BlockScan.Line(inner: line.lowerBound, content: line.lowerBound, end: line.upperBound))
    let number = scan.lines.count - 1
    let matched = matchContainers()
    let isInAll = matched == containers.count
    if isInAll {
      if continuesLeaf() { return }
    } else if leaf != .paragraph || cursor.isBlank {
      leaf = .none
    }
    let opened = try openBlocks(matched)
    scan.lines[number].inner = cursor.innerOffset
    scan.lines[number].content = cursor.firstNonblank
    if opened == .leaf { return }
    if opened == .nothing, leaf == .paragraph {
      scan.lines[number].continues = true
      scan.lines[number].isLazy = !isInAll
      return
    }
    if opened == .nothing, leaf == .table, readRow() { return }
    if opened == .nothing { closeContainers(downTo: matched) }
    leaf = cursor.isBlank ? .none : .paragraph
    paragraphStart = number
    if leaf == .paragraph { noteChild() }
  }

  /// How many of the open containers the line is in; the cursor passes their marks.
  private mutating func matchContainers() -> Int {
    for (index, container) in containers.enumerated() {
      switch container {
      case .quote:
        guard !cursor.isIndented, cursor.byte == UInt8(ascii: ">") else { return index }
        skipQuoteMark()
      case .item(let width, let hasChild):
        if cursor.indent >= width {
          cursor.skip(columns: width)
        } else if cursor.isBlank && hasChild {
          cursor.skipToNonblank()
        } else {
          return index
        }
      }
    }
    return containers.count
  }

  /// Whether the line belongs to the open leaf and can open nothing; closes a leaf that it does not continue.
  private mutating func continuesLeaf() -> Bool {
    switch leaf {
    case .fence(let mark, let length):
      if BlockStart.closesFence(cursor, mark: mark, length: length) { leaf = .none }
      return true
    case .indentedCode where cursor.isIndented || cursor.isBlank: return true
    case .html(let condition) where condition <= 5 || !cursor.isBlank:
      if HTMLBlockStart.ends(condition, on: cursor) { leaf = .none }
      return true
    case .paragraph where !cursor.isBlank, .table where !cursor.isBlank: return false
    default:
      leaf = .none
      return false
    }
  }

  /// Opens the blocks that start on the line. Where there is none, the open leaf and all containers stay as they are.
  private mutating func openBlocks(_ matched: Int) throws(NestedTooDeeply) -> Opened {
    var opened = Opened.nothing
    while !cursor.isBlank {
      let parents = opened == .nothing ? matched : containers.count
      let followsParagraph = opened == .nothing && leaf == .paragraph
      let isInParagraph = followsParagraph && matched == containers.count
      if cursor.isIndented {
        if followsParagraph { return .nothing }
        return open(.indentedCode, in: parents)
      }
      if cursor.byte == UInt8(ascii: ">") {
        try push(.quote, in: parents, markLength: 1)
        skipQuoteMark()
      } else if let length = BlockStart.heading(cursor) {
        cursor.skipMark(length: length)
        scan.lines[scan.lines.count - 1].isHeading = true
        return open(.none, in: parents)
      } else if let fence = BlockStart.fence(cursor) {
        return open(.fence(mark: fence.mark, length: fence.length), in: parents)
      } else if let condition = HTMLBlockStart.condition(cursor, interruptsParagraph: followsParagraph) {
        return open(HTMLBlockStart.ends(condition, on: cursor) ? .none : .html(condition), in: parents)
      } else if isInParagraph, BlockStart.isSetextUnderline(cursor), hasTextInParagraph() {
        return open(.none, in: parents)
      } else if isInParagraph, readsTables, openTable() {
        return .leaf
      } else if BlockStart.isThematicBreak(cursor) {
        return open(.none, in: parents)
      } else if let length = BlockStart.listMarker(cursor, interruptsParagraph: isInParagraph) {
        try openItem(in: parents, markerLength: length)
      } else {
        return opened
      }
      opened = .containers
    }
    return opened
  }

  private mutating func open(_ leaf: Leaf, in parents: Int) -> Opened {
    closeContainers(downTo: parents)
    noteChild()
    self.leaf = leaf
    return .leaf
  }

  private mutating func openItem(in parents: Int, markerLength: Int) throws(NestedTooDeeply) {
    let markerIndent = cursor.indent
    var after = cursor
    after.skipMark(length: markerLength)
    let padding = after.isBlank || after.indent >= 5 ? 1 : after.indent
    let width = markerIndent + markerLength + padding
    try push(.item(width: width, hasChild: false), in: parents, markLength: markerLength)
    cursor = after
    cursor.skip(columns: padding)
  }

  private mutating func push(
    _ container: Container, in parents: Int, markLength: Int
  ) throws(NestedTooDeeply) {
    closeContainers(downTo: parents)
    noteChild()
    leaf = .none
    containers.append(container)
    guard containers.count <= NestedTooDeeply.limit else {
      throw NestedTooDeeply(range: cursor.firstNonblank..<cursor.firstNonblank + markLength)
    }
  }

  private mutating func skipQuoteMark() {
    cursor.skipMark(length: 1)
    if cursor[cursor.offset].isBlank { cursor.skip(columns: 1) }
  }

  private mutating func closeContainers(downTo count: Int) {
    containers.removeLast(containers.count - count)
  }

  private mutating func noteChild() {
    if case .item(let width, false) = containers.last {
      containers[containers.count - 1] = .item(width: width, hasChild: true)
    }
  }

  /// Whether the open paragraph is more than link reference definitions: only then it can become a heading.
  private mutating func hasTextInParagraph() -> Bool {
    let current = scan.lines.count - 1
    guard cursor.text[scan.lines[paragraphStart].content] == UInt8(ascii: "[") else { return true }
    let content = InlineContent(lines: paragraphStart..<current, of: scan, in: cursor.text)
    if content.start < content.bytes.count { return true }
    paragraphStart = current
    return false
  }
}
