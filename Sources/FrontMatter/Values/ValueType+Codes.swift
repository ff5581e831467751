import Diagnostics

extension ValueType where Value == String {
  /// An active code of ISO 4217.
  package static var currency: ValueType {
    .scalar(.currency) { text, place, context in
      if CurrencyCodes.active.contains(text) { return text }
      context.diagnostics.append(.unknownCurrency(text, suggestion: CurrencyCodes.meant(by: text), at: place))
      return nil
    }
  }

  /// A region of Morocco in ISO 3166-2: `MA-01` to `MA-12`.
  package static var regionCode: ValueType {
    .scalar(.regionCode) { text, place, context in
      let digits = text.filter { $0.wholeNumberValue != nil }.compactMap(\.wholeNumberValue)
      let number = digits.count <= 2 && !digits.isEmpty ? digits.reduce(0) { $0 * 10 + $1 } : 0
      let code = "MA-" + (number < 10 ? "0" : "") + String(number)
      if text == code, (1...12).contains(number) { return text }
      let isNear = (1...12).contains(number) && text.filter(\.isLetter).count <= 2
      context.diagnostics.append(.unknownRegionCode(text, suggestion: isNear ? code : nil, at: place))
      return nil
    }
  }

  /// A language of the portals: `fr`, `ar`, `en`, `zgh`.
  package static var language: ValueType {
    .scalar(.language) { text, place, context in
      if LanguageCodes.known.contains(text) { return text }
      context.diagnostics.append(
        .unknownLanguage(
          text, suggestion: LanguageCodes.meant(by: text), allowed: LanguageCodes.known, at: place))
      return nil
    }
  }
}

extension ValueType where Value == CalendarDuration {
  /// A duration of whole years, months, weeks or days (ISO 8601-1:2019, 5.5.2): `P2Y`, `P1Y6M`, `P18M`, `P2W`, `P90D`.
  package static var duration: ValueType {
    .scalar(.duration) { text, place, context in
      if let duration = CalendarDuration(parsing: text) { return duration }
      context.diagnostics.append(
        .invalidDuration(text, suggestion: CalendarDuration.meant(by: text), at: place))
      return nil
    }
  }
}

/// The languages that a portal can speak or a source be written in.
enum LanguageCodes {
  static let known = ["fr", "ar", "en", "zgh"]

  static func meant(by text: String) -> String? {
    switch text.lowercased() {
    case "fr", "fra", "fre", "fr-fr", "fr-ma", "français", "francais", "french", "الفرنسية": "fr"
    case "ar", "ara", "ar-ma", "arabe", "arabic", "العربية": "ar"
    case "en", "eng", "en-gb", "en-us", "anglais", "english": "en"
    case "zgh", "ber", "tzm", "amz", "amazigh", "tamazight", "zgh-ma", "الأمازيغية", "ⵜⴰⵎⴰⵣⵉⵖⵜ": "zgh"
    default: nil
    }
  }
}
