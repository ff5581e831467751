/// What stands beside a tag on its line: a tag that has a line to itself leaves no empty line in the page.
struct TemplateLines {
  let bytes: [UInt8]
  /// After a byte order mark.
  let start: Int

  /// The white space before `offset`, if the line starts with that; empty if the line starts at `offset`.
  func blank(before offset: Int) -> Range<Int>? {
    var index = offset
    while index > start, bytes[index - 1].isTemplateBlank { index -= 1 }
    return index == start || bytes[index - 1] == UInt8(ascii: "\n") ? index..<offset : nil
  }

  /// The end of the line if nothing but white space stands between it and `offset`: LF, CR LF, or the empty range at
  /// the end of the file.
  func newline(after offset: Int) -> Range<Int>? {
    var index = offset
    while index < bytes.count, bytes[index].isTemplateBlank { index += 1 }
    if index == bytes.count { return index..<index }
    if bytes[index] == UInt8(ascii: "\n") { return index..<index + 1 }
    if bytes[index] == UInt8(ascii: "\r"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") {
      return index..<index + 2
    }
    return nil
  }

  /// The range without white space at its ends; `nil` if nothing else is in it.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    guard let first = bytes[range].firstIndex(where: { !$0.isTemplateSpace }),
      let last = bytes[range].lastIndex(where: { !$0.isTemplateSpace })
    else { return nil }
    return first..<last + 1
  }

  /// Text cut into lines, with the indentation of each set apart. The white space before a tag is left to that tag.
  func nodes(of text: Range<Int>, isBeforeTag: Bool) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var index = text.lowerBound
    while index < text.upperBound {
      let lineEnd = bytes[index..<text.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.upperBound
      if index == start || bytes[index - 1] == UInt8(ascii: "\n") {
        var content = index
        while content < lineEnd, bytes[content].isTemplateBlank { content += 1 }
        if content == text.upperBound, isBeforeTag { break }
        let isEmpty = index == content && newline(after: index) != nil
        if !isEmpty { nodes.append(.lineStart(index..<content)) }
        index = content
      }
      if index < lineEnd { nodes.append(.text(index..<lineEnd)) }
      index = lineEnd
    }
    return nodes
  }
}
