/// Reads parts of one text. Ranges are UTF-8 bytes of it.
struct EDTFReader {
  let bytes: [UInt8]
  private let source: String

  init(_ text: String) {
    source = text
    bytes = Array(text.utf8)
  }

  var whole: Range<Int> { bytes.indices }

  func parts(of range: Range<Int>, at separator: Unicode.Scalar) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: separator) {
      result.append(start..<index)
      start = index + 1
    }
    return result + [start..<range.upperBound]
  }

  func first(in range: Range<Int>, where matches: (UInt8) -> Bool) -> Range<Int>? {
    range.first { matches(bytes[$0]) }.map { $0..<$0 + 1 }
  }

  func isOpenMark(_ range: Range<Int>) -> Bool {
    range.count == 2 && bytes[range].allSatisfy { $0 == UInt8(ascii: ".") }
  }
}

// MARK: The text as a whole

extension EDTFReader {
  func checkWhole() throws(EDTFError) {
    if bytes.isEmpty { throw EDTFError(.empty, at: whole) }
    var offset = 0
    for scalar in source.unicodeScalars {
      let range = offset..<offset + UTF8.width(scalar)
      offset = range.upperBound
      if scalar.isASCII && scalar.value > 0x20 { continue }
      if scalar.properties.isWhitespace { throw EDTFError(.space, at: range) }
      if scalar.isASCII { throw EDTFError(.unexpectedCharacter, at: range) }
      if scalar.properties.numericType != nil { throw EDTFError(.nonASCIIDigit, at: range) }
      if scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" || scalar == "\u{AD}" {
        throw EDTFError(.wrongDash, at: range)
      }
      throw EDTFError(.unexpectedCharacter, at: range)
    }
    if bytes[0] == UInt8(ascii: "[") || bytes[0] == UInt8(ascii: "{") { throw EDTFError(.set, at: whole) }
  }

  func refuseInterval() throws(EDTFError) {
    let ends = parts(of: whole, at: "/")
    guard ends.count > 1 else { return }
    try refuseSlashedDate(ends)
    throw EDTFError(.intervalNotAllowed, at: whole)
  }

  /// Tells `2021/05/21`, `2021/05` and `21/05/2021` from intervals.
  func refuseSlashedDate(_ ends: [Range<Int>]) throws(EDTFError) {
    guard let first = ends.first, let last = ends.last, ends.count < 4,
      ends.allSatisfy({ !$0.isEmpty && bytes[$0].allSatisfy(\.isDigit) })
    else { return }
    if first.count == 4 && ends.dropFirst().allSatisfy({ $0.count < 3 }) {
      throw EDTFError(.slashesForHyphens, at: whole)
    }
    if last.count == 4 && ends.dropLast().allSatisfy({ $0.count < 3 }) { throw EDTFError(.dayFirst, at: whole) }
  }
}

// MARK: One end, one date

extension EDTFReader {
  func bound(in range: Range<Int>) throws(EDTFError) -> EDTFBound {
    if range.isEmpty { return .unknown }
    return isOpenMark(range) ? .open : .date(try date(in: range))
  }

  func date(in range: Range<Int>) throws(EDTFError) -> EDTFDate {
    if isOpenMark(range) { throw EDTFError(.openEndAlone, at: range) }
    let (plain, qualification) = try splitQualification(range)
    if let mark = first(in: plain, where: { $0 == UInt8(ascii: "T") }), mark.lowerBound - plain.lowerBound >= 4 {
      throw EDTFError(.timeNotAllowed, at: mark.lowerBound..<range.upperBound)
    }
    if plain.isEmpty || bytes[plain.lowerBound] == UInt8(ascii: "-") || bytes[plain.lowerBound] == UInt8(ascii: "Y") {
      throw EDTFError(.yearForm, at: range)
    }
    let parts = parts(of: plain, at: "-")
    if let first = parts.first, let last = parts.last, parts.count < 4, first.count < 3, last.count == 4,
      bytes[last].allSatisfy(\.isDigit)
    {
      throw EDTFError(.dayFirst, at: plain)
    }
    guard parts.count <= 3 else { throw EDTFError(.tooManyParts, at: parts[3].lowerBound - 1..<plain.upperBound) }
    return try date(parts, qualification)
  }

  private func splitQualification(_ range: Range<Int>) throws(EDTFError) -> (Range<Int>, EDTFDate.Qualification) {
    var plain = range
    var qualification = EDTFDate.Qualification.certain
    if let last = plain.last, let sign = EDTFDate.Qualification(sign: bytes[last]) {
      qualification = sign
      plain = range.lowerBound..<last
    }
    if let stray = first(in: plain, where: { EDTFDate.Qualification(sign: $0) != nil }) {
      throw EDTFError(.misplacedQualifier, at: stray)
    }
    return (plain, qualification)
  }

  private func date(_ parts: [Range<Int>], _ qualification: EDTFDate.Qualification) throws(EDTFError) -> EDTFDate {
    let year = try self.year(in: parts[0], isAlone: parts.count == 1)
    let month = parts.count > 1 ? try twoDigits(in: parts[1]) : nil
    let day = parts.count > 2 ? try twoDigits(in: parts[2]) : nil
    if case .number(let number) = month {
      if parts.count == 2 && (21...41).contains(number) { throw EDTFError(.season, at: parts[1]) }
      guard (1...12).contains(number) else { throw EDTFError(.noSuchMonth, at: parts[1]) }
    }
    if case .number(let number) = day {
      guard let month = month?.number else { throw EDTFError(.unspecifiedMonthWithDay, at: parts[1]) }
      guard (1...CalendarDay.dayCount(ofMonth: month, year: year)).contains(number) else {
        throw EDTFError(.noSuchDay, at: parts[2])
      }
    }
    return EDTFDate(
      checkedYear: year, month: month?.number, day: day?.number, isMonthUnspecified: month == .unspecified,
      isDayUnspecified: day == .unspecified, qualification: qualification)
  }

  private func year(in range: Range<Int>, isAlone: Bool) throws(EDTFError) -> Int {
    try checkDigits(in: range)
    if isAlone && (range.count == 6 || range.count == 8) && bytes[range].allSatisfy(\.isDigit) {
      throw EDTFError(.hyphensMissing, at: range)
    }
    guard range.count == 4 else { throw EDTFError(.yearForm, at: range) }
    if bytes[range].contains(UInt8(ascii: "X")) { throw EDTFError(.unspecifiedYear, at: range) }
    return number(in: range)
  }

  private enum Part: Equatable {
    case number(Int)
    case unspecified

    var number: Int? { if case .number(let number) = self { number } else { nil } }
  }

  private func twoDigits(in range: Range<Int>) throws(EDTFError) -> Part {
    try checkDigits(in: range)
    guard range.count == 2 else { throw EDTFError(.digitCount, at: range) }
    return switch bytes[range].count(where: { $0 == UInt8(ascii: "X") }) {
    case 0: .number(number(in: range))
    case 2: .unspecified
    default: throw EDTFError(.partlyUnspecified, at: range)
    }
  }

  private func checkDigits(in range: Range<Int>) throws(EDTFError) {
    if let other = first(in: range, where: { !$0.isDigit && $0 != UInt8(ascii: "X") }) {
      throw EDTFError(bytes[other.lowerBound] == UInt8(ascii: "x") ? .lowerCaseX : .unexpectedCharacter, at: other)
    }
  }

  /// The number that at most nine ASCII digits make.
  func number(in range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension EDTFDate.Qualification {
  fileprivate init?(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = .uncertainAndApproximate
    default: return nil
    }
  }
}
