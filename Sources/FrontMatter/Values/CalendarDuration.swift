/// A stretch of time in whole units of the calendar, none of them longer than 99,999 units.
package struct CalendarDuration: Hashable, Sendable {
  package let years: Int
  package let months: Int
  package let weeks: Int
  package let days: Int

  /// Reads `P2Y`, `P1Y6M`, `P18M`, `P2W`, `P90D` (ISO 8601-1:2019, 5.5.2); `nil` for anything else and for no time at
  /// all.
  init?(parsing text: String) {
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    let order: [Character] = ["Y", "M", "W", "D"]
    var values = [0, 0, 0, 0]
    var nextUnit = 0
    var digits = ""
    for character in text.dropFirst() {
      if ("0"..."9").contains(character), character.isASCII {
        digits.append(character)
        continue
      }
      guard let unit = order.firstIndex(of: character), unit >= nextUnit, digits.count <= 5, let value = Int(digits)
      else { return nil }
      values[unit] = value
      nextUnit = unit + 1
      digits = ""
    }
    guard digits.isEmpty, values.contains(where: { $0 > 0 }) else { return nil }
    (years, months, weeks, days) = (values[0], values[1], values[2], values[3])
  }

  /// `P2Y` for `2 ans`.
  static func meant(by text: String) -> String? {
    let upper = text.filter { !$0.isWhitespace }.uppercased()
    for candidate in [upper, "P" + upper] where candidate != text && CalendarDuration(parsing: candidate) != nil {
      return candidate
    }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let count = Int(words[0]), count > 0, count < 100_000 else { return nil }
    switch words[1] {
    case "an", "ans", "année", "années", "year", "years", "سنة", "سنوات": return "P\(count)Y"
    case "mois", "month", "months", "شهر", "أشهر": return "P\(count)M"
    case "semaine", "semaines", "week", "weeks": return "P\(count)W"
    case "jour", "jours", "day", "days", "يوم", "أيام": return "P\(count)D"
    default: return nil
    }
  }
}
