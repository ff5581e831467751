package import EDTF
private import Foundation

/// Writes dates in words. Made once for a language: the names of months are read from its CLDR data, the
/// phrases are the `date.…` texts of its file; writing uses no Foundation.
///
/// Months and years have the digits 0 to 9 in every language, as is the custom in Morocco.
package struct DateFormat: Sendable {
  let strings: InterfaceStrings
  /// January first.
  package let months: [String]

  package init(_ strings: InterfaceStrings) {
    self.strings = strings
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: strings.language.localeIdentifier)
    // The names that are used beside a day number. The stand-alone ones are not Moroccan in all releases of CLDR.
    months = calendar.monthSymbols
  }

  /// « 21 mai 2021 », « vers mai 2021 », « de mai 2021 à juin 2022 »
  package func text(_ value: EDTF) -> String {
    switch value {
    case .date(let date): text(date)
    case .interval(let start, let end): interval(from: start, to: end)
    }
  }

  /// « mai 2021, jour inconnu »
  package func text(_ date: EDTFDate) -> String { doubtful(date) { $0 } }

  /// The date as a part of a sentence: « le 21 mai 2021 », « en mai 2021 », « vers mai 2021 ».
  package func phrase(_ value: EDTF) -> String {
    switch value {
    case .date(let date): phrase(date)
    case .interval(let start, let end): interval(from: start, to: end)
    }
  }

  package func phrase(_ date: EDTFDate) -> String {
    doubtful(date) { plain in
      switch date.precision {
      case .day: put(plain, in: .onDay)
      case .month: put(plain, in: .onMonth)
      case .year: put(plain, in: .onYear)
      }
    }
  }

  /// « 15 juillet 2021 à 13 h 50 »: the time of the place where it was written, whatever its offset.
  package func text(_ moment: Moment) -> String {
    guard let time = moment.time else { return text(moment.date) }
    return strings.text(
      DateKey.time,
      [
        "date": text(moment.date), "hour": String(time.hour),
        "minute": time.minute < 10 ? "0\(time.minute)" : String(time.minute),
      ])
  }

  package func text(_ day: CalendarDay) -> String { plain(EDTFDate(day)) }

  /// « date inconnue »
  package var unknown: String { strings.text(DateKey.unknown) }

  /// Without the doubt: « mai 2021 » for `2021-05-XX~`.
  func plain(_ date: EDTFDate) -> String {
    let year = String(date.year)
    guard let month = date.month else { return strings.text(DateKey.year, ["year": year]) }
    let name = months[month - 1]
    guard let day = date.day else { return strings.text(DateKey.month, ["month": name, "year": year]) }
    return strings.text(DateKey.day, ["day": number(ofDay: day), "month": name, "year": year])
  }

  /// « 1er », « 21 »
  func number(ofDay day: Int) -> String { day == 1 ? strings.text(DateKey.firstOfMonth) : String(day) }

  func put(_ date: String, in key: DateKey) -> String { strings.text(key, ["date": date]) }

  /// - Parameter placed: puts a date that is not approximate into its sentence; an approximate one has its own phrase.
  private func doubtful(_ date: EDTFDate, placed: (String) -> String) -> String {
    var result = plain(date)
    if date.qualification.isApproximate {
      switch date.precision {
      case .day: result = put(result, in: .approximateDay)
      case .month: result = put(result, in: .approximateMonth)
      case .year: result = put(result, in: .approximateYear)
      }
    } else {
      result = placed(result)
    }
    if date.isMonthUnspecified {
      result = put(result, in: .monthUnknown)
    } else if date.isDayUnspecified {
      result = put(result, in: .dayUnknown)
    }
    return date.qualification.isUncertain ? put(result, in: .uncertain) : result
  }
}
