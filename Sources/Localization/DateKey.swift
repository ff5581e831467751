/// The phrases that dates are written with. Their order of words, articles and prepositions are the file's.
enum DateKey: String, InterfaceKey {
  case day = "date.day"
  /// What stands for the day number 1: « 1er » in French.
  case firstOfMonth = "date.first_of_month"
  case month = "date.month"
  case year = "date.year"
  case time = "date.time"
  case unknown = "date.unknown"

  // One date that is doubtful or not known in part
  case dayUnknown = "date.day_unknown"
  case monthUnknown = "date.month_unknown"
  case uncertain = "date.uncertain"
  case approximateDay = "date.approximate.day"
  case approximateMonth = "date.approximate.month"
  case approximateYear = "date.approximate.year"

  // In a sentence
  case onDay = "date.on.day"
  case onMonth = "date.on.month"
  case onYear = "date.on.year"

  // The ends of intervals, where a preposition stands before the date
  case endDayUnknown = "date.end.day_unknown"
  case endMonthUnknown = "date.end.month_unknown"
  case endUncertain = "date.end.uncertain"
  case endApproximate = "date.end.approximate"
  case endUncertainApproximate = "date.end.uncertain_approximate"

  case interval = "date.interval"
  /// From one day to a later one of the same month: « du 3 au 5 mai 2021 ».
  case withinMonth = "date.within_month"
  case fromDay = "date.from.day"
  case fromMonth = "date.from.month"
  /// Before a month whose name starts with a vowel: « d’avril 2021 ».
  case fromMonthVowel = "date.from.month_vowel"
  case fromYear = "date.from.year"
  case toDay = "date.to.day"
  case toMonth = "date.to.month"
  case toYear = "date.to.year"
  case sinceDay = "date.since.day"
  case sinceMonth = "date.since.month"
  case sinceYear = "date.since.year"
  case untilDay = "date.until.day"
  case untilMonth = "date.until.month"
  case untilYear = "date.until.year"
  case startUnknown = "date.start_unknown"
  case endUnknown = "date.end_unknown"

  var placeholders: [String] {
    switch self {
    case .day: ["day", "month", "year"]
    case .firstOfMonth, .unknown: []
    case .month: ["month", "year"]
    case .year: ["year"]
    case .time: ["date", "hour", "minute"]
    case .interval: ["from", "to"]
    case .withinMonth: ["first", "date"]
    default: ["date"]
    }
  }
}
