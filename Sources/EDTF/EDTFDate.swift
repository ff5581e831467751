/// One date, as precise and as certain as its author knows it.
///
/// The forms are those of EDTF level 1 (ISO 8601-2) that a register needs: `2021`, `2021-05`, `2021-05-21`, a month or a
/// day that is not specified (`2021-XX`, `2021-05-XX`, `2021-XX-XX`), and one of `?`, `~`, `%` at the end. Years with
/// unspecified digits (`20XX`, `202X`) are refused: a decade is written as an interval, `2020/2029`.
package struct EDTFDate: Hashable, Sendable {
  /// 0 to 9999.
  package let year: Int
  /// `nil` where the year is all that is known.
  package let month: Int?
  /// `nil` where the day is not known.
  package let day: Int?
  /// Whether the month was written `XX`: there is one, but it is not known which.
  package let isMonthUnspecified: Bool
  /// Whether the day was written `XX`.
  package let isDayUnspecified: Bool
  package let qualification: Qualification

  /// How sure the author is of the date as a whole. The raw value is the sign that is written after it.
  package enum Qualification: String, CaseIterable, Sendable {
    case certain = ""
    case uncertain = "?"
    case approximate = "~"
    case uncertainAndApproximate = "%"

    package var isUncertain: Bool { self == .uncertain || self == .uncertainAndApproximate }
    package var isApproximate: Bool { self == .approximate || self == .uncertainAndApproximate }
  }

  /// The smallest unit that is known: `2021-05-XX` is known to the month.
  package enum Precision: String, CaseIterable, Sendable {
    case year
    case month
    case day
  }

  init(
    checkedYear year: Int, month: Int?, day: Int?, isMonthUnspecified: Bool, isDayUnspecified: Bool,
    qualification: Qualification
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.isMonthUnspecified = isMonthUnspecified
    self.isDayUnspecified = isDayUnspecified
    self.qualification = qualification
  }

  package init(_ day: CalendarDay, qualification: Qualification = .certain) {
    self.init(
      checkedYear: day.year, month: day.month, day: day.day, isMonthUnspecified: false, isDayUnspecified: false,
      qualification: qualification)
  }

  /// Reads a single date.
  package init(parsing text: String) throws(EDTFError) {
    let reader = EDTFReader(text)
    try reader.checkWhole()
    try reader.refuseInterval()
    self = try reader.date(in: reader.whole)
  }
}

extension EDTFDate {
  package var precision: Precision {
    if day != nil { .day } else if month != nil { .month } else { .year }
  }

  /// The first day that the date can mean, read strictly: doubt does not widen it.
  package var earliest: CalendarDay { CalendarDay(existingYear: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that the date can mean, read strictly: doubt does not widen it.
  package var latest: CalendarDay {
    let lastMonth = month ?? 12
    return CalendarDay(
      existingYear: year, month: lastMonth, day: day ?? CalendarDay.dayCount(ofMonth: lastMonth, year: year))
  }

  /// The same date without a sign of doubt.
  package var withoutQualification: EDTFDate {
    EDTFDate(
      checkedYear: year, month: month, day: day, isMonthUnspecified: isMonthUnspecified,
      isDayUnspecified: isDayUnspecified, qualification: .certain)
  }

  /// The day, where the date is a whole and certain one.
  package var exactDay: CalendarDay? { precision == .day && qualification == .certain ? earliest : nil }

  /// The canonical form; parses back to an equal value.
  package var text: String {
    var result = year.padded(to: 4)
    if let month { result += "-" + month.padded(to: 2) } else if isMonthUnspecified { result += "-XX" }
    if let day { result += "-" + day.padded(to: 2) } else if isDayUnspecified { result += "-XX" }
    return result + qualification.rawValue
  }
}
