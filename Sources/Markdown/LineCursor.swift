/// A place in one line, counted in bytes and in columns, where a tab reaches to the next multiple of four.
/// CommonMark §2.2.
struct LineCursor {
  let text: [UInt8]
  /// The next byte to read.
  private(set) var offset = 0
  /// The first byte after the columns that have been passed over; the next one where they end within a tab.
  var innerOffset: Int { isWithinTab ? offset + 1 : offset }
  /// Where the line ends, without its line end.
  private(set) var end = 0
  /// The first byte that is no blank, and the columns up to it.
  private(set) var firstNonblank = 0
  private(set) var indent = 0
  private var column = 0
  private var isWithinTab = false

  init(_ text: [UInt8]) {
    self.text = text
  }

  var isBlank: Bool { firstNonblank == end }
  var isIndented: Bool { indent >= 4 }

  /// The first byte that is no blank; a newline at the end of the line.
  var byte: UInt8 { self[firstNonblank] }

  subscript(index: Int) -> UInt8 { index < end ? text[index] : .newline }

  mutating func start(_ line: Range<Int>) {
    offset = line.lowerBound
    end = line.upperBound
    column = 0
    isWithinTab = false
    findNonblank()
  }

  /// Passes over blanks, and over a part of a tab where the columns end in one.
  mutating func skip(columns count: Int) {
    var left = count
    while left > 0, offset < end {
      let width = text[offset] == .tab ? 4 - column % 4 : 1
      column += min(left, width)
      isWithinTab = width > left
      if !isWithinTab { offset += 1 }
      left -= width
    }
    findNonblank()
  }

  mutating func skipToNonblank() {
    column += indent
    offset = firstNonblank
    isWithinTab = false
    indent = 0
  }

  /// Passes over a mark that starts at the first byte that is no blank.
  mutating func skipMark(length: Int) {
    column += indent + length
    offset = firstNonblank + length
    isWithinTab = false
    findNonblank()
  }

  private mutating func findNonblank() {
    var reached = column
    firstNonblank = offset
    while firstNonblank < end {
      if text[firstNonblank] == .space {
        reached += 1
      } else if text[firstNonblank] == .tab {
        reached += 4 - reached % 4
      } else {
        break
      }
      firstNonblank += 1
    }
    indent = reached - column
  }
}
