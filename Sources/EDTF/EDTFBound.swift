/// One end of an interval.
package enum EDTFBound: Hashable, Sendable {
  case date(EDTFDate)
  /// `..`: there is no such end (yet).
  case open
  /// Empty: there is such an end, but it is not known.
  case unknown

  /// Reads one end that stands in a field of its own: a date, `..`, or nothing.
  package init(parsing text: String) throws(EDTFError) {
    let reader = EDTFReader(text)
    if !text.isEmpty {
      try reader.checkWhole()
      try reader.refuseInterval()
    }
    self = try reader.bound(in: reader.whole)
  }

  package var date: EDTFDate? { if case .date(let date) = self { date } else { nil } }

  /// `nil` where the end is open or unknown.
  package var earliest: CalendarDay? { date?.earliest }
  /// `nil` where the end is open or unknown.
  package var latest: CalendarDay? { date?.latest }

  /// The canonical form; parses back to an equal value.
  package var text: String {
    switch self {
    case .date(let date): date.text
    case .open: ".."
    case .unknown: ""
    }
  }
}
