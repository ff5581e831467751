/// Turns the places of libyaml, which are counted in characters (Unicode scalars), into bytes of the file.
struct CharacterOffsets {
  private let bytes: [UInt8]
  private let stretch: Range<Int>
  /// The byte offset of every 16th character; empty where every character is one byte.
  private let checkpoints: [Int]

  private static let spacing = 16

  /// - Parameter stretch: the well-formed UTF-8 that libyaml reads, in bytes of the file. O(n).
  init(of stretch: Range<Int>, in bytes: [UInt8]) {
    self.bytes = bytes
    self.stretch = stretch
    checkpoints = bytes[stretch].allSatisfy { $0 < 0x80 } ? [] : Self.checkpoints(of: stretch, in: bytes)
  }

  private static func checkpoints(of stretch: Range<Int>, in bytes: [UInt8]) -> [Int] {
    var result: [Int] = []
    var characters = 0
    for offset in stretch where bytes[offset] & 0xC0 != 0x80 {
      if characters % spacing == 0 { result.append(offset) }
      characters += 1
    }
    return result
  }

  /// An index past the end is taken as the end. O(1).
  func byteOffset(ofCharacter index: Int) -> Int {
    if checkpoints.isEmpty { return min(stretch.lowerBound + index, stretch.upperBound) }
    guard index / Self.spacing < checkpoints.count else { return stretch.upperBound }
    var offset = checkpoints[index / Self.spacing]
    for _ in 0..<index % Self.spacing {
      guard offset < stretch.upperBound else { return stretch.upperBound }
      offset += 1
      while offset < stretch.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
