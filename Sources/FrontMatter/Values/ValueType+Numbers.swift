import Diagnostics

extension ValueType where Value == Int {
  /// A whole number of ASCII digits, perhaps with a minus sign.
  package static var integer: ValueType {
    .scalar(.integer) { text, place, context in
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
        let suggestion =
          AmbiguousNumber.readings(of: text)?.whole
          ?? NumberSuggestion.text(for: text).flatMap { $0.contains(".") ? nil : $0 }
        context.diagnostics.append(.invalidInteger(text, suggestion: suggestion, at: place))
        return nil
      }
      guard digits.utf8.count <= 18, let value = Int(text) else {
        let limit = Wording(fr: "18 chiffres au plus", en: "at most 18 digits")
        context.diagnostics.append(.numberOutOfRange(text, limit: limit, at: place))
        return nil
      }
      return value
    }
  }
}

extension ValueType where Value == DecimalNumber {
  /// A number with a dot before its decimals; exact. `1.250`, which may be meant for 1250, is refused.
  package static var decimal: ValueType {
    .scalar(.decimal) { text, place, context in
      if let readings = AmbiguousNumber.readings(of: text) {
        context.diagnostics.append(
          .ambiguousNumber(text, whole: readings.whole, decimal: readings.decimal, at: place))
        return nil
      }
      do throws(DecimalNumber.ParsingError) {
        return try DecimalNumber(parsing: text)
      } catch {
        switch error {
        case .form:
          context.diagnostics.append(
            .invalidDecimal(text, suggestion: NumberSuggestion.text(for: text), at: place))
        case .digits:
          let limit = Wording(
            fr: "18 chiffres au plus avant le point, 6 après", en: "at most 18 digits before the dot and 6 after it")
          context.diagnostics.append(.numberOutOfRange(text, limit: limit, at: place))
        }
        return nil
      }
    }
  }
}

/// A number as it must be written, from one in the habits of French, English or Arabic.
enum NumberSuggestion {
  /// `1250.5` for `1 250,5`, `1.250,5`, `1,250.5` and `١٢٥٠٫٥`; `nil` where the meaning is not certain (`1,250`).
  static func text(for text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    var signs = ""
    for character in text {
      switch character {
      case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_", "\u{66C}": continue
      case "\u{2212}", "–": signs += "-"
      case "\u{66B}": signs += ","
      default:
        guard let digit = character.wholeNumberValue else {
          signs.append(character)
          continue
        }
        guard digit < 10 else { return nil }
        signs += String(digit)
      }
    }
    if signs.hasPrefix("+") { signs.removeFirst() }
    guard AmbiguousNumber.readings(of: signs) == nil, let decimalMark = decimalMark(of: signs) else { return nil }
    let plain = signs.filter { $0 == decimalMark || ($0 != "," && $0 != ".") }.map { $0 == decimalMark ? "." : $0 }
    let candidate = String(plain)
    guard candidate != text, let number = try? DecimalNumber(parsing: candidate) else { return nil }
    return number.text
  }

  /// Which of `,` and `.` stands before the decimals; a space where neither does; `nil` where it cannot be told.
  private static func decimalMark(of signs: String) -> Character? {
    let commas = signs.filter { $0 == "," }.count
    let dots = signs.filter { $0 == "." }.count
    let last = signs.last { $0 == "," || $0 == "." }
    if commas > 0 && dots > 0 { return commas == 1 && last == "," ? "," : dots == 1 && last == "." ? "." : nil }
    if commas + dots > 1 { return " " }
    return last ?? " "
  }
}
