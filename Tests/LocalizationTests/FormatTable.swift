import EDTF
import Localization

/// What a language makes of the same dates, numbers, amounts, lists and names. White space that cannot be told apart by
/// eye is written as its code point.
struct FormatTable {
  struct Row {
    let section: String
    let input: String
    let value: String
  }

  let rows: [Row]

  init(_ language: Language) throws {
    let delivered = try DeliveredStrings(language)
    let formats = LanguageFormats(delivered.strings)
    var rows = try Self.dates(formats)
    rows += Self.numbers(formats)
    rows += Self.lists(formats)
    for key in delivered.countedKeys {
      rows += Self.counts(of: language).map { number in
        Row(section: key.rawValue, input: String(number), value: delivered.strings.text(key, n: number))
      }
    }
    self.rows = rows
  }

  var text: String {
    var result = ""
    var section = ""
    for row in rows {
      if row.section != section { result += "\(section.isEmpty ? "" : "\n")# \(row.section)\n" }
      section = row.section
      result += "\(row.input) → \(Self.visible(row.value))\n"
    }
    return result
  }

  private static func visible(_ text: String) -> String {
    text.replacing("\u{A0}", with: "⟨A0⟩").replacing("\u{202F}", with: "⟨202F⟩")
  }

  // MARK: Dates

  private static let dates =
    ["2021", "2021-05", "2021-05-21", "2021-05-01", "0800", "2021-XX", "2021-05-XX", "2021-XX-XX"]
    + ["2021", "2021-05", "2021-05-21", "2021-05-XX", "2021-XX"].flatMap { date in
      ["?", "~", "%"].map { date + $0 }
    }

  private static let intervals =
    ["2021-05-21", "2021-05", "2021"].flatMap { start in
      ["2023-06-01", "2023-06", "2023", "..", ""].map { "\(start)/\($0)" }
    }
    + ["2023-06-01", "2023-06", "2023"].flatMap { ["../\($0)", "/\($0)"] }
    + [
      "2021-05-03/2021-05-05", "2021-05-01/2021-05-31", "2021-04/2021-08", "2021/2021", "2021-05-03?/2021-05-05",
      "2021-05~/2022-06?", "2021-05-XX/2022%", "2021-XX/2022",
    ]

  private static func dates(_ formats: LanguageFormats) throws -> [Row] {
    let dates = formats.dates
    let months = dates.months.enumerated().map { Row(section: "months", input: String($0 + 1), value: $1) }
    let texts = try Self.dates.map { Row(section: "dates", input: $0, value: dates.text(try EDTF(parsing: $0))) }
    let phrases = try Self.dates.map {
      Row(section: "dates in a sentence", input: $0, value: dates.phrase(try EDTF(parsing: $0)))
    }
    let periods = try intervals.map { Row(section: "intervals", input: $0, value: dates.text(try EDTF(parsing: $0))) }
    let moments = try ["2021-07-15T13:50+01:00", "2021-07-01T09:05:59Z", "2021-07-15", "2021-07", "2021"].map {
      Row(section: "moments", input: $0, value: dates.text(try Moment(parsing: $0)))
    }
    return months + texts + phrases + periods + moments
  }

  // MARK: Numbers

  private static func numbers(_ formats: LanguageFormats) -> [Row] {
    let numbers = formats.numbers
    let whole = [
      0, 1, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 1_655_623, 10_000_000, -1,
      -1_234,
    ].map { Row(section: "whole numbers", input: String($0), value: numbers.integer($0)) }
    let decimals = ["0.5", "0.50", "12.5", "1655623.5", "10000000.000001", "-0.125"].map {
      Row(section: "decimals", input: $0, value: numbers.decimal(written: $0))
    }
    let shares = ["0", "51", "100", "12.5", "1250"].map { digits in
      let number = numbers.decimal(written: digits)
      return Row(section: "percent", input: digits, value: formats.strings.text(FormatKey.percent, ["number": number]))
    }
    let amounts = ["MAD", "EUR", "USD", "GBP", "JPY", "TND"].flatMap { currency in
      ["0", "1", "99.5", "1250000", "10000000", "-12.5"].map {
        Row(section: "amounts", input: "\($0) \(currency)", value: numbers.money(written: $0, currency: currency))
      }
    }
    return whole + decimals + shares + amounts
  }

  /// One for each plural category of the language and its borders.
  private static func counts(of language: Language) -> [Int] {
    switch language {
    case .arabic: [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 1_000]
    case .french: [0, 1, 2, 3, 11, 100, 1_000, 1_000_000]
    case .english, .amazigh: [0, 1, 2, 3, 11, 100, 1_000]
    }
  }

  // MARK: Lists and order

  private static let names: [Language: [String]] = [
    .french: ["Fès", "Oujda", "Laâyoune", "Guelmim", "Béni Mellal"],
    .arabic: ["فاس", "وجدة", "العيون", "كلميم", "CRI"],
    .english: ["Fez", "Oujda", "Laayoune", "Guelmim", "Beni Mellal"],
  ]

  /// Names of regions and partners as pages mix them, in no order.
  private static let mixed = [
    "طنجة", "Zagora", "أكادير", "Éducation", "الدار البيضاء", "Agadir", "آسفي", "L’Oriental", "Œuvre", "بني ملال",
    "education", "Loi 15-18", "إفران", "Loi 9-88", "Oujda", "Etat", "État", "الرباط", "تازة", "cote", "côté",
  ]

  private static func lists(_ formats: LanguageFormats) -> [Row] {
    let names = Self.names[formats.language] ?? []
    let lists = (1...max(names.count, 1)).map { count in
      Row(section: "lists", input: String(count), value: formats.lists.text(Array(names.prefix(count))))
    }
    let sorted = formats.names.sorted(mixed, name: { $0 }, id: { $0 }).enumerated().map {
      Row(section: "order of names", input: String($0 + 1), value: $1)
    }
    return lists + sorted
  }
}

/// Texts of the delivered files that formats are completed with.
enum FormatKey: String, InterfaceKey {
  case percent

  var placeholders: [String] { ["number"] }
}
