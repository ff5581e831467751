/// What `BlockScanner` found.
struct BlockScan: Sendable {
  var lines: [Line] = []
  var tables: [MarkdownTable] = []
  /// Where the cells of all tables stand in the text, in the order of the text.
  var cells: [Range<Int>] = []

  struct Line: Sendable {
    /// Where the marks and the indentation of the containers end.
    var inner: Int
    /// The first byte of the text, without blanks and without the marks of a heading.
    var content: Int
    /// Without the line end.
    let end: Int
    /// Whether the line goes on with the paragraph of the line before.
    var continues = false
    /// Whether it does so although it is not in all of its containers. CommonMark §5.1, "laziness".
    var isLazy = false
    /// Whether the line is an ATX heading; `content` is then what follows the marks.
    var isHeading = false
    /// The table that the line is a row of.
    var table: Int?
  }

  /// The lines of the paragraph that begins on a line.
  func paragraph(from line: Int) -> Range<Int> {
    var end = min(line + 1, lines.count)
    while end < lines.count, lines[end].continues { end += 1 }
    return min(line, end)..<end
  }
}

/// The marks of a block quote or list that stands in too many others.
struct NestedTooDeeply: Error {
  /// How many containers may stand in each other. The specification sets no limit; the time to parse grows with depth
  /// times lines, and no person writes this many.
  static let limit = 100

  let range: Range<Int>
}
