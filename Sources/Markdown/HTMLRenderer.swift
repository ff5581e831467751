/// Writes a document as HTML, in the form of the CommonMark specification's examples.
struct HTMLRenderer: DocumentVisitor {
  private let document: MarkdownDocument
  private let options: MarkdownOptions
  private let headingShift: Int
  private let resolve: (MarkdownLink) -> LinkResolution
  private var output: [UInt8] = []
  private var headingIDs: HeadingIDs
  /// For each open list or block quote: whether the paragraphs right in it are written without `<p>`.
  private var isTight: [Bool] = []
  /// For each open link: whether it is written.
  private var openLinks: [Bool] = []
  /// How many images are open: within one, everything is alternative text.
  private var imageDepth = 0
  /// What is left to write of the outermost open image; empty for a refused one.
  private var imageEnd: [UInt8] = []

  private var characters: [UInt8] { document.tree.characters }

  init(
    document: MarkdownDocument, options: MarkdownOptions, headingShift: Int,
    resolve: @escaping (MarkdownLink) -> LinkResolution
  ) {
    self.document = document
    self.options = options
    headingIDs = HeadingIDs(reserved: options.reservedIDs)
    self.headingShift = headingShift
    self.resolve = resolve
  }

  mutating func render() -> [UInt8] {
    output.reserveCapacity(document.source.text.count * 5 / 4 + 64)
    document.visit(&self)
    return output
  }

  mutating func visit(_ event: MarkdownTree.Event, _ index: Int) {
    if event.node == .image { return event.phase == .enter ? enterImage(event, index) : exitImage() }
    if imageDepth > 0 { return appendAlternative(event) }
    switch event.node {
    case .document: break
    case .blockQuote: appendQuote(event)
    case .list: appendList(event)
    case .item: event.phase == .enter ? appendBlock("<li>") : output.append("</li>\n")
    case .paragraph:
      if isTight.last != true { event.phase == .enter ? appendBlock("<p>") : output.append("</p>\n") }
    case .heading: appendHeading(event, index)
    case .thematicBreak: appendBlock("<hr />\n")
    case .codeBlock: appendCodeBlock(event)
    case .htmlBlock:
      if options.isTrusted {
        startLine()
        output += characters[event.literal]
        startLine()
      }
    case .text: HTMLEscaping.append(text: characters[event.literal], to: &output)
    case .softBreak: output.append(.newline)
    case .lineBreak: output.append("<br />\n")
    case .code:
      output.append("<code>")
      HTMLEscaping.append(text: characters[event.literal], to: &output)
      output.append("</code>")
    case .htmlInline: if options.isTrusted { output += characters[event.literal] }
    case .emphasis: output.append(event.phase == .enter ? "<em>" : "</em>")
    case .strong: output.append(event.phase == .enter ? "<strong>" : "</strong>")
    case .link: event.phase == .enter ? enterLink(event, index) : exitLink()
    case .image: break
    }
  }

  /// Rows as GitHub Flavored Markdown writes them; the alignment of a column is an attribute for the style sheet, because
  /// `align` is obsolete and a policy without inline styles would drop `style`.
  mutating func visit(_ table: MarkdownTable) {
    appendBlock("<table>\n<thead>\n")
    append(table, row: 0)
    output.append("</thead>\n")
    if table.rows.count > 1 {
      output.append("<tbody>\n")
      for row in 1..<table.rows.count { append(table, row: row) }
      output.append("</tbody>\n")
    }
    output.append("</table>\n")
  }

  private mutating func append(_ table: MarkdownTable, row: Int) {
    let cells = table.rows[row]
    output.append("<tr>\n")
    for (column, alignment) in table.alignments.enumerated() {
      output.append(row == 0 ? "<th scope=\"col\"" : "<td")
      if alignment != .none { output += " data-align=\"\(alignment.rawValue)\"".utf8 }
      output.append(">")
      if column < cells.count { document.visit(cell: cells.lowerBound + column, &self) }
      output.append(row == 0 ? "</th>\n" : "</td>\n")
    }
    output.append("</tr>\n")
  }

  private mutating func startLine() {
    if let last = output.last, last != .newline { output.append(.newline) }
  }

  private mutating func appendBlock(_ tag: StaticString) {
    startLine()
    output.append(tag)
  }

