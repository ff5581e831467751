/// Finds where bytes stop being UTF-8, by the table of well-formed sequences in the Unicode Standard, section 3.9.
enum UTF8Validation {
  /// The offset of the first byte that begins no well-formed sequence.
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        guard let form = form(of: byte) else { return index }
        guard index + form.length <= buffer.count, form.second.contains(buffer[index + 1]) else { return index }
        for offset in 2..<max(2, form.length) where buffer[index + offset] & 0xC0 != 0x80 { return index }
        index += form.length
      }
      return nil
    }
  }

  /// How many bytes a sequence has, and which bytes may come second.
  private static func form(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
