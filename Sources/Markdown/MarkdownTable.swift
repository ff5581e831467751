/// A table as it stands in the text. GitHub Flavored Markdown §4.10.
struct MarkdownTable: Sendable {
  let alignments: [Alignment]
  /// The line of the header row, 0-based. The delimiter row and then the body rows follow it line by line.
  let headerLine: Int
  /// For each row, the header first, the cells that are written, as indices into the cells of the whole text. Never more
  /// than there are columns; those that lack are empty.
  var rows: [Range<Int>]

  var columns: Int { alignments.count }

  /// A hyphen-only delimiter says nothing; otherwise as written, whatever the direction of the script.
  enum Alignment: String, Sendable {
    case none
    case left
    case right
    case center
  }
}

/// Splits lines into the cells of tables.
enum TableRow {
  /// The cells between the pipes, without the blanks round them. A pipe after a backslash belongs to its cell. A line
  /// with nothing but one pipe has no cells.
  static func cells(in line: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    let line = trim(line, text)
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if start < line.upperBound, text[start] == UInt8(ascii: "|") { start += 1 }
    for index in start..<max(start, line.upperBound) {
      guard text[index] == UInt8(ascii: "|"), index == line.lowerBound || text[index - 1] != .backslash else {
        continue
      }
      cells.append(trim(start..<index, text))
      start = index + 1
    }
    if start < line.upperBound { cells.append(trim(start..<line.upperBound, text)) }
    return cells
  }

  /// What the delimiter row says of the columns, or `nil` if the line is none.
  static func alignments(in line: Range<Int>, of text: [UInt8]) -> [MarkdownTable.Alignment]? {
    guard text[line].allSatisfy({ isDelimiterMark($0) || $0.isWhitespace }) else { return nil }
    var alignments: [MarkdownTable.Alignment] = []
    for cell in cells(in: line, of: text) {
      var hyphens = cell
      let isLeft = !cell.isEmpty && text[cell.lowerBound] == UInt8(ascii: ":")
      if isLeft { hyphens = hyphens.dropFirst().indices }
      let isRight = !hyphens.isEmpty && text[hyphens.upperBound - 1] == UInt8(ascii: ":")
      if isRight { hyphens = hyphens.dropLast().indices }
      guard !hyphens.isEmpty, text[hyphens].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }

  static func isDelimiterMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  private static func trim(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isWhitespace { start += 1 }
    while end > start, text[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
