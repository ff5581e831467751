/// A day of the proleptic Gregorian calendar, years 0 to 9999: always one that exists.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// `nil` for a day that does not exist (30 February) or a year outside 0 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// For callers that know that the day exists.
  init(existingYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDay: Comparable {
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay {
  /// Days since 1970-01-01; negative before.
  package var ordinal: Int {
    var days = Self.dayCount(beforeYear: year) - Self.dayCount(beforeYear: 1970)
    for earlier in 1..<month { days += Self.dayCount(ofMonth: earlier, year: year) }
    return days + day - 1
  }

  /// The day that many days after 1970-01-01. A number outside the years 0 to 9999 gives the first or last day of them.
  package init(ordinal: Int) {
    let origin = Self.dayCount(beforeYear: 1970)
    let last = Self.dayCount(beforeYear: 10_000) - 1
    var left = min(max(ordinal, -origin), last - origin) + origin
    var year = left * 400 / 146_097
    while Self.dayCount(beforeYear: year) > left { year -= 1 }
    while Self.dayCount(beforeYear: year + 1) <= left { year += 1 }
    left -= Self.dayCount(beforeYear: year)
    var month = 1
    while left >= Self.dayCount(ofMonth: month, year: year) {
      left -= Self.dayCount(ofMonth: month, year: year)
      month += 1
    }
    self.init(existingYear: year, month: month, day: left + 1)
  }

  /// The same day so many months later, or the last of that month where it has no such day.
  package func adding(months: Int) -> CalendarDay {
    let count = min(year * 12 + month - 1 + months, 9999 * 12 + 11)
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDay(existingYear: year, month: month, day: min(day, Self.dayCount(ofMonth: month, year: year)))
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// - Parameter month: 1 to 12.
  package static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 0000-01-01 to the first of January of a year from 0 on. Year 0 is a leap year.
  private static func dayCount(beforeYear year: Int) -> Int {
    365 * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400
  }
}

extension CalendarDay {
  /// Reads exactly `YYYY-MM-DD` in ASCII digits; `nil` for anything else.
  package init?(iso text: String) {
    guard text.utf8.count == 10, let date = try? EDTFDate(parsing: text), let day = date.exactDay else { return nil }
    self = day
  }

  /// `YYYY-MM-DD`.
  package var iso: String {
    year.padded(to: 4) + "-" + month.padded(to: 2) + "-" + day.padded(to: 2)
  }
}

extension Int {
  /// The digits of a number that is not negative, with zeros before them.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
