import Diagnostics

/// What libyaml reads, with its places turned into bytes of the file.
struct YAMLText {
  let bytes: [UInt8]
  let stretch: Range<Int>
  private let path: String
  private let offsets: CharacterOffsets

  init(of stretch: Range<Int>, in bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.stretch = stretch
    self.path = path
    offsets = CharacterOffsets(of: stretch, in: bytes)
  }

  func offset(_ character: Int) -> Int { offsets.byteOffset(ofCharacter: character) }

  func range(_ start: Int, _ end: Int) -> Range<Int> {
    let start = offset(start)
    return start..<max(start, offset(end))
  }

  func place(_ range: Range<Int>) -> Place { Place(path: path, range: range) }

  func byte(at offset: Int) -> UInt8? { stretch.contains(offset) ? bytes[offset] : nil }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where U+2066 to U+2069 stand, which isolate a text of another direction.
  var isolates: [Int] { stretch.filter { DirectionMarks.isIsolate(bytes, at: $0) } }

  // MARK: Lines

  /// The line that holds an offset, without its end.
  func line(at offset: Int) -> Range<Int> {
    var start = min(offset, stretch.upperBound)
    while start > stretch.lowerBound, !isLineEnd(bytes[start - 1]) { start -= 1 }
    return start..<lineEnd(from: start)
  }

  func lineEnd(from offset: Int) -> Int {
    var end = min(offset, stretch.upperBound)
    while end < stretch.upperBound, !isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  func areOnOneLine(_ first: Int, _ second: Int) -> Bool { line(at: first) == line(at: second) }

  /// The rest of a line without spaces at either end.
  func restOfLine(from offset: Int) -> Range<Int> {
    let end = lineEnd(from: offset)
    var start = min(offset, end)
    while start < end, isSpace(bytes[start]) { start += 1 }
    return withoutTrailingSpace(start..<end)
  }

  func withoutTrailingSpace(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(bytes[end - 1]) || isLineEnd(bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  // MARK: Signs

  /// One whole character; empty at the end of the text.
  func character(at offset: Int) -> Range<Int> {
    guard stretch.contains(offset) else { return stretch.upperBound..<stretch.upperBound }
    var end = offset + 1
    while end < stretch.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The `-` of a list item of which nothing follows.
  func hyphen(before range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > stretch.lowerBound, isSpace(bytes[start - 1]) { start -= 1 }
    guard start > stretch.lowerBound, bytes[start - 1] == UInt8(ascii: "-") else { return range }
    return start - 1..<start
  }

  /// `---` or `...`.
  func mark(in range: Range<Int>) -> Range<Int> {
    range.lowerBound..<min(range.lowerBound + 3, stretch.upperBound)
  }

  /// Where a short text stands, at or soon after an offset.
  func find(_ wanted: String, from offset: Int) -> Range<Int> {
    let sought = Array(wanted.utf8)
    let limit = min(stretch.upperBound, offset + 1_000) - sought.count
    var start = offset
    while start <= limit {
      if bytes[start..<start + sought.count].elementsEqual(sought) { return start..<start + sought.count }
      start += 1
    }
    return character(at: offset)
  }

  /// The first tag at or soon after an offset: from `!` to the next space.
  func tag(from offset: Int) -> Range<Int> {
    let limit = min(stretch.upperBound, offset + 1_000)
    guard offset < limit, let start = bytes[offset..<limit].firstIndex(of: UInt8(ascii: "!")) else {
      return character(at: offset)
    }
    let end = bytes[start..<limit].firstIndex {
      isSpace($0) || isLineEnd($0) || [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains($0)
    }
    return start..<(end ?? limit)
  }

  func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
