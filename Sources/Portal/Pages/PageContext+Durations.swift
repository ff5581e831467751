import FrontMatter
import Localization

extension PageContext {
  /// « 2 ans »
  func text(_ duration: CalendarDuration) -> String {
    let parts: [(PortalKey, Int)] = [
      (.durationYears, duration.years), (.durationMonths, duration.months), (.durationWeeks, duration.weeks),
      (.durationDays, duration.days),
    ]
    return formats.lists.text(parts.filter { $0.1 > 0 }.map { text($0.0, n: $0.1) })
  }

  /// A language by its name in the language of the page.
  func languageName(_ code: String) -> String {
    switch Language(code: code) {
    case .french?: text(.languageFrench)
    case .arabic?: text(.languageArabic)
    case .english?: text(.languageEnglish)
    case .amazigh?: text(.languageAmazigh)
    case nil: code
    }
  }
}
