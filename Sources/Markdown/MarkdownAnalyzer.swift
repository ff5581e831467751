import Diagnostics

/// Reads outline and links off a document and says what is wrong with it.
struct MarkdownAnalyzer: DocumentVisitor {
  private let source: MarkdownSource
  private let path: String
  private let options: MarkdownOptions
  private var document: MarkdownDocument?
  private var diagnostics: [Diagnostic] = []
  private var outline: [MarkdownAnalysis.Heading] = []
  private var headingIDs: HeadingIDs
  private var links: [MarkdownLink] = []
  private var isEmpty = true
  private var imageDepth = 0
  private var unreadLinks = UnreadLinks()

  init(source: MarkdownSource, path: String, options: MarkdownOptions) {
    self.source = source
    self.path = path
    self.options = options
    headingIDs = HeadingIDs(reserved: options.reservedIDs)
  }

  mutating func analyze(_ document: MarkdownDocument) -> Diagnosed<MarkdownAnalysis> {
    self.document = document
    document.visit(&self)
    links.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Diagnosed(
      MarkdownAnalysis(outline: outline, links: links, isEmpty: isEmpty), diagnostics)
  }

  /// What is left to say of a text that is not parsed.
  mutating func refuse(_ error: NestedTooDeeply) -> Diagnosed<MarkdownAnalysis> {
    diagnostics.append(.markdownTooDeep(limit: NestedTooDeeply.limit, at: place(source.fileRange(error.range))))
    return Diagnosed(MarkdownAnalysis(outline: [], links: [], isEmpty: false), diagnostics)
  }

  mutating func visit(_ event: MarkdownTree.Event, _ index: Int) {
    guard let document else { return }
    let literal = event.literal
    switch event.node {
    case .paragraph where event.phase == .enter: unreadLinks.start()
    case .heading where event.phase == .enter:
      unreadLinks.start()
      let text = document.headingText(index)
      outline.append(
        MarkdownAnalysis.Heading(
          level: event.number, text: text, id: headingIDs.next(for: text), range: document.placeOfHeading(index)))
    case .paragraph, .heading: reportUnreadLinks()
    case .codeBlock: isEmpty = false
    case .text:
      isEmpty = isEmpty && literal.isEmpty
      unreadLinks.append(document.tree.string(literal), document.tree.characters[literal])
    case .code:
      isEmpty = isEmpty && literal.isEmpty
      unreadLinks.append(event)
    case .softBreak, .lineBreak: unreadLinks.append(event)
    case .thematicBreak: isEmpty = false
    case .htmlBlock, .htmlInline: if !options.isTrusted { report(html: document.tree.string(literal), event, index) }
    case .link where event.phase == .enter && imageDepth == 0: add(event, index, .link)
    case .image where event.phase == .enter:
      if imageDepth == 0 { add(event, index, .image) }
      imageDepth += 1
      isEmpty = false
    case .image: imageDepth -= 1
    default: break
    }
  }

  mutating func visit(_ table: MarkdownTable) {
    guard let document else { return }
    isEmpty = false
    for row in table.rows {
      for cell in row {
        unreadLinks.start()
        document.visit(cell: cell, &self)
        reportUnreadLinks()
      }
    }
  }

  private mutating func reportUnreadLinks() {
    for range in unreadLinks.finish(in: source.text) {
      diagnostics.append(
        .unreadLink(String(decoding: source.text[range], as: UTF8.self), at: place(source.fileRange(range))))
    }
  }

  private mutating func add(_ event: MarkdownTree.Event, _ index: Int, _ kind: MarkdownLink.Kind) {
    guard let document else { return }
    let link = MarkdownLink(
      destination: document.tree.string(event.literal), range: document.place(of: index), kind: kind)
    if !options.isTrusted, let scheme = LinkScheme.refused(in: link.destination.utf8, of: kind) {
      let allowed = kind == .link ? LinkScheme.allowedForLinks : LinkScheme.allowedForImages
      diagnostics.append(
        .unsafeLink(link.destination, scheme: scheme, allowed: allowed, at: place(link.range)))
    } else {
      links.append(link)
    }
  }

  private mutating func report(html: String, _ event: MarkdownTree.Event, _ index: Int) {
    guard let document else { return }
    let place = place(document.place(of: index))
    switch HTMLComments(html) {
    case .only: break
    case .unclosed: diagnostics.append(.unclosedComment(at: place))
    case .other:
      diagnostics.append(event.node == .htmlBlock ? .rawHTMLBlock(html, at: place) : .rawHTML(html, at: place))
    }
  }

  private func place(_ range: Range<Int>) -> Place { Place(path: path, range: range) }
}

/// Whether raw HTML is nothing but comments, which may be dropped without a word.
private enum HTMLComments {
  case only
  case unclosed
  case other

  init(_ html: String) {
    var rest = Substring(html).drop { $0.isWhitespace }
    while rest.hasPrefix("<!--") {
      // "<!-->" is a comment too.
      guard let end = rest.dropFirst(2).firstRange(of: "-->") else {
        self = .unclosed
        return
      }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    self = rest.isEmpty ? .only : .other
  }
}
