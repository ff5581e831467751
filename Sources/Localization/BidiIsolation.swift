/// Keeps a name of the other direction from disturbing the plain text that it is put into (UAX 9, section 2.4).
/// For page titles, calendar entries and the like; in HTML the template writes `<bdi>`.
package enum BidiIsolation {
  /// The name between U+2068 and U+2069 if it needs that in a text of the direction, else as it is. Marks that the name
  /// itself leaves open are closed, and those that it closes too much are dropped.
  package static func isolate(_ name: String, in direction: Language.Direction) -> String {
    let needed =
      switch direction {
      case .leftToRight: name.unicodeScalars.contains { isRightToLeft($0) || isControl($0) }
      case .rightToLeft: name.unicodeScalars.contains { isLeftToRight($0) || isControl($0) } || isDividedNumber(name)
      }
    return needed ? "\u{2068}\(balanced(name))\u{2069}" : name
  }

  private static func balanced(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var open = 0
    for scalar in name.unicodeScalars {
      if (0x2066...0x2068).contains(scalar.value) { open += 1 }
      if scalar.value == 0x2069 {
        if open == 0 { continue }
        open -= 1
      }
      result.append(scalar)
    }
    return String(result) + String(repeating: "\u{2069}", count: open)
  }

  private static func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !isRightToLeft(scalar)
  }

  /// Digits with signs between them, as in « 15-18 », which a text from right to left would turn. A plain number it
  /// would not.
  private static func isDividedNumber(_ name: String) -> Bool {
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    return name.unicodeScalars.contains(where: isDigit)
      && !name.unicodeScalars.allSatisfy { isDigit($0) || $0.properties.isAlphabetic || $0.properties.isWhitespace }
  }

  /// Embeddings, overrides, isolates.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// The blocks whose letters run from right to left (bidi classes R and AL), and the marks RLM and ALM.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200F, 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
