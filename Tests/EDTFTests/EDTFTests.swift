import EDTF
import TestSupport
import Testing

@Suite("EDTF")
struct EDTFTests {
  @Test(
    "reads dates with their strict first and last day",
    arguments: [
      ("2021", "2021-01-01", "2021-12-31"), ("2021-05", "2021-05-01", "2021-05-31"),
      ("2021-05-21", "2021-05-21", "2021-05-21"), ("2021-05-21?", "2021-05-21", "2021-05-21"),
      ("2020-02~", "2020-02-01", "2020-02-29"), ("2021%", "2021-01-01", "2021-12-31"),
      ("2021-05-XX", "2021-05-01", "2021-05-31"), ("2021-XX", "2021-01-01", "2021-12-31"),
      ("2021-XX-XX?", "2021-01-01", "2021-12-31"), ("0000", "0000-01-01", "0000-12-31"),
      ("2021-05/2022-06", "2021-05-01", "2022-06-30"), ("2021-05~/2022-06-03?", "2021-05-01", "2022-06-03"),
      ("2021/2021", "2021-01-01", "2021-12-31"), ("2021-05-21/2021-05", "2021-05-21", "2021-05-31"),
      ("2021-07/..", "2021-07-01", nil), ("2021-07/", "2021-07-01", nil), ("../2021-07", nil, "2021-07-31"),
      ("/2021-07", nil, "2021-07-31"),
    ] as [(String, String?, String?)])
  func reading(text: String, earliest: String?, latest: String?) throws {
    let value = try EDTF(parsing: text)
    #expect(value.earliest?.iso == earliest)
    #expect(value.latest?.iso == latest)
    #expect(value.text == text)
  }

  @Test("keeps what is known of a date apart from what is not")
  func precision() throws {
    let unspecifiedDay = try EDTFDate(parsing: "2021-05-XX")
    #expect(unspecifiedDay.precision == .month)
    #expect(unspecifiedDay.isDayUnspecified && !unspecifiedDay.isMonthUnspecified)
    let unspecifiedMonth = try EDTFDate(parsing: "2021-XX")
    #expect(unspecifiedMonth.precision == .year)
    #expect(unspecifiedMonth.isMonthUnspecified && !unspecifiedMonth.isDayUnspecified)
    #expect(try EDTFDate(parsing: "2021").isMonthUnspecified == false)
    #expect(try EDTFDate(parsing: "2021-05-21").precision == .day)
  }

  @Test(
    "keeps the doubt of each end",
    arguments: [
      ("2021", EDTFDate.Qualification.certain), ("2021?", .uncertain), ("2021~", .approximate),
      ("2021%", .uncertainAndApproximate),
    ])
  func doubt(text: String, expected: EDTFDate.Qualification) throws {
    #expect(try EDTFDate(parsing: text).qualification == expected)
    let interval = try EDTF(parsing: text + "/2022-01?")
    guard case .interval(.date(let start), .date(let end)) = interval else {
      Issue.record("\(interval) is not an interval between dates")
      return
    }
    #expect(start.qualification == expected)
    #expect(end.qualification == .uncertain)
  }

  @Test("reads one end that stands alone", arguments: ["2021-05?", "..", ""])
  func bounds(text: String) throws {
    #expect(try EDTFBound(parsing: text).text == text)
  }

  @Test("tells an open end from an unknown one")
  func openAndUnknown() throws {
    #expect(try EDTFBound(parsing: "..") == .open)
    #expect(try EDTFBound(parsing: "") == .unknown)
    #expect(try EDTF(parsing: "2021/..") != EDTF(parsing: "2021/"))
  }

  @Test("reads back its own text, with the first day never after the last")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 2021)
    for _ in 0..<20_000 {
      let text = Self.randomDate(&generator)
      let date = try EDTFDate(parsing: text)
      #expect(date.text == text)
      #expect(date.earliest <= date.latest)
      #expect(try EDTFDate(parsing: date.text) == date)
    }
  }

  @Test("accepts an interval exactly where its end can be on or after its start")
  func intervals() throws {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<5_000 {
      let texts = [Self.randomDate(&generator), Self.randomDate(&generator)]
      let dates = try texts.map { try EDTFDate(parsing: $0) }
      let made = try? EDTF(parsing: texts[0] + "/" + texts[1])
      #expect((made != nil) == (dates[0].earliest.ordinal <= dates[1].latest.ordinal), "\(texts)")
      #expect(made.map { $0.text == texts[0] + "/" + texts[1] } != false)
    }
  }

  @Test("never accepts what it cannot write back, and never reports a place outside the text")
  func noise() {
    let alphabet = [
      "0", "1", "2", "9", "20", "2021", "-05", "-", "/", ".", "..", "X", "x", "?", "~", "%", "T", ":", "+",
      "Z", " ", "\0", "é", "٣", "–", "👩‍👩‍👧", "[", "]", ",",
    ]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<50_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...7, using: &generator) { text += alphabet.randomElement(using: &generator) ?? "" }
      do {
        #expect(try EDTF(parsing: text).text == text)
      } catch {
        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count)
      }
      _ = try? Moment(parsing: text)
      _ = try? EDTFBound(parsing: text)
    }
  }

  private static func randomDate(_ generator: inout SeededGenerator) -> String {
    let day = CalendarDay(ordinal: Int.random(in: -719_528...2_932_896, using: &generator)).iso
    let month = day.prefix(7)
    let year = day.prefix(4)
    let forms = [day, String(month), String(year), "\(month)-XX", "\(year)-XX", "\(year)-XX-XX"]
    let sign = EDTFDate.Qualification.allCases.randomElement(using: &generator) ?? .certain
    return (forms.randomElement(using: &generator) ?? day) + sign.rawValue
  }
}
