/// The text that is given to the parser: as long as the body, so that offsets hold for both.
struct MarkdownSource: Sendable {
  /// Stands for each byte that is no UTF-8 and for NUL, one for one; written as U+FFFD. CommonMark §2.3. That such bytes
  /// are in the file is told where front matter is read.
  static let unreadable: UInt8 = 0x1A

  let text: [UInt8]
  /// Where `text` starts in the file.
  let offset: Int

  init(bytes: [UInt8], body: Range<Int>) {
    let hasMark = bytes[body].starts(with: [0xEF, 0xBB, 0xBF])
    let offset = body.lowerBound + (hasMark ? 3 : 0)
    var text = Array(bytes[offset..<body.upperBound])
    for index in Self.unreadableBytes(in: text) { text[index] = Self.unreadable }
    self.text = text
    self.offset = offset
  }

  func fileRange(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }

  private static func unreadableBytes(in text: [UInt8]) -> [Int] {
    text.withUnsafeBytes { text in
      var result: [Int] = []
      var index = 0
      while index < text.count {
        while index + 8 <= text.count {
          let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          // Eight bytes at a time, as long as none is above 0x7F or zero.
          if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
          index += 8
        }
        guard index < text.count else { break }
        let length = Self.sequenceLength(in: text, at: index)
        if length == 0 { result.append(index) }
        index += max(1, length)
      }
      return result
    }
  }

  /// The bytes of the character that starts here; 0 for NUL and for what is no UTF-8. The Unicode Standard, table 3-7.
  private static func sequenceLength(in text: UnsafeRawBufferPointer, at index: Int) -> Int {
    let lead = text[index]
    if lead < 0x80 { return lead == 0 ? 0 : 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= text.count, second.contains(text[index + 1]) else { return 0 }
    for next in index + 2..<max(index + 2, index + length) where text[next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
