import EDTF
import Testing

@Suite("Calendar day")
struct CalendarDayTests {
  @Test(
    "exists only where the Gregorian calendar has it",
    arguments: [
      (2021, 2, 28, true), (2021, 2, 29, false), (2020, 2, 29, true), (1900, 2, 29, false), (2000, 2, 29, true),
      (2021, 4, 31, false), (2021, 12, 31, true), (2021, 13, 1, false), (2021, 0, 1, false), (2021, 1, 0, false),
      (0, 2, 29, true), (-1, 1, 1, false), (10_000, 1, 1, false), (Int.max, Int.max, Int.max, false),
    ])
  func existence(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CalendarDay(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("agrees with counting day by day over four hundred years")
  func naiveReference() throws {
    let start = try #require(CalendarDay(year: 1800, month: 1, day: 1))
    var (year, month, day) = (1800, 1, 1)
    var ordinal = start.ordinal
    var mismatches: [String] = []
    while year < 2200 {
      let expected = CalendarDay(year: year, month: month, day: day)
      let made = CalendarDay(ordinal: ordinal)
      if expected != made || made.ordinal != ordinal { mismatches.append(made.iso) }
      day += 1
      ordinal += 1
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      if day > [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] {
        (month, day) = (month + 1, 1)
      }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(mismatches.isEmpty)
    #expect(ordinal - start.ordinal == 146_097)
  }

  @Test(
    "counts days from the first of January 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2021-05-21", 18_768), ("2021-07-15", 18_823), ("0000-01-01", -719_528),
      ("9999-12-31", 2_932_896),
    ])
  func knownOrdinals(iso: String, ordinal: Int) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.ordinal == ordinal)
    #expect(CalendarDay(ordinal: ordinal) == day)
    #expect(day.iso == iso)
  }

  @Test("stops at the first and the last day it can hold")
  func clamped() {
    #expect(CalendarDay(ordinal: .max).iso == "9999-12-31")
    #expect(CalendarDay(ordinal: .min).iso == "0000-01-01")
  }

  @Test(
    "reads nothing but a whole ISO day",
    arguments: [
      "", "2021-05", "2021-05-21?", "2021-5-21", "2021-02-30", " 2021-05-21", "2021-05-XX", "2021-05/..", "٢٠٢١-٠٥-٢١",
    ])
  func notDays(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("is ordered in time")
  func order() {
    let ordinals = [-400_000, -1, 0, 1, 30, 31, 400, 18_768]
    let days = ordinals.map(CalendarDay.init(ordinal:))
    #expect(days.reversed().sorted() == days)
  }
}
