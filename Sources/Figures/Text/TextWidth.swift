/// How wide a text will be, at most. The fonts of the reader are not known, so the figures are those of wide ones.
enum TextWidth {
  /// The size of every text in the figures, in user units.
  static let size = 12.0

  /// In user units.
  ///
  /// - Complexity: O(n)
  static func of(_ text: String) -> Double {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Double {
    if character.unicodeScalars.contains(where: isEmoji) { return 1.4 * size }
    return character.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
  }

  /// In parts of the size of the font.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", " ", "\u{A0}", ".", ",", ":", ";", "'", "’", "!", "|", "(", ")", "-": 0.4
    case "m", "w", "M", "W", "@", "%", "—", "…", "œ", "Œ": 1
    case "0"..."9": 0.64
    case "A"..."Z": 0.74
    case "\u{FDFA}"..."\u{FDFD}": 10
    default: wideShare(scalar)
    }
  }

  private static func wideShare(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return switch scalar.value {
    case 0x0000..<0x0250: 0.62
    case 0x0590..<0x0900, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: 0.6
    case 0x1100..<0x1200, 0x2E80..<0xA4D0, 0xAC00..<0xD7FF, 0xF900..<0xFB00, 0xFF00..<0xFFF0: 1.1
    case 0x12000..<0x12550: 5
    case 0x20000...: 1.1
    default: 0.85
    }
  }
}
