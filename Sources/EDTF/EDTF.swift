/// What a field for dates holds: one date, or an interval.
///
/// Neither the empty text nor `..` alone is a date; where a field holds one end of an interval, it is an `EDTFBound`.
package enum EDTF: Hashable, Sendable {
  case date(EDTFDate)
  /// At least one end is a date, and the end is not wholly before the start.
  case interval(Bound, Bound)

  package typealias Bound = EDTFBound

  package init(parsing text: String) throws(EDTFError) {
    let reader = EDTFReader(text)
    try reader.checkWhole()
    let ends = reader.parts(of: reader.whole, at: "/")
    guard ends.count > 1 else {
      if reader.isOpenMark(reader.whole) { throw EDTFError(.openEndAlone, at: reader.whole) }
      self = .date(try reader.date(in: reader.whole))
      return
    }
    try reader.refuseSlashedDate(ends)
    guard ends.count == 2 else { throw EDTFError(.tooManyEnds, at: ends[2].lowerBound - 1..<ends[2].lowerBound) }
    let start = try reader.bound(in: ends[0])
    let end = try reader.bound(in: ends[1])
    if start.date == nil && end.date == nil { throw EDTFError(.intervalWithoutDate, at: reader.whole) }
    if let first = start.earliest, let last = end.latest, last < first {
      throw EDTFError(.endBeforeStart, at: ends[1])
    }
    self = .interval(start, end)
  }

  /// The canonical form; parses back to an equal value.
  package var text: String {
    switch self {
    case .date(let date): date.text
    case .interval(let start, let end): start.text + "/" + end.text
    }
  }

  /// The first day, read strictly; `nil` where the start is open or unknown.
  package var earliest: CalendarDay? {
    switch self {
    case .date(let date): date.earliest
    case .interval(let start, _): start.earliest
    }
  }

  /// The last day, read strictly; `nil` where the end is open or unknown.
  package var latest: CalendarDay? {
    switch self {
    case .date(let date): date.latest
    case .interval(_, let end): end.latest
    }
  }
}
