import EDTF
import TestSupport
import Testing

@Suite("Moment")
struct MomentTests {
  @Test(
    "reads a day with its time of day and offset",
    arguments: [
      ("2021-07-15T13:50+01:00", 13, 50, nil, 60), ("2021-07-15T00:00:07Z", 0, 0, 7, 0),
      ("2021-07-15T23:59:59-05:30", 23, 59, 59, -330),
    ] as [(String, Int, Int, Int?, Int)])
  func times(text: String, hour: Int, minute: Int, second: Int?, offset: Int) throws {
    let moment = try Moment(parsing: text)
    let time = try #require(moment.time)
    #expect(moment.day.iso == "2021-07-15")
    #expect((time.hour, time.minute, time.second ?? -1, time.offsetMinutes) == (hour, minute, second ?? -1, offset))
    #expect(moment.text == text)
  }

  @Test("reads a plain date", arguments: ["2021", "2021-05?", "2021-05-21", "2021-05-XX"])
  func dates(text: String) throws {
    let moment = try Moment(parsing: text)
    #expect(moment.time == nil)
    #expect(moment.text == text)
  }

  @Test("writes UTC as Z")
  func universalTime() throws {
    #expect(try Moment(parsing: "2021-07-15T13:50+00:00").text == "2021-07-15T13:50Z")
  }

  @Test(
    "says why a text is not a moment, on the narrowest bytes",
    arguments: [
      ("2021-07-15T13:50▶◀", EDTFError.Reason.offsetMissing), ("2021-07-15T▶24:00◀Z", .noSuchTime),
      ("2021-07-15T▶13:60◀+01:00", .noSuchTime), ("2021-07-15T▶23:59:60◀Z", .noSuchTime),
      ("2021-07-15T13:50▶+25:00◀", .noSuchTime), ("2021-07-15T13:50▶-00:00◀", .noSuchTime),
      ("2021-07-15T▶13◀Z", .timeForm), ("2021-07-15T▶◀", .timeForm), ("2021-07-15T▶13:50:07.5◀Z", .timeForm),
      ("2021-07-15T13:50Z▶x◀", .timeForm), ("2021-07-15T13:50+▶01◀", .timeForm), ("2021-07-15▶t◀13:50Z", .timeForm),
      ("▶2021-07◀T13:50Z", .timeWithoutDay), ("▶2021-07-15?◀T13:50Z", .timeWithoutDay),
      ("▶2021/2022◀", .intervalNotAllowed),
      ("2021-02-▶30◀T13:50Z", .noSuchDay), ("▶◀", .empty), ("▶..◀", .openEndAlone), ("2021-07-15▶ ◀13:50", .space),
    ] as [(String, EDTFError.Reason)])
  func reasons(marked: String, reason: EDTFError.Reason) throws {
    let expected = MarkedText(marked)
    let error = try #require(throws: EDTFError.self) { try Moment(parsing: expected.text) }
    #expect(error.reason == reason)
    #expect(error.range == expected.ranges[0])
  }
}
