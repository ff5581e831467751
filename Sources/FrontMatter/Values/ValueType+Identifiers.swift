package import Diagnostics

extension ValueType where Value == String {
  /// An id or a slug: lower-case ASCII letters, digits, and single hyphens between them.
  package static var identifier: ValueType {
    .scalar(.identifier) { text, place, context in
      if isIdentifier(text) { return text }
      let suggestion = FoldedName.of(text, separator: "-")
      context.diagnostics.append(.invalidIdentifier(text, suggestion: suggestion, at: place))
      return nil
    }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      let isHyphen = byte == UInt8(ascii: "-") && previous != UInt8(ascii: "-")
      guard isHyphen || FoldedName.isLowerCaseLetterOrDigit(byte) else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: "-") && text.utf8.count <= 100
  }
}

extension ValueType where Value == Located<String> {
  /// A word of an open vocabulary, which the join looks up: a lower-case ASCII letter, then such letters, digits and
  /// `_`.
  package static var code: ValueType<Located<String>> {
    .scalar(.code) { text, place, context in
      let isCode =
        text.utf8.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ?? false
        && text.utf8.allSatisfy { FoldedName.isLowerCaseLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
      if isCode && text.utf8.count <= 100 { return Located(text, at: place) }
      let suggestion = FoldedName.of(text, separator: "_").flatMap { $0.first?.isLetter ?? false ? $0 : nil }
      context.diagnostics.append(.invalidCode(text, suggestion: suggestion, at: place))
      return nil
    }
  }

  /// A `code` whose form is not checked, for a join that also knows the labels of its vocabulary and can tell which code
  /// was meant: one line of at most 200 bytes.
  package static var codeReference: ValueType<Located<String>> {
    .scalar(.code) { text, place, context in
      if isShortLine(text) { return Located(text, at: place) }
      context.diagnostics.append(.invalidCode(text, suggestion: nil, at: place))
      return nil
    }
  }

  /// A `reference` whose form is not checked, for a join that also knows the names of things and can tell which was
  /// meant: one line of at most 200 bytes.
  package static var looseReference: ValueType<Located<String>> {
    .scalar(.reference) { text, place, context in
      if isShortLine(text) { return Located(text, at: place) }
      context.diagnostics.append(.invalidReference(text, suggestion: nil, at: place))
      return nil
    }
  }

  private static func isShortLine(_ text: String) -> Bool {
    text.utf8.count <= 200 && !text.unicodeScalars.contains(where: \.isNewline)
  }

  /// The id of something else, which the join looks up: ASCII letters, digits, `-`, `_` and `.`.
  package static var reference: ValueType<Located<String>> {
    .scalar(.reference) { text, place, context in
      let isReference = text.utf8.allSatisfy {
        FoldedName.isLowerCaseLetterOrDigit($0) || ($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z"))
          || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains($0)
      }
      if isReference && text.utf8.count <= 200 { return Located(text, at: place) }
      let suggestion = FoldedName.of(text, separator: "-")
      context.diagnostics.append(.invalidReference(text, suggestion: suggestion, at: place))
      return nil
    }
  }
}

/// A name written with lower-case ASCII letters and digits, to suggest an identifier.
enum FoldedName {
  /// `nil` where a letter has no ASCII form, or nothing remains.
  static func of(_ name: String, separator: Character) -> String? {
    guard name.utf8.count <= 120 else { return nil }
    var result = ""
    for character in name.lowercased() {
      if let byte = character.asciiValue, isLowerCaseLetterOrDigit(byte) {
        result.append(character)
      } else if let letters = latin[character] {
        result += letters
      } else if character.isLetter || character.isNumber {
        return nil
      } else if !result.isEmpty, result.last != separator {
        result.append(separator)
      }
    }
    if result.last == separator { result.removeLast() }
    return result.isEmpty || result == name ? nil : result
  }

  static func isLowerCaseLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  private static let latin: [Character: String] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
    "í": "i", "ñ": "n", "ô": "o", "ö": "o", "ó": "o", "ù": "u", "û": "u", "ü": "u", "ú": "u", "ÿ": "y", "œ": "oe",
    "æ": "ae",
  ]
}

extension Unicode.Scalar {
  /// Whether it ends a line; a `Character` is a new line if it starts with one of these.
  fileprivate var isNewline: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
