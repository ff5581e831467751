import CCmark

/// The one place that touches cmark: bytes go in, values come out, and every pointer is freed before it returns.
enum CmarkParser {
  static var version: String { String(cString: cmark_version_string()) }

  static func parse(_ bytes: [UInt8]) -> MarkdownTree {
    var tree = MarkdownTree()
    tree.events.reserveCapacity(bytes.count / 12)
    tree.characters.reserveCapacity(bytes.count)
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress,
        let root = cmark_parse_document(start, buffer.count, CMARK_OPT_DEFAULT)
      else { return }
      defer { cmark_node_free(root) }
      guard let iterator = cmark_iter_new(root) else { return }
      defer { cmark_iter_free(iterator) }
      var locatedBlock: Int?
      while true {
        let phase = cmark_iter_next(iterator)
        guard phase == CMARK_EVENT_ENTER || phase == CMARK_EVENT_EXIT else { return }
        guard let node = cmark_iter_get_node(iterator), let kind = kind(of: node) else { continue }
        if phase == CMARK_EVENT_EXIT {
          tree.events.append(MarkdownTree.Event(node: kind, phase: .exit))
          if let first = locatedBlock, kind == .paragraph || kind == .heading {
            if tree.needsPlaces(from: first) { tree.blocksToLocate.append(first..<tree.events.count) }
            locatedBlock = nil
          }
        } else {
          if kind == .paragraph || kind == .heading { locatedBlock = tree.events.count }
          tree.append(kind, node)
        }
      }
    }
    return tree
  }

  private static func kind(of node: OpaquePointer) -> MarkdownTree.Node? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: nil  // Custom nodes, which the parser never makes.
    }
  }
}

extension MarkdownTree {
  fileprivate func needsPlaces(from first: Int) -> Bool {
    events[first...].contains { $0.node == .link || $0.node == .image || $0.node == .htmlInline }
  }

  fileprivate mutating func append(_ kind: Node, _ node: OpaquePointer) {
    var event: Event
    switch kind {
    case .text, .code, .htmlInline:
      event = Event(node: kind, phase: .leaf)
      event.literal = take(cmark_node_get_literal(node))
    case .codeBlock, .htmlBlock:
      event = Event(node: kind, phase: .leaf)
      event.literal = take(cmark_node_get_literal(node))
      event.line = Int(cmark_node_get_start_line(node)) - 1
      if kind == .codeBlock { event.title = take(cmark_node_get_fence_info(node)) }
    case .softBreak, .lineBreak, .thematicBreak:
      event = Event(node: kind, phase: .leaf)
    case .link, .image:
      event = Event(node: kind, phase: .enter)
      event.literal = take(cmark_node_get_url(node))
      event.title = take(cmark_node_get_title(node))
    case .list:
      event = Event(node: kind, phase: .enter)
      event.isTight = cmark_node_get_list_tight(node) != 0
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      event.number = isOrdered ? Int(cmark_node_get_list_start(node)) : -1
    case .paragraph, .heading:
      event = Event(node: kind, phase: .enter)
      event.line = Int(cmark_node_get_start_line(node)) - 1
      if kind == .heading { event.number = Int(cmark_node_get_heading_level(node)) }
    case .document, .blockQuote, .item, .emphasis, .strong:
      event = Event(node: kind, phase: .enter)
    }
    events.append(event)
  }

  /// Copies a string of the parser's.
  private mutating func take(_ string: UnsafePointer<CChar>?) -> Range<Int> {
    let start = characters.count
    guard let string, string.pointee != 0 else { return start..<start }
    var length = 0
    while string[length] != 0 { length += 1 }
    characters.append(contentsOf: UnsafeRawBufferPointer(start: string, count: length))
    return start..<characters.count
  }
}
