/// Marks of Unicode's bidirectional algorithm that cannot be seen and turn what follows them (UAX #9, section 2).
///
/// Embeddings and overrides are refused everywhere. Isolates may stand where each one that is opened is closed.
enum DirectionMarks {
  /// Whether U+202A to U+202E starts here, in well-formed UTF-8.
  static func isOverride(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0xAA...0xAE).contains(bytes[index + 2])
  }

  /// Whether U+2066 to U+2069 starts here, in well-formed UTF-8.
  static func isIsolate(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2])
  }

  /// The first of some isolates that is never closed, or that closes nothing.
  static func unbalanced(_ isolates: some Sequence<Int>, in bytes: [UInt8]) -> Int? {
    var open: [Int] = []
    for isolate in isolates {
      if bytes[isolate + 2] != 0xA9 {
        open.append(isolate)
      } else if open.popLast() == nil {
        return isolate
      }
    }
    return open.first
  }

  /// Whether anything here begins like one of the marks; quick, because nearly no text does.
  private static func mayHold(_ stretch: Range<Int>, of bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      for index in stretch where buffer[index] == 0xE2 && buffer[index + 1] & 0xFE == 0x80 {
        if isOverride(bytes, at: index) || isIsolate(bytes, at: index) { return true }
      }
      return false
    }
  }

  /// The first mark that is refused in a Markdown text; an isolate must be closed in its paragraph.
  static func firstRefused(inBody stretch: Range<Int>, of bytes: [UInt8]) -> Int? {
    guard mayHold(stretch, of: bytes) else { return nil }
    var isolates: [Int] = []
    var isBlankLine = true
    for index in stretch {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        if isBlankLine {
          if let refused = unbalanced(isolates, in: bytes) { return refused }
          isolates = []
        }
        isBlankLine = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case 0xE2:
        isBlankLine = false
        if isOverride(bytes, at: index) { return unbalanced(isolates, in: bytes).map { min($0, index) } ?? index }
        if isIsolate(bytes, at: index) { isolates.append(index) }
      default: isBlankLine = false
      }
    }
    return unbalanced(isolates, in: bytes)
  }
}

extension String {
  /// The first character that no text may hold: a control character, or a mark of direction that has no end. In a text
  /// that was written with escapes (`"\u202E"`).
  var firstRefusedScalar: Unicode.Scalar? {
    var isolates: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85: break
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0xFFFE, 0xFFFF: return scalar
      case 0x2066...0x2068: isolates.append(scalar)
      case 0x2069: if isolates.popLast() == nil { return scalar }
      default: break
      }
    }
    return isolates.first
  }
}
