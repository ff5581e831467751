/// Dates written out in French, English or the Arabic of Morocco, to suggest how they must be written.
enum DateInWords {
  /// `2026-03-05` for `jeudi 5 mars 2026` and `March 5, 2026`, `2026-03` for `مارس 2026`; whether the day exists is not
  /// checked.
  static func text(for text: String) -> String? {
    var (day, month, year): (Int?, Int?, Int?) = (nil, nil, nil)
    for part in text.lowercased().split(whereSeparator: { $0.isWhitespace || ",.-/،".contains($0) }) {
      let word = String(part)
      if weekdays.contains(word) || fillers.contains(word) { continue }
      if let number = number(word) {
        if number.digits == 4, year == nil {
          year = number.value
        } else if number.digits <= 2, day == nil {
          day = number.value
        } else {
          return nil
        }
      } else if month == nil, let number = months[word] {
        month = number
      } else {
        return nil
      }
    }
    guard let month, let year else { return nil }
    return ([String(year)] + [month, day].compactMap { $0 }.map { ($0 < 10 ? "0" : "") + String($0) })
      .joined(separator: "-")
  }

  /// Digits of any script, perhaps with the ending of an ordinal number: `1er`, `2nd`.
  private static func number(_ word: String) -> (value: Int, digits: Int)? {
    let digits = word.prefix { $0.wholeNumberValue.map { $0 < 10 } ?? false }
    guard (1...4).contains(digits.count), endings.contains(String(word.dropFirst(digits.count))) else { return nil }
    return (digits.compactMap(\.wholeNumberValue).reduce(0) { $0 * 10 + $1 }, digits.count)
  }

  private static let endings: Set<String> = ["", "er", "ᵉʳ", "e", "st", "nd", "rd", "th"]

  private static let fillers: Set<String> = ["le", "du", "de", "the", "of", "on", "يوم", "من", "شهر", "سنة"]

  private static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الاربعاء", "الخميس",
    "الجمعة", "السبت", "الأحد", "الاحد",
  ]

  /// The Arabic names are those of Morocco, with those of the Machrek where they differ, and without hamza as typed.
  private static let months: [String: Int] = [
    "janvier": 1, "janv": 1, "january": 1, "jan": 1, "يناير": 1,
    "février": 2, "fevrier": 2, "févr": 2, "fév": 2, "february": 2, "feb": 2, "فبراير": 2,
    "mars": 3, "march": 3, "mar": 3, "مارس": 3,
    "avril": 4, "avr": 4, "april": 4, "apr": 4, "أبريل": 4, "ابريل": 4, "إبريل": 4,
    "mai": 5, "may": 5, "ماي": 5, "مايو": 5,
    "juin": 6, "june": 6, "jun": 6, "يونيو": 6, "يونيه": 6,
    "juillet": 7, "juil": 7, "july": 7, "jul": 7, "يوليوز": 7, "يوليو": 7,
    "août": 8, "aout": 8, "august": 8, "aug": 8, "غشت": 8, "أغسطس": 8, "اغسطس": 8,
    "septembre": 9, "sept": 9, "september": 9, "sep": 9, "شتنبر": 9, "سبتمبر": 9,
    "octobre": 10, "oct": 10, "october": 10, "أكتوبر": 10, "اكتوبر": 10,
    "novembre": 11, "nov": 11, "november": 11, "نونبر": 11, "نوفمبر": 11,
    "décembre": 12, "decembre": 12, "déc": 12, "december": 12, "dec": 12, "دجنبر": 12, "ديسمبر": 12,
  ]
}
