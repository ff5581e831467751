extension BlockScanner {
  /// The most cells that may be added to short rows, in one text: a wide header over many short rows would otherwise
  /// make pages that are thousands of times as long as their source.
  private static let filledCellLimit = 100_000

  /// Whether the line is the delimiter row under a header row, which is then the last line of the open paragraph.
  ///
  /// Asked before list items are looked for, so that `- | -` is a delimiter row wherever the line above has as many
  /// cells.
  mutating func openTable() -> Bool {
    guard TableRow.isDelimiterMark(cursor.byte) else { return false }
    let header = scan.lines.count - 2
    guard header >= 0, !scan.lines[header].isLazy,
      let alignments = TableRow.alignments(in: cursor.firstNonblank..<cursor.end, of: cursor.text)
    else { return false }
    let cells = TableRow.cells(in: scan.lines[header].content..<scan.lines[header].end, of: cursor.text)
    guard cells.count == alignments.count else { return false }
    scan.tables.append(
      MarkdownTable(
        alignments: alignments, headerLine: header, rows: [scan.cells.count..<scan.cells.count + cells.count]))
    scan.cells += cells
    scan.lines[header].table = scan.tables.count - 1
    scan.lines[header].continues = false
    scan.lines[header + 1].table = scan.tables.count - 1
    leaf = .table
    return true
  }

  /// Whether the line is one more row of the open table.
  mutating func readRow() -> Bool {
    let table = scan.tables.count - 1
    let columns = scan.tables[table].columns
    let cells = TableRow.cells(in: cursor.firstNonblank..<cursor.end, of: cursor.text).prefix(columns)
    filledCells += columns - cells.count
    guard !cells.isEmpty, filledCells <= Self.filledCellLimit else { return false }
    scan.tables[table].rows.append(scan.cells.count..<scan.cells.count + cells.count)
    scan.cells += cells
    scan.lines[scan.lines.count - 1].table = table
    return true
  }
}
