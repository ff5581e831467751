/// The text of one paragraph, heading or cell without the marks of its containers, and where each byte of it stands.
struct InlineContent {
  private(set) var bytes: [UInt8] = []
  /// The first byte after the link reference definitions with which a paragraph may begin.
  private(set) var start = 0
  /// Stretches of `bytes` that are continuous in the source, in order.
  private var stretches: [(content: Int, source: Int)] = []

  /// The lines of a paragraph or heading.
  init(lines: Range<Int>, of scan: BlockScan, in text: [UInt8]) {
    for line in scan.lines[lines] {
      append((line.isLazy ? line.inner : line.content)..<line.end, of: text)
      // As cmark does, whatever ends the line in the file.
      bytes.append(.newline)
      if line.isHeading { return }
    }
    while start < bytes.count, let end = LinkSyntax.definition(in: bytes, at: start) { start = end }
  }

  /// A cell, in which `\|` stands for a pipe.
  init(cell: Range<Int>, in text: [UInt8]) {
    var first = cell.lowerBound
    for index in cell where text[index] == UInt8(ascii: "|") && text[index - 1] == .backslash && index > cell.lowerBound
    {
      append(first..<index - 1, of: text)
      first = index
    }
    append(first..<cell.upperBound, of: text)
  }

  private mutating func append(_ range: Range<Int>, of text: [UInt8]) {
    stretches.append((bytes.count, range.lowerBound))
    bytes += text[range]
  }

  /// The bytes of the source in which a range of the content stands.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    return start..<(range.isEmpty ? start : source(range.upperBound - 1) + 1)
  }

  private func source(_ index: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].content <= index { low = middle } else { high = middle }
    }
    return stretches[low].source + index - stretches[low].content
  }
}
