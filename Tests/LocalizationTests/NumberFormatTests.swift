import Foundation
import FrontMatter
import Localization
import Testing

@Suite("Number format")
struct NumberFormatTests {
  @Test(
    "groups whole numbers",
    arguments: [
      (.french, 0, "0"), (.french, 999, "999"), (.french, 1234, "1\u{202F}234"),
      (.french, 1_655_623, "1\u{202F}655\u{202F}623"), (.french, -12, "-12"), (.french, -1234, "-1\u{202F}234"),
      (.french, Int.min, "-9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808"),
      (.english, 1_655_623, "1,655,623"), (.arabic, 1_655_623, "1.655.623"), (.arabic, -5, "-5"),
      (.amazigh, 1_655_623, "1\u{A0}655\u{A0}623"),
    ] as [(Language, Int, String)])
  func integers(language: Language, value: Int, expected: String) {
    #expect(NumberFormat(language).integer(value) == expected)
  }

  @Test(
    "keeps the decimals of the author",
    arguments: [
      (.french, "1655623.5", "1\u{202F}655\u{202F}623,5"), (.french, "0.50", "0,50"), (.french, "-0.125", "-0,125"),
      (
        .french, "123456789012345678901234567890.1",
        "123\u{202F}456\u{202F}789\u{202F}012\u{202F}345\u{202F}678\u{202F}901\u{202F}234\u{202F}567\u{202F}890,1"
      ),
      (.english, "1655623.5", "1,655,623.5"), (.arabic, "1655623.5", "1.655.623,5"),
      (.amazigh, "1655623.5", "1\u{A0}655\u{A0}623,5"), (.french, "NaN", "NaN"), (.french, "1e5", "1e5"),
      (.french, "", ""), (.french, "1.", "1."), (.french, "٣", "٣"),
    ] as [(Language, String, String)])
  func decimals(language: Language, digits: String, expected: String) {
    #expect(NumberFormat(language).decimal(written: digits) == expected)
  }

  @Test(
    "writes amounts with the decimals of the currency",
    arguments: [
      (.french, "1250000", "MAD", "1\u{202F}250\u{202F}000,00\u{A0}MAD"), (.french, "99.5", "EUR", "99,50\u{A0}EUR"),
      (.french, "99.125", "EUR", "99,125\u{A0}EUR"), (.french, "1000", "JPY", "1\u{202F}000\u{A0}JPY"),
      (.french, "1", "TND", "1,000\u{A0}TND"), (.french, "-12.5", "USD", "-12,50\u{A0}USD"),
      (.english, "1250000", "MAD", "MAD\u{A0}1,250,000.00"), (.english, "-1", "EUR", "-EUR\u{A0}1.00"),
      (.arabic, "1250000", "MAD", "1.250.000,00\u{A0}درهم"), (.arabic, "10", "EUR", "10,00\u{A0}EUR"),
      (.amazigh, "1250000", "MAD", "1\u{A0}250\u{A0}000,00\u{A0}MAD"),
    ] as [(Language, String, String, String)])
  func amounts(language: Language, digits: String, currency: String, expected: String) {
    #expect(NumberFormat(language).money(written: digits, currency: currency) == expected)
  }

  @Test("agrees with Foundation on whole numbers, but for direction marks", arguments: Language.allCases)
  func foundation(language: Language) {
    let format = NumberFormat(language)
    let locale = Locale(identifier: language.localeIdentifier)
    for value in [0, 7, 42, 999, 1_000, 9_999, 10_000, 123_456, 1_000_000, 987_654_321, -1, -54_321] {
      #expect(format.integer(value) == value.formatted(.number.locale(locale)).replacing("\u{200E}", with: ""))
    }
  }

  @Test("takes the numbers of the registry")
  func registryNumbers() {
    let value = DecimalNumber(millionths: 1_250_000_500_000)
    #expect(NumberFormat(.french).decimal(value) == "1\u{202F}250\u{202F}000,5")
    #expect(NumberFormat(.french).money(value, currency: "MAD") == "1\u{202F}250\u{202F}000,50\u{A0}MAD")
  }
}
