import EDTF
import TestSupport
import Testing

@Suite("EDTF errors")
struct EDTFErrorTests {
  @Test(
    "say why a text is not a date, on the narrowest bytes",
    arguments: [
      ("▶◀", EDTFError.Reason.empty), ("▶..◀", .openEndAlone), ("▶ ◀2021", .space), ("2021▶\n◀", .space),
      ("2021▶\u{A0}◀?", .space), ("2021-05-21▶ ◀13:50", .space), ("▶٢◀٠٢١", .nonASCIIDigit), ("202▶１◀", .nonASCIIDigit),
      ("2021▶–◀05", .wrongDash), ("2021▶−◀05", .wrongDash), ("▶é◀", .unexpectedCharacter),
      ("▶m◀ai-2021", .unexpectedCharacter),
      ("▶u◀nknown", .unexpectedCharacter), ("2021▶\0◀", .unexpectedCharacter), ("2021▶.◀.", .unexpectedCharacter),
      ("▶[2021-05-07,2021-05-14]◀", .set), ("▶{2021,2022}◀", .set),
      ("▶21◀", .yearForm), ("▶02021◀", .yearForm), ("▶-0500◀", .yearForm), ("▶Y12021◀", .yearForm), ("▶?◀", .yearForm),
      ("2021-▶5◀", .digitCount), ("2021-05-▶1◀", .digitCount), ("2021-▶◀", .digitCount), ("2021-05-▶021◀", .digitCount),
      ("2021-05-21▶-03◀", .tooManyParts), ("▶21-05-2021◀", .dayFirst), ("▶05-2021◀?", .dayFirst),
      ("▶21/05/2021◀", .dayFirst),
      ("▶05/2021◀", .dayFirst), ("▶2021/05/21◀", .slashesForHyphens), ("▶2021/5◀", .slashesForHyphens),
      ("▶20210521◀", .hyphensMissing), ("▶202105◀?", .hyphensMissing),
      ("2021-▶13◀", .noSuchMonth), ("2021-▶00◀-01", .noSuchMonth), ("2021-▶21◀-01", .noSuchMonth),
      ("2021-▶24◀", .season),
      ("2021-02-▶30◀", .noSuchDay), ("2021-02-▶29◀?", .noSuchDay), ("1900-02-▶29◀", .noSuchDay),
      ("2021-04-▶00◀", .noSuchDay),
      ("▶20XX◀", .unspecifiedYear), ("▶202X◀-05", .unspecifiedYear), ("2021-▶XX◀-21", .unspecifiedMonthWithDay),
      ("2021-▶1X◀", .partlyUnspecified), ("2021-05-▶X1◀", .partlyUnspecified), ("2021-▶x◀x", .lowerCaseX),
      ("2021▶?◀-05", .misplacedQualifier), ("▶?◀2021", .misplacedQualifier), ("2021▶?◀~", .misplacedQualifier),
      ("2021/2022▶/◀", .tooManyEnds), ("▶../..◀", .intervalWithoutDate), ("▶/◀", .intervalWithoutDate),
      ("▶../◀", .intervalWithoutDate), ("2021-05/▶2021-04◀", .endBeforeStart),
      ("2021-05-21/▶2021-05-20?◀", .endBeforeStart),
      ("2021-05/2021-▶13◀", .noSuchMonth), ("2021-05-21▶T13:50+01:00◀", .timeNotAllowed),
      ("2021-05/2021-06▶T◀", .timeNotAllowed),
    ] as [(String, EDTFError.Reason)])
  func reasons(marked: String, reason: EDTFError.Reason) throws {
    let expected = MarkedText(marked)
    let error = try #require(throws: EDTFError.self) { try EDTF(parsing: expected.text) }
    #expect(error.reason == reason)
    #expect(error.range == expected.ranges[0])
    #expect(error.offset == expected.ranges[0].lowerBound)
  }

  @Test("refuse an interval where one end is wanted", arguments: ["▶2021/2022◀", "▶2021/..◀"])
  func intervalAsBound(marked: String) throws {
    let expected = MarkedText(marked)
    let error = try #require(throws: EDTFError.self) { try EDTFBound(parsing: expected.text) }
    #expect(error.reason == .intervalNotAllowed)
    #expect(error.range == expected.ranges[0])
  }

  @Test("refuse an open end where one date is wanted")
  func openAsDate() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: "..") }
    #expect(error.reason == .openEndAlone)
  }
}
