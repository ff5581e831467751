/// The bytes of one input file with an index of its lines, for turning byte offsets into lines and columns.
///
/// Offsets are counted in UTF-8 bytes from the start of the file. Nothing but the printing of diagnostics needs lines,
/// so a `SourceFile` is made when a diagnostic is printed and thrown away afterwards.
public struct SourceFile: Sendable {
  /// The path below the root of the site, with `/` between its parts: `content/conventions/a.md`.
  public let path: String
  public let bytes: [UInt8]
  /// The offset of the first byte of each line. Lines end with LF, CR LF, or CR.
  private let lineStarts: [Int]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
    }
    self.lineStarts = starts
  }

  /// Where an offset stands, for a reader. An offset past the end is taken as the end. O(log lines).
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(containing: offset)
    let before = bytes[lineStarts[line]..<offset]
    // A byte is a character in ASCII, and most lines are: telling so is far quicker than finding characters.
    let characters = before.allSatisfy { $0 < 0x80 } ? before.count : String(decoding: before, as: UTF8.self).count
    return SourcePosition(line: line + 1, column: characters + 1)
  }

  /// The first byte of the character that holds an offset; the offset itself between two characters.
  func characterStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The 0-based index of the line that holds an offset.
  func lineIndex(containing offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The byte range of a line (0-based) without its line end.
  func lineRange(_ line: Int) -> Range<Int> {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}

/// A line and a column as an editor shows them.
public struct SourcePosition: Hashable, Sendable {
  /// 1-based.
  public let line: Int
  /// 1-based, counted in characters (extended grapheme clusters), so that an author can count them on the screen.
  public let column: Int
}
