import Diagnostics

/// The two lines of `---` that bound a header. All ranges are bytes of the file.
struct HeaderFences {
  /// The three hyphens of the first line.
  let opening: Range<Int>
  /// What lies between the two lines.
  let header: Range<Int>
  /// What follows the line of the closing fence.
  let body: Range<Int>

  /// A fence is a line of exactly `---`. One with spaces after the hyphens is an error, but bounds the header all the
  /// same, so that the rest of the file is still checked.
  static func find(in text: Range<Int>, of bytes: [UInt8], path: String) -> Diagnosed<HeaderFences?> {
    var lines = Lines(in: text, of: bytes)
    var diagnostics: [Diagnostic] = []
    guard let first = lines.next(), let opening = fence(first.content, in: bytes) else {
      return Diagnosed(nil, [missingFrontMatter(in: text, of: bytes, path: path)])
    }
    diagnostics += spaces(after: opening, to: first.content.upperBound, path: path)
    while let line = lines.next() {
      if let closing = fence(line.content, in: bytes) {
        diagnostics += spaces(after: closing, to: line.content.upperBound, path: path)
        return Diagnosed(
          HeaderFences(
            opening: opening, header: first.end..<line.content.lowerBound, body: line.end..<text.upperBound),
          diagnostics)
      }
    }
    let lookalike = lookalike(in: first.end..<text.upperBound, of: bytes)
    diagnostics.append(
      .unclosedFrontMatter(
        lookalike: lookalike.map { Place(path: path, range: $0) }, at: Place(path: path, range: opening)))
    return Diagnosed(nil, diagnostics)
  }

  private static func missingFrontMatter(in text: Range<Int>, of bytes: [UInt8], path: String) -> Diagnostic {
    var lines = Lines(in: text, of: bytes)
    let first = lines.next()?.content ?? text.lowerBound..<text.lowerBound
    // Only the start of the file: further down, hyphens are rules of the Markdown.
    let lookalike = lookalike(in: text, of: bytes, lineLimit: 10)
    return .missingFrontMatter(
      lookalike: lookalike.map { Place(path: path, range: $0) }, at: Place(path: path, range: first))
  }

  /// The first line that is or resembles a fence.
  private static func lookalike(in text: Range<Int>, of bytes: [UInt8], lineLimit: Int = .max) -> Range<Int>? {
    var lines = Lines(in: text, of: bytes)
    var count = 0
    while count < lineLimit, let line = lines.next()?.content {
      if fence(line, in: bytes) != nil || resemblesFence(line, in: bytes) { return line }
      count += 1
    }
    return nil
  }

  /// The hyphens of a line that is `---` with at most spaces and tabs after it.
  private static func fence(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    let hyphens = line.lowerBound..<line.lowerBound + 3
    guard line.count >= 3, bytes[hyphens].allSatisfy({ $0 == UInt8(ascii: "-") }),
      bytes[hyphens.upperBound..<line.upperBound].allSatisfy(isBlank)
    else { return nil }
    return hyphens
  }

  private static func spaces(after hyphens: Range<Int>, to end: Int, path: String) -> [Diagnostic] {
    hyphens.upperBound < end ? [.spacesAfterFence(Place(path: path, range: hyphens.upperBound..<end))] : []
  }

  /// Whether a line is nothing but two or more hyphens or dashes, or three dots: what word processors and habits make
  /// of a fence.
  private static func resemblesFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count < 40 else { return false }
    let signs = String(decoding: bytes[line], as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
    let dashes: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"]
    if signs.elementsEqual("...".unicodeScalars) { return true }
    return signs.allSatisfy(dashes.contains) && (signs.count > 1 || signs.first == "\u{2014}")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

/// The lines of a text; a line ends with LF, CR LF or CR, as in `SourceFile`.
private struct Lines {
  private let bytes: [UInt8]
  private let limit: Int
  private var position: Int

  init(in text: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    position = text.lowerBound
    limit = text.upperBound
  }

  /// The bytes of the next line without its end, and where the line after it starts.
  mutating func next() -> (content: Range<Int>, end: Int)? {
    guard position < limit else { return nil }
    let start = position
    while position < limit, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
      position += 1
    }
    let content = start..<position
    guard position < limit else { return (content, position) }
    let isCR = bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isCR, position < limit, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    return (content, position)
  }
}
