/// Finds where the links, images and raw HTML of one block stand, by reading its text along with what cmark made of it.
///
/// cmark's own columns count from the wrong place after a line break and inside tables, and say nothing of destinations.
/// The nodes say at every point what comes next, so that only their spelling is left to be read: escapes, character
/// references, the lengths of code fences, the tails of links.
struct InlineLocator {
  private let tree: MarkdownTree
  private let content: InlineContent
  private var index: Int
  private var opened: [Opened] = []
  /// Events and where they stand in the content: the destination or label of links, all of raw HTML.
  private(set) var places: [(event: Int, range: Range<Int>)] = []

  private struct Opened {
    let event: Int
    let textStart: Int
    let isAutolink: Bool
  }

  /// Thrown where the text is not what the nodes say.
  private struct Mismatch: Error {}

  init(_ tree: MarkdownTree, content: InlineContent) {
    self.tree = tree
    self.content = content
    index = content.start
  }

  /// Reads the events of the block. Where text and nodes part, what comes after has no place.
  mutating func locate(_ events: Range<Int>) {
    for event in events {
      do { try read(tree.events[event], event) } catch { return }
    }
  }

  private mutating func read(_ event: MarkdownTree.Event, _ number: Int) throws(Mismatch) {
    if event.node == .link || event.node == .image {
      return event.phase == .enter ? try enter(event, number) : try exit()
    }
    if let last = opened.last, last.isAutolink { return }
    switch event.node {
    case .text: try skip(text: event.literal)
    case .code: try skipCode()
    case .htmlInline:
      let length = event.literal.count
      guard index + length <= content.bytes.count else { throw Mismatch() }
      places.append((number, index..<index + length))
      index += length
    case .emphasis: index += 1
    case .strong: index += 2
    case .softBreak, .lineBreak:
      let hasBackslash = event.node == .lineBreak && byte == .backslash
      if hasBackslash { index += 1 }
      skipBlanks()
      guard byte == .newline else { throw Mismatch() }
      index += 1
      // After a backslash cmark keeps the blanks of a lazy line as text.
      if !hasBackslash { skipBlanks() }
    default: break
    }
  }

  /// The next byte; 0 at the end.
  private var byte: UInt8 { index < content.bytes.count ? content.bytes[index] : 0 }

  private mutating func skipBlanks() {
    while byte.isBlank { index += 1 }
  }

  private mutating func enter(_ event: MarkdownTree.Event, _ number: Int) throws(Mismatch) {
    if event.node == .link, byte == UInt8(ascii: "<") {
      let start = index + 1
      while byte != UInt8(ascii: ">") {
        index += 1
        guard index < content.bytes.count else { throw Mismatch() }
      }
      places.append((number, start..<index))
      opened.append(Opened(event: number, textStart: start, isAutolink: true))
      return
    }
    if event.node == .image {
      guard byte == UInt8(ascii: "!") else { throw Mismatch() }
      index += 1
    }
    guard byte == UInt8(ascii: "[") else { throw Mismatch() }
    index += 1
    opened.append(Opened(event: number, textStart: index, isAutolink: false))
  }

  private mutating func exit() throws(Mismatch) {
    guard let link = opened.popLast() else { throw Mismatch() }
    guard byte == UInt8(ascii: link.isAutolink ? ">" : "]") else { throw Mismatch() }
    let text = link.textStart..<index
    index += 1
    if link.isAutolink { return }
    if let tail = LinkSyntax.tail(in: content.bytes, at: index) {
      // An empty destination has no bytes of its own to point at.
      places.append((link.event, tail.destination.isEmpty ? text.lowerBound - 1..<tail.end : tail.destination))
      index = tail.end
    } else if let end = LinkSyntax.label(in: content.bytes, at: index) {
      let label = index + 1..<end - 1
      places.append((link.event, label.isEmpty ? text : label))
      index = end
    } else {
      places.append((link.event, text))
    }
  }

  private mutating func skipCode() throws(Mismatch) {
    let fence = run()
    guard fence > 0 else { throw Mismatch() }
    while index < content.bytes.count {
      let found = run()
      if found == fence { return }
      if found == 0 { index += 1 }
    }
    throw Mismatch()
  }

  private mutating func run() -> Int {
    let start = index
    while byte == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  private mutating func skip(text: Range<Int>) throws(Mismatch) {
    var next = text.lowerBound
    while next < text.upperBound {
      if byte == UInt8(ascii: "&"), let reference = CharacterReference(in: content.bytes, at: index) {
        guard tree.characters[next..<text.upperBound].starts(with: reference.characters) else { throw Mismatch() }
        next += reference.characters.count
        index = reference.end
        continue
      }
      if byte == .backslash, index + 1 < content.bytes.count, content.bytes[index + 1].isPunctuation { index += 1 }
      guard index < content.bytes.count, byte == tree.characters[next] else { throw Mismatch() }
      index += 1
      next += 1
    }
  }
}
