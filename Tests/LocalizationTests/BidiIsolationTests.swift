import Localization
import Testing

@Suite("Bidi isolation")
struct BidiIsolationTests {
  @Test(
    "wraps a name only where its direction differs",
    arguments: [
      ("Happy Smala", .leftToRight, "Happy Smala"), ("ميثاق", .leftToRight, "\u{2068}ميثاق\u{2069}"),
      ("CRI ميثاق", .leftToRight, "\u{2068}CRI ميثاق\u{2069}"), ("ميثاق المغرب", .rightToLeft, "ميثاق المغرب"),
      ("Happy Smala", .rightToLeft, "\u{2068}Happy Smala\u{2069}"), ("15-18", .rightToLeft, "\u{2068}15-18\u{2069}"),
      ("حصيلة سنة 2017", .rightToLeft, "حصيلة سنة 2017"), ("2017", .rightToLeft, "2017"),
      ("القانون 15-18", .rightToLeft, "\u{2068}القانون 15-18\u{2069}"),
      ("ⵜⴰⵎⴰⵣⵉⵖⵜ", .leftToRight, "ⵜⴰⵎⴰⵣⵉⵖⵜ"), ("", .rightToLeft, ""),
    ] as [(String, Language.Direction, String)])
  func wrapping(name: String, direction: Language.Direction, expected: String) {
    #expect(BidiIsolation.isolate(name, in: direction) == expected)
  }

  @Test(
    "does not let marks in a name reach past it",
    arguments: [
      ("a\u{2069}b", "\u{2068}ab\u{2069}"), ("a\u{2067}b", "\u{2068}a\u{2067}b\u{2069}\u{2069}"),
      ("\u{2066}a\u{2069}", "\u{2068}\u{2066}a\u{2069}\u{2069}"), ("a\u{202E}b", "\u{2068}a\u{202E}b\u{2069}"),
    ])
  func marks(name: String, expected: String) {
    #expect(BidiIsolation.isolate(name, in: .leftToRight).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}