  private mutating func appendQuote(_ event: MarkdownTree.Event) {
    if event.phase == .enter {
      isTight.append(false)
      appendBlock("<blockquote>\n")
    } else {
      isTight.removeLast()
      appendBlock("</blockquote>\n")
    }
  }

  private mutating func appendList(_ event: MarkdownTree.Event) {
    guard event.phase == .enter else {
      isTight.removeLast()
      return output.append(orderedLists.removeLast() ? "</ol>\n" : "</ul>\n")
    }
    isTight.append(event.isTight)
    orderedLists.append(event.number >= 0)
    switch event.number {
    case -1: appendBlock("<ul>\n")
    case 1: appendBlock("<ol>\n")
    default:
      appendBlock("<ol start=\"")
      output += "\(event.number)\">\n".utf8
    }
  }

  /// For each open list: whether it is an ordered one.
  private var orderedLists: [Bool] = []
  /// The level of the open heading.
  private var headingLevel = 1

  private mutating func appendHeading(_ event: MarkdownTree.Event, _ index: Int) {
    if event.phase == .enter {
      headingLevel = min(max(event.number + headingShift, 1), 6)
      startLine()
      output += "<h\(headingLevel)".utf8
      // An id is made of letters, digits and hyphens only.
      if options.headingIDs { output += " id=\"\(headingIDs.next(for: document.headingText(index)))\"".utf8 }
      output.append(">")
    } else {
      output += "</h\(headingLevel)>\n".utf8
    }
  }

  private mutating func appendCodeBlock(_ event: MarkdownTree.Event) {
    appendBlock("<pre><code")
    let language = characters[event.title].prefix { !$0.isWhitespace }
    if !language.isEmpty {
      output.append(" class=\"language-")
      HTMLEscaping.append(text: language, to: &output)
      output.append("\"")
    }
    output.append(">")
    HTMLEscaping.append(text: characters[event.literal], to: &output)
    output.append("</code></pre>\n")
  }

  private mutating func enterLink(_ event: MarkdownTree.Event, _ index: Int) {
    openLinks.append(appendDestination("<a href=\"", event, index, .link))
    guard openLinks.last == true else { return }
    if !event.title.isEmpty {
      output.append("\" title=\"")
      HTMLEscaping.append(text: characters[event.title], to: &output)
    }
    output.append("\">")
  }

  private mutating func exitLink() {
    if openLinks.popLast() == true { output.append("</a>") }
  }

  private mutating func enterImage(_ event: MarkdownTree.Event, _ index: Int) {
    imageDepth += 1
    guard imageDepth == 1, appendDestination("<img src=\"", event, index, .image) else { return }
    output.append("\" alt=\"")
    if !event.title.isEmpty {
      imageEnd.append("\" title=\"")
      HTMLEscaping.append(text: characters[event.title], to: &imageEnd)
    }
    imageEnd.append("\" />")
  }

  private mutating func exitImage() {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    output += imageEnd
    imageEnd = []
  }

  private mutating func appendAlternative(_ event: MarkdownTree.Event) {
    switch event.node {
    case .text, .code: HTMLEscaping.append(text: characters[event.literal], to: &output)
    case .htmlInline where options.isTrusted: HTMLEscaping.append(text: characters[event.literal], to: &output)
    case .softBreak, .lineBreak: output.append(.space)
    default: break
    }
  }

  /// Writes the tag up to its destination; nothing, with `false`, where the destination is refused.
  private mutating func appendDestination(
    _ tag: StaticString, _ event: MarkdownTree.Event, _ index: Int, _ kind: MarkdownLink.Kind
  ) -> Bool {
    let written = characters[event.literal]
    guard options.isTrusted || LinkScheme.refused(in: written, of: kind) == nil else { return false }
    let link = MarkdownLink(
      destination: document.tree.string(event.literal), range: document.place(of: index), kind: kind)
    switch resolve(link) {
    case .textOnly: return false
    case .asWritten:
      output.append(tag)
      HTMLEscaping.append(destination: written, to: &output)
    case .address(let resolved):
      if !options.isTrusted, LinkScheme.refused(in: resolved.utf8, of: kind) != nil { return false }
      output.append(tag)
      HTMLEscaping.append(destination: resolved.utf8, to: &output)
    }
    return true
  }
}
