import Diagnostics

/// Cuts a template into tags and the text between them, by the rules of https://github.com/mustache/spec (1.4).
struct TagScanner {
  private let bytes: [UInt8]
  private let path: String
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var pieces: [TemplatePiece] = []
  private var diagnostics: [Diagnostic] = []

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  static func scan(_ bytes: [UInt8], from start: Int, path: String) -> Diagnosed<[TemplatePiece]> {
    var scanner = TagScanner(bytes: bytes, path: path)
    scanner.scan(from: start)
    return Diagnosed(scanner.pieces, scanner.diagnostics)
  }

  private mutating func scan(from start: Int) {
    var position = start
    while let tagStart = find(open, from: position) {
      if position < tagStart { pieces.append(.text(position..<tagStart)) }
      position = scanTag(at: tagStart)
    }
    if position < bytes.count { pieces.append(.text(position..<bytes.count)) }
  }

  /// - Returns: where the text after the tag starts.
  private mutating func scanTag(at start: Int) -> Int {
    let contentStart = start + open.count
    var sigilAt = contentStart
    while sigilAt < bytes.count, bytes[sigilAt].isTemplateSpace { sigilAt += 1 }
    let sigil = sigilAt < bytes.count ? bytes[sigilAt] : 0
    switch sigil {
    case UInt8(ascii: "="): return scanDelimiters(start: start, contentStart: sigilAt + 1)
    case UInt8(ascii: "{"):
      return scanName(.unescaped, start: start, contentStart: sigilAt + 1, closing: [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "!"):
      guard let end = find(close, from: sigilAt + 1) else { return unclosed(start: start) }
      let range = start..<end + close.count
      pieces.append(.tag(Tag(kind: .silent, range: range, name: TagName(text: "", range: range))))
      return range.upperBound
    default:
      guard let kind = Self.kinds[sigil] else {
        return scanName(.variable, start: start, contentStart: contentStart, closing: close)
      }
      return scanName(kind, start: start, contentStart: sigilAt + 1, closing: close)
    }
  }

  private static let kinds: [UInt8: Tag.Kind] = [
    UInt8(ascii: "&"): .unescaped, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
    UInt8(ascii: "/"): .close, UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
  ]

  private mutating func scanName(_ kind: Tag.Kind, start: Int, contentStart: Int, closing: [UInt8]) -> Int {
    // A name holds no tag, so the search ends at the next one; it may be the closing delimiter if the two are the same.
    let inner = find(open, from: contentStart)
    let limit = inner.map { min($0 + closing.count, bytes.count) } ?? bytes.count
    guard let end = find(closing, from: contentStart, to: limit) else {
      guard let inner else { return unclosed(start: start) }
      report(.unclosedTag(at: place(start..<start + open.count)))
      pieces.append(.text(start..<inner))
      return inner
    }
    let next = end + closing.count
    let content = trimmed(contentStart..<end)
    guard !content.isEmpty else {
      report(.emptyTag(at: place(start..<next)))
      return next
    }
    let text = String(decoding: bytes[content], as: UTF8.self)
    // `{{> * name }}` is a dynamic name; the specification's cases allow the spaces.
    let isDynamic = (kind == .partial || kind == .parent) && bytes[content.lowerBound] == UInt8(ascii: "*")
    let name = isDynamic ? "*" + text.dropFirst().drop { $0.isWhitespace } : text
    guard !name.utf8.contains(where: \.isTemplateSpace) else {
      report(.badTagName(text, at: place(content)))
      return next
    }
    pieces.append(.tag(Tag(kind: kind, range: start..<next, name: TagName(text: name, range: content))))
    return next
  }

  /// `{{=<% %>=}}`
  private mutating func scanDelimiters(start: Int, contentStart: Int) -> Int {
    guard let end = find(close, from: contentStart) else { return unclosed(start: start) }
    let range = start..<end + close.count
    let content = bytes[contentStart..<end]
    let words = content.dropLast().split(whereSeparator: \.isTemplateSpace)
    let isWhole = content.last == UInt8(ascii: "=") && words.count == 2
    guard isWhole, !words.joined().contains(UInt8(ascii: "=")) else {
      report(.badDelimiters(at: place(range)))
      return range.upperBound
    }
    open = Array(words[0])
    close = Array(words[1])
    pieces.append(.tag(Tag(kind: .silent, range: range, name: TagName(text: "", range: range))))
    return range.upperBound
  }

  /// Nothing after an unclosed tag is read: any reading of it would be a guess.
  private mutating func unclosed(start: Int) -> Int {
    report(.unclosedTag(at: place(start..<start + open.count)))
    return bytes.count
  }

  /// - Parameter end: where the pattern must have ended; the end of the template if `nil`.
  private func find(_ pattern: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    guard let first = pattern.first else { return nil }
    let end = end ?? bytes.count
    return bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index + pattern.count <= end {
        if buffer[index] == first, buffer[index..<index + pattern.count].elementsEqual(pattern) { return index }
        index += 1
      }
      return nil
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = bytes[range].first, first.isTemplateSpace { range = range.lowerBound + 1..<range.upperBound }
    while let last = bytes[range].last, last.isTemplateSpace { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  private func place(_ range: Range<Int>) -> Place { Place(path: path, range: range) }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension UInt8 {
  /// White space inside tags, where lines may break.
  var isTemplateSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// White space within a line.
  var isTemplateBlank: Bool { self == 0x20 || self == 0x09 }
}
