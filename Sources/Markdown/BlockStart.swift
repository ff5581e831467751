/// What the first bytes of a line can open, by CommonMark §4 and §5. Each function looks at the line from the first byte
/// that is no blank; the caller has checked the indentation.
enum BlockStart {
  /// The bytes of the `#` marks of an ATX heading.
  static func heading(_ line: LineCursor) -> Int? {
    let length = line.run(of: UInt8(ascii: "#"), from: line.firstNonblank)
    let next = line[line.firstNonblank + length]
    return (1...6).contains(length) && (next.isBlank || next.isLineEnd) ? length : nil
  }

  static func isSetextUnderline(_ line: LineCursor) -> Bool {
    guard line.byte == UInt8(ascii: "=") || line.byte == UInt8(ascii: "-") else { return false }
    return line.isBlank(from: line.firstNonblank + line.run(of: line.byte, from: line.firstNonblank))
  }

  static func isThematicBreak(_ line: LineCursor) -> Bool {
    let mark = line.byte
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return false }
    var count = 0
    for index in line.firstNonblank..<line.end {
      if line[index] == mark { count += 1 } else if !line[index].isBlank { return false }
    }
    return count >= 3
  }

  /// The mark and the length of the fence that opens a code block.
  static func fence(_ line: LineCursor) -> (mark: UInt8, length: Int)? {
    let mark = line.byte
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = line.run(of: mark, from: line.firstNonblank)
    guard length >= 3 else { return nil }
    if mark == UInt8(ascii: "`") {
      for index in line.firstNonblank + length..<line.end where line[index] == mark { return nil }
    }
    return (mark, length)
  }

  static func closesFence(_ line: LineCursor, mark: UInt8, length: Int) -> Bool {
    guard !line.isIndented, line.byte == mark else { return false }
    let found = line.run(of: mark, from: line.firstNonblank)
    return found >= length && line.isBlank(from: line.firstNonblank + found)
  }

  /// The bytes of the marker of a list item. One that interrupts a paragraph starts at 1 and is not empty.
  static func listMarker(_ line: LineCursor, interruptsParagraph: Bool) -> Int? {
    let start = line.firstNonblank
    var index = start
    switch line.byte {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"): index += 1
    case let byte where byte.isDigit:
      var number = 0
      while line[index].isDigit, index - start < 9 {
        number = number * 10 + Int(line[index] - UInt8(ascii: "0"))
        index += 1
      }
      guard line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")") else { return nil }
      if interruptsParagraph && number != 1 { return nil }
      index += 1
    default: return nil
    }
    guard line[index].isBlank || line[index].isLineEnd else { return nil }
    return interruptsParagraph && line.isBlank(from: index) ? nil : index - start
  }
}

extension LineCursor {
  func run(of byte: UInt8, from start: Int) -> Int {
    var index = start
    while self[index] == byte { index += 1 }
    return index - start
  }

  func isBlank(from start: Int) -> Bool {
    var index = start
    while self[index].isBlank { index += 1 }
    return index >= end
  }
}
