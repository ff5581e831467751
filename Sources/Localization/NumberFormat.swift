private import Foundation
package import FrontMatter

/// Writes numbers the way a language does. Made once for a language, from its CLDR data; writing uses no Foundation.
///
/// The direction marks of CLDR are dropped: published text has none. A number that stands in a text of the other
/// direction is isolated where it is placed, with `<bdi>`.
package struct NumberFormat: Sendable {
  private let groupSeparator: String
  private let decimalSeparator: String
  private let plain: Affixes
  private let dirhams: Affixes
  /// With `XTS`, the code that ISO 4217 keeps for tests, where the code of a currency goes.
  private let money: Affixes

  package init(_ language: Language) {
    let locale = Locale(identifier: language.localeIdentifier)
    groupSeparator = locale.groupingSeparator ?? " "
    decimalSeparator = locale.decimalSeparator ?? "."
    func affixes(_ format: (Decimal) -> String) -> Affixes { Affixes(of: format(1), andNegative: format(-1)) }
    plain = affixes { $0.formatted(.number.locale(locale)) }
    money = affixes { $0.formatted(.currency(code: "XTS").locale(locale)) }
    dirhams = money.replacing("XTS", with: language.dirham)
  }

  /// `1 655 623` in French, with U+202F.
  package func integer(_ value: Int) -> String { decimal(written: String(value)) }

  /// All digits of the value, none added.
  package func decimal(_ value: DecimalNumber) -> String { decimal(written: value.text) }

  /// - Parameter digits: a number with a dot, as in `-1655623.5`; anything else is given back as it is.
  package func decimal(written digits: String) -> String {
    guard let number = WrittenNumber(digits) else { return digits }
    return plain.wrap(grouped(number), number)
  }

  /// `1 250 000,00 MAD` in French. At least as many decimals as the currency has, and never fewer than the value has:
  /// nothing is rounded. Dirhams have the name of the language; other currencies their code, because `$` is many.
  ///
  /// - Parameters:
  ///   - digits: a number with a dot, as in `1250000` or `99.5`; anything else is given back as it is.
  ///   - currency: an ISO 4217 code.
  package func money(written digits: String, currency: String) -> String {
    guard var number = WrittenNumber(digits) else { return "\(digits)\u{A0}\(currency)" }
    let missing = Self.decimals(of: currency) - number.fraction.utf8.count
    if missing > 0 { number.fraction += String(repeating: "0", count: missing) }
    if currency == "MAD" { return dirhams.wrap(grouped(number), number) }
    return money.replacing("XTS", with: currency).wrap(grouped(number), number)
  }

  package func money(_ value: DecimalNumber, currency: String) -> String {
    money(written: value.text, currency: currency)
  }

  private func grouped(_ number: WrittenNumber) -> String {
    var result = ""
    var left = number.whole.utf8.count
    for digit in number.whole {
      result.append(digit)
      left -= 1
      if left > 0 && left % 3 == 0 { result += groupSeparator }
    }
    return number.fraction.isEmpty ? result : result + decimalSeparator + number.fraction
  }

  /// The decimals of a currency by ISO 4217; two for nearly all.
  private static func decimals(of currency: String) -> Int {
    switch currency {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
      "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }
}

/// What stands round the digits of a number, by its sign.
private struct Affixes: Sendable {
  var positive: (before: String, after: String)
  var negative: (before: String, after: String)

  /// Cuts samples of the numbers 1 and -1 at their first and last digit.
  init(of positive: String, andNegative negative: String) {
    self.positive = Self.cut(positive)
    self.negative = Self.cut(negative)
  }

  private static func cut(_ sample: String) -> (before: String, after: String) {
    let scalars = sample.unicodeScalars
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    guard let first = scalars.firstIndex(where: isDigit), let last = scalars.lastIndex(where: isDigit) else {
      return ("", "")
    }
    return (plain(scalars[..<first]), plain(scalars[scalars.index(after: last)...]))
  }

  /// Without U+061C, U+200E and U+200F.
  private static func plain(_ affix: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    for scalar in affix where !["\u{61C}", "\u{200E}", "\u{200F}"].contains(scalar) { result.append(scalar) }
    return String(result)
  }

  func wrap(_ digits: String, _ number: WrittenNumber) -> String {
    let sides = number.isNegative ? negative : positive
    return sides.before + digits + sides.after
  }

  func replacing(_ sign: String, with other: String) -> Affixes {
    var result = self
    func replace(_ text: inout String) { text = text.replacing(sign, with: other) }
    replace(&result.positive.before)
    replace(&result.positive.after)
    replace(&result.negative.before)
    replace(&result.negative.after)
    return result
  }
}

/// A number as written in files and by `Decimal`: digits, one dot, perhaps a minus before.
private struct WrittenNumber {
  let isNegative: Bool
  let whole: String
  var fraction: String

  init?(_ text: String) {
    isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
    else { return nil }
    whole = String(parts[0])
    fraction = parts.count == 2 ? String(parts[1]) : ""
  }
}
