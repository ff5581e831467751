import Diagnostics
import FrontMatter
import Markdown
import SourceTree

/// What a Markdown file says before anything is known of its keys: all that needs libyaml and cmark.
struct ParsedText: Sendable {
  let header: YAMLNode
  let body: SiteContent.Body

  /// The libraries that read headers and texts, with their versions.
  static var parsers: String { "\(YAMLNode.parser) \(MarkdownBody.parser)" }

  /// - Parameter hash: of the bytes.
  static func parse(_ bytes: [UInt8], path: String, hash: ContentHash) -> Diagnosed<ParsedText?> {
    let parsed = FrontMatterDocument.parse(bytes, path: path)
    guard let document = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    let analysis = MarkdownBody(bytes: bytes, body: document.body, path: path, options: PageText.options).analyze()
    let body = SiteContent.Body(
      headings: analysis.value.outline.map(\.id), links: WrittenLink.all(analysis.value.links, in: path),
      isEmpty: analysis.value.isEmpty, range: document.body, hash: hash, text: Self.hash(ofText: bytes[document.body]),
      outside: outside(bytes[..<document.body.lowerBound], analysis.value))
    return Diagnosed(ParsedText(header: document.header, body: body), parsed.diagnostics + analysis.diagnostics)
  }

  /// A header, and of a text its headings, its links and whether there is any.
  private static func outside(_ header: ArraySlice<UInt8>, _ analysis: MarkdownAnalysis) -> ContentHash {
    var bytes = Array(header)
    bytes.append(analysis.isEmpty ? 0 : 1)
    for heading in analysis.outline {
      bytes.append(UInt8(heading.level))
      bytes += heading.id.utf8 + [0] + heading.text.utf8 + [0]
    }
    for link in analysis.links { bytes += [link.kind == .image ? 2 : 3] + link.destination.utf8 + [0] }
    return ContentHash(of: bytes)
  }

  /// A text is the same whichever way its lines end, so that a checkout on another system makes no translation stale.
  private static func hash(ofText bytes: ArraySlice<UInt8>) -> ContentHash {
    guard bytes.contains(UInt8(ascii: "\r")) else { return ContentHash(of: bytes) }
    let plain = bytes.indices.filter { index in
      let isBeforeFeed = index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "\n")
      return bytes[index] != UInt8(ascii: "\r") || !isBeforeFeed
    }
    return ContentHash(of: plain.map { bytes[$0] })
  }
}

// MARK: As bytes

extension ParsedText {
  /// What `init(bytes:of:hash:)` reads: of a text that parsing told nothing of, so that no node in it is reported.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(header)
    writer.add(body.range)
    writer.add(body.isEmpty ? 1 : 0)
    writer.add(body.text)
    writer.add(body.outside)
    writer.add(body.headings.count)
    for heading in body.headings { writer.add(heading) }
    writer.add(body.links.count)
    for link in body.links.map(\.link) {
      writer.add(link.kind == .image ? 1 : 0)
      writer.add(link.range)
      writer.add(link.destination)
    }
    return writer.bytes
  }

  /// - Parameters:
  ///   - path: of the file.
  ///   - hash: of its bytes.
  /// - Throws: where the bytes are not what `bytes` gave.
  init(bytes: ArraySlice<UInt8>, of path: String, hash: ContentHash) throws {
    self = try ByteReader.read(bytes) { reader in
      let header = try reader.node()
      let range = try reader.range()
      let isEmpty = try reader.number() == 1
      let (text, outside) = (try reader.hash(), try reader.hash())
      let headings = try reader.list { try $0.text() }
      let links = try reader.list { reader in
        let kind: MarkdownLink.Kind = try reader.number() == 1 ? .image : .link
        let range = try reader.range()
        return MarkdownLink(destination: try reader.text(), range: range, kind: kind)
      }
      return ParsedText(
        header: header,
        body: SiteContent.Body(
          headings: headings, links: WrittenLink.all(links, in: path), isEmpty: isEmpty, range: range, hash: hash,
          text: text, outside: outside))
    }
  }
}

extension ByteWriter {
  fileprivate mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }

  fileprivate mutating func add(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text):
      add(0)
      add(node.range)
      add(text)
    case .list(let items):
      add(1)
      add(node.range)
      add(items.count)
      for item in items { add(item) }
    case .map(let entries):
      add(2)
      add(node.range)
      add(entries.count)
      for entry in entries {
        add(entry.key)
        add(entry.keyRange)
        add(entry.value)
      }
    }
  }
}

extension ByteReader {
  fileprivate mutating func range() throws -> Range<Int> {
    let start = try number()
    return start..<start + (try number())
  }

  /// As deep as the parser let it be, since the bytes are what `ByteWriter` gave.
  fileprivate mutating func node() throws -> YAMLNode {
    let tag = try number()
    let range = try range()
    let content: YAMLNode.Content =
      switch tag {
      case 0: .scalar(try text())
      case 1: .list(try list { try $0.node() })
      default:
        .map(
          try list { reader in
            let key = try reader.text()
            let keyRange = try reader.range()
            return YAMLEntry(key: key, keyRange: keyRange, value: try reader.node())
          })
      }
    return YAMLNode(range: range, content: content)
  }
}
