/// Characters that look like the space and the hyphen of YAML, or like nothing, and are text to it.
enum Lookalike {
  /// How many bytes the space of another kind or the invisible mark takes that starts here.
  static func spaceLength(in bytes: [UInt8], at index: Int, before limit: Int) -> Int? {
    switch three(in: bytes, at: index, before: limit) {
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0x87), (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E),
      (0xE2, 0x80, 0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      3
    default: nil
    }
  }

  /// Whether a lookalike of three bytes takes no room on the screen.
  static func isZeroWidth(in bytes: [UInt8], at index: Int) -> Bool {
    switch three(in: bytes, at: index, before: bytes.count) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): true
    default: false
    }
  }

  /// How many bytes the dash or bullet takes that starts here; `*` only with a space after it.
  static func dashLength(in bytes: [UInt8], at index: Int, before limit: Int) -> Int? {
    switch three(in: bytes, at: index, before: limit) {
    case (UInt8(ascii: "*"), UInt8(ascii: " "), _): 1
    case (0xC2, 0xB7, _): 2  // ·
    // Hyphens and dashes, •, ‣, ⁃, −, ●, ▪, and the bullet of the font Symbol.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x81, 0x83), (0xE2, 0x88, 0x92),
      (0xE2, 0x97, 0x8F), (0xE2, 0x96, 0xAA), (0xEF, 0x82, 0xB7):
      3
    default: nil
    }
  }

  /// Three bytes from an index, zeros past the end.
  private static func three(in bytes: [UInt8], at index: Int, before limit: Int) -> (UInt8, UInt8, UInt8) {
    guard index < limit else { return (0, 0, 0) }
    return (bytes[index], index + 1 < limit ? bytes[index + 1] : 0, index + 2 < limit ? bytes[index + 2] : 0)
  }
}
