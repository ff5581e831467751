/// A date, or a whole day with the time of day: `2021-05`, `2021-07-15T13:50+01:00`.
///
/// Times follow RFC 3339 with the offset required, because a time without one is not a moment. Seconds may be left out,
/// which RFC 3339 does not allow but press sites do; fractions of a second, `-00:00` and leap seconds are refused.
package struct Moment: Hashable, Sendable {
  /// With a time, always a whole and certain day: the day at the place that the offset belongs to.
  package let date: EDTFDate
  package let time: TimeOfDay?

  package struct TimeOfDay: Hashable, Sendable {
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int
    /// 0 to 59; `nil` where it was left out.
    package let second: Int?
    /// Minutes ahead of UTC: 60 for `+01:00`.
    package let offsetMinutes: Int
  }

  package init(_ date: EDTFDate) {
    self.date = date
    time = nil
  }

  package init(parsing text: String) throws(EDTFError) {
    let reader = EDTFReader(text)
    try reader.checkWhole()
    try reader.refuseInterval()
    let mark = reader.first(in: reader.whole) { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") }
    guard let mark, mark.lowerBound >= 4 else {
      date = try reader.date(in: reader.whole)
      time = nil
      return
    }
    guard reader.bytes[mark.lowerBound] == UInt8(ascii: "T") else { throw EDTFError(.timeForm, at: mark) }
    let datePart = 0..<mark.lowerBound
    date = try reader.date(in: datePart)
    if date.exactDay == nil { throw EDTFError(.timeWithoutDay, at: datePart) }
    time = try reader.time(in: mark.upperBound..<reader.whole.upperBound)
  }

  /// The first day that the date can mean.
  package var day: CalendarDay { date.earliest }

  /// The canonical form; parses back to an equal value. UTC is written `Z`.
  package var text: String { date.text + (time.map { "T" + $0.text } ?? "") }
}

extension Moment.TimeOfDay {
  fileprivate var text: String {
    var result = hour.padded(to: 2) + ":" + minute.padded(to: 2)
    if let second { result += ":" + second.padded(to: 2) }
    if offsetMinutes == 0 { return result + "Z" }
    let distance = abs(offsetMinutes)
    return result + (offsetMinutes < 0 ? "-" : "+") + (distance / 60).padded(to: 2) + ":"
      + (distance % 60).padded(to: 2)
  }
}

extension EDTFReader {
  fileprivate func time(in range: Range<Int>) throws(EDTFError) -> Moment.TimeOfDay {
    let sign = first(in: range) { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "Z") }
    let clock = range.lowerBound..<(sign?.lowerBound ?? range.upperBound)
    let numbers = try clockNumbers(in: clock, allowing: 2...3)
    guard numbers[0] < 24, numbers[1] < 60, numbers.count == 2 || numbers[2] < 60 else {
      throw EDTFError(.noSuchTime, at: clock)
    }
    guard let sign else { throw EDTFError(.offsetMissing, at: range.upperBound..<range.upperBound) }
    return Moment.TimeOfDay(
      hour: numbers[0], minute: numbers[1], second: numbers.count == 3 ? numbers[2] : nil,
      offsetMinutes: try offset(in: sign.lowerBound..<range.upperBound))
  }

  /// Minutes ahead of UTC that `Z`, `+01:00` or `-05:30` says.
  private func offset(in range: Range<Int>) throws(EDTFError) -> Int {
    let sign = bytes[range.lowerBound]
    let digits = range.lowerBound + 1..<range.upperBound
    if sign == UInt8(ascii: "Z") {
      guard digits.isEmpty else { throw EDTFError(.timeForm, at: digits) }
      return 0
    }
    let numbers = try clockNumbers(in: digits, allowing: 2...2)
    let minutes = numbers[0] * 60 + numbers[1]
    let isMinus = sign == UInt8(ascii: "-")
    // RFC 3339 section 4.3: `-00:00` says that the offset is not known.
    guard numbers[0] < 24, numbers[1] < 60, !(isMinus && minutes == 0) else { throw EDTFError(.noSuchTime, at: range) }
    return isMinus ? -minutes : minutes
  }

  /// Numbers of two digits with colons between them.
  private func clockNumbers(in range: Range<Int>, allowing count: ClosedRange<Int>) throws(EDTFError) -> [Int] {
    let parts = parts(of: range, at: ":")
    guard count.contains(parts.count), parts.allSatisfy({ $0.count == 2 && bytes[$0].allSatisfy(\.isDigit) }) else {
      throw EDTFError(.timeForm, at: range)
    }
    return parts.map(number(in:))
  }
}
