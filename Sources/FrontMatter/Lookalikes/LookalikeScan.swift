/// Looks for spaces, marks and dashes of word processors in places where YAML needs those of the keyboard.
///
/// libyaml takes such a character for text, and complains of something else, somewhere else. The scan knows just enough
/// of YAML to tell its structure from values: indentation, hyphens, keys, quotes, brackets and block texts. What it is
/// not sure about it leaves to libyaml. O(n).
struct LookalikeScan {
  /// Spaces and invisible marks, in the order of the file.
  private(set) var spaces: [Range<Int>] = []
  /// Dashes and bullets that stand for the hyphen of a list item.
  private(set) var dashes: [Range<Int>] = []
  let bytes: [UInt8]
  /// What the text before the current place leaves open.
  var open = Open.nothing
  /// The quote of a value that goes on over the end of a line.
  var quote: UInt8?
  /// `[` and `{` that are not closed yet.
  var brackets: [UInt8] = []
  /// Within brackets: whether an item, a key or a value begins here, and whether a key may.
  var isTokenStart = true
  var mayBeKey = true
  /// The column of the innermost key or hyphen: a text goes on in lines that are indented more.
  private var parent = -1
  private var hyphenColumn: Int?

  enum Open: Equatable {
    case nothing
    /// A text without quotes, which the next lines may continue.
    case text
    /// A key without a value on its line.
    case key
    /// A hyphen without anything after it on its line.
    case hyphen
    case block
  }

  init(_ stretch: Range<Int>, in bytes: [UInt8]) {
    self.bytes = bytes
    guard Self.mayHaveFindings(stretch, in: bytes) else { return }
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      var end = start
      while end < stretch.upperBound, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
      readLine(start..<end)
      start = end + 1
    }
  }

  private static func mayHaveFindings(_ stretch: Range<Int>, in bytes: [UInt8]) -> Bool {
    stretch.contains { index in
      let byte = bytes[index]
      guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == UInt8(ascii: "*") else { return false }
      return Lookalike.spaceLength(in: bytes, at: index, before: stretch.upperBound) != nil
        || Lookalike.dashLength(in: bytes, at: index, before: stretch.upperBound) != nil
    }
  }

  // MARK: Lines

  private mutating func readLine(_ line: Range<Int>) {
    if let quote {
      guard let after = endOfQuoted(quote, from: line.lowerBound, before: line.upperBound) else { return }
      self.quote = nil
      return brackets.isEmpty ? endValue(at: after, line.upperBound) : readBrackets(from: after, to: line.upperBound)
    }
    if !brackets.isEmpty { return readBrackets(from: line.lowerBound, to: line.upperBound) }
    let blank = blank(from: line.lowerBound, to: line.upperBound)
    guard blank.end < line.upperBound else { return }
    let column = (blank.first?.lowerBound ?? blank.end) - line.lowerBound
    if open == .block {
      if column > parent { return }
      open = .nothing
    }
    if blank.first == nil, bytes[blank.end] == UInt8(ascii: "#") || isDocumentMark(line) { return }
    let isContinued = open == .text && column > parent
    if let first = blank.first, isStructure(at: blank.end, line.upperBound, afterColumn: column) {
      spaces.append(first)
    }
    if isContinued { return }
    readNode(from: blank.end, to: line.upperBound, column: blank.columns)
  }

  /// Whether what follows a lookalike in the indentation cannot be text that belongs to the value above.
  private func isStructure(at index: Int, _ end: Int, afterColumn column: Int) -> Bool {
    guard open == .text || open == .key || open == .hyphen, column > parent else { return true }
    if key(from: index, to: end, inList: open == .hyphen)?.isWord ?? false { return true }
    return open != .text && "-\"'[{".utf8.contains(bytes[index])
  }

  private func isDocumentMark(_ line: Range<Int>) -> Bool {
    line.count >= 3 && (bytes[line].starts(with: "---".utf8) || bytes[line].starts(with: "...".utf8))
  }

  /// Reads what stands at the start of a line: hyphens of list items, then a key with its value, or a value.
  private mutating func readNode(from start: Int, to end: Int, column: Int) {
    var (index, column) = (start, column)
    var isItem = false
    if let known = hyphenColumn, column < known { hyphenColumn = nil }
    while index < end {
      var mark = index..<index + 1
      if bytes[index] == UInt8(ascii: "-") {
        let isMark = index + 1 == end || isSpace(index + 1) || space(at: index + 1, before: end) != nil
        guard isMark else { break }
      } else if !isItem, open == .key || hyphenColumn == column,
        let length = Lookalike.dashLength(in: bytes, at: index, before: end)
      {
        mark = index..<index + length
        dashes.append(mark)
      } else {
        break
      }
      (parent, hyphenColumn, isItem) = (column, column, true)
      let blank = blank(from: mark.upperBound, to: end)
      if let first = blank.first, first.lowerBound == mark.upperBound || hidesSign(at: blank.end, end) {
        spaces.append(first)
      }
      if blank.end == end { return open = .hyphen }
      column += 1 + blank.columns
      index = blank.end
    }
    guard let key = key(from: index, to: end, inList: isItem) else { return readValue(from: index, to: end) }
    parent = column
    let blank = blank(from: key.end, to: end)
    if let lookalike = key.lookalike ?? (hidesSign(at: blank.end, end) ? blank.first : nil) { spaces.append(lookalike) }
    if blank.end == end { return open = .key }
    readValue(from: blank.end, to: end)
  }

  private mutating func readValue(from index: Int, to end: Int) {
    switch bytes[index] {
    case _ where isQuote(index):
      open = .nothing
      guard let after = endOfQuoted(bytes[index], from: index + 1, before: end) else { return quote = bytes[index] }
      endValue(at: after, end)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      open = .nothing
      readBrackets(from: index, to: end)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): open = .block
    case UInt8(ascii: "#"): open = .key
    default: open = .text
    }
  }

  /// After a quoted value or a closing bracket, nothing may follow but spaces and a comment.
  mutating func endValue(at index: Int, _ end: Int) {
    open = .nothing
    let blank = blank(from: index, to: end)
    guard let first = blank.first, blank.end == end || bytes[blank.end] == UInt8(ascii: "#") else { return }
    spaces.append(first)
  }

  mutating func report(_ space: Range<Int>) { spaces.append(space) }
}
