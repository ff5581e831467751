import ArgumentParser
import Diagnostics
import EDTF
import Foundation

/// The one place where the clock is read.
enum Today {
  /// The day of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else the current one;
  /// both in UTC.
  static func day(
    environment: [String: String], language: @autoclosure () -> DiagnosticLanguage
  ) throws -> CalendarDay {
    guard let text = environment["SOURCE_DATE_EPOCH"] else {
      return CalendarDay(ordinal: Int((Date().timeIntervalSince1970 / secondsADay).rounded(.down)))
    }
    guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError(
        Wording(
          fr: "SOURCE_DATE_EPOCH vaut « \(text) », ce qui n’est pas un nombre de secondes depuis 1970.",
          en: "SOURCE_DATE_EPOCH is “\(text)”, which is not a number of seconds since 1970."), language())
    }
    return CalendarDay(ordinal: seconds / Int(secondsADay))
  }

  private static let secondsADay = 86_400.0
}
