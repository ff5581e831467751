/// Lines of cells, all with as many, set in columns for a terminal.
struct TextTable {
  let lines: [[String]]
  /// The columns with words, which come first and start at the left; numbers end at the right.
  let textColumns: Int

  var text: String {
    let columns = lines.first?.indices ?? 0..<0
    let widths = columns.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let cells = line.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column < textColumns ? cell + padding : padding + cell
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
