/// Text of unknown origin, made fit to stand in a figure.
enum SafeText {
  /// The text without what XML cannot hold or what would turn its surroundings around.
  ///
  /// Line ends and tabs become spaces; other control characters and noncharacters become U+FFFD, so that they are seen.
  /// Embeddings and overrides of direction are left out, as HTML advises against them; isolates are balanced.
  static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var open = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
      case 0x00..<0x20, 0x7F...0x9F: result.append("\u{FFFD}")
      // Noncharacters, by their numbers: to look up the property of each letter is slow.
      case 0xFDD0...0xFDEF: result.append("\u{FFFD}")
      case let value where value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
      case 0x202A...0x202E: continue
      case 0x2066...0x2068:
        open += 1
        result.append(scalar)
      case 0x2069:
        guard open > 0 else { continue }
        open -= 1
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result) + String(repeating: "\u{2069}", count: open)
  }

  /// The direction of the first letter that has one, outside isolates (UAX #9, P2); `nil` for digits and signs alone.
  static func direction(of text: String) -> LayoutDirection? {
    var open = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: open += 1
      case 0x2069: open = max(0, open - 1)
      case _ where open > 0: continue
      case 0x200E: return .leftToRight
      case 0x200F, 0x061C: return .rightToLeft
      case 0x0660...0x0669, 0x06F0...0x06F9: continue
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        if scalar.properties.isAlphabetic { return .rightToLeft }
      default:
        if scalar.properties.isAlphabetic { return .leftToRight }
      }
    }
    return nil
  }

  /// The pieces as one line, each kept from turning the others around.
  static func joined(_ pieces: [String], in direction: LayoutDirection) -> String {
    pieces.map(cleaned).filter { !$0.isEmpty }.map { piece in
      let own = self.direction(of: piece) ?? .leftToRight
      return own == direction ? piece : "\u{2068}\(piece)\u{2069}"
    }.joined(separator: " – ")
  }
}
