import EDTF
import Localization
import Testing

@Suite("Date format")
struct DateFormatTests {
  @Test(
    "writes French dates in words",
    arguments: [
      ("2021-05-21", "21 mai 2021"), ("2021-05-01", "1er mai 2021"), ("2021-05", "mai 2021"), ("2021", "2021"),
      ("0800", "800"), ("2021-05-21?", "21 mai 2021 (incertain)"), ("2021-05~", "vers mai 2021"),
      ("2021-05-21~", "vers le 21 mai 2021"), ("2021%", "vers 2021 (incertain)"),
      ("2021-05-XX", "mai 2021, jour inconnu"), ("2021-XX", "2021, mois inconnu"), ("2021-XX-XX", "2021, mois inconnu"),
      ("2021-05-XX~", "vers mai 2021, jour inconnu"),
      ("2021-05/2022-06", "de mai 2021 à juin 2022"), ("2021-04/2021-08", "d’avril 2021 à août 2021"),
      ("2021-08/2021-10", "d’août 2021 à octobre 2021"), ("2021-05-21/2021-06-01", "du 21 mai 2021 au 1er juin 2021"),
      ("2021-05-03/2021-05-05", "du 3 au 5 mai 2021"), ("2021-05-01/2021-05-05", "du 1er au 5 mai 2021"),
      ("2021-05-03?/2021-05-05", "du 3 mai 2021 (incertain) au 5 mai 2021"),
      ("2021-05-03/2022-05-05", "du 3 mai 2021 au 5 mai 2022"), ("2021-05-03/2021-05", "du 3 mai 2021 à mai 2021"),
      ("2020/2022", "de 2020 à 2022"), ("2021-05-21/2022", "du 21 mai 2021 à 2022"),
      ("2021-05~/2022-06?", "de mai 2021 (environ) à juin 2022 (incertain)"),
      ("2021-05-XX/2022%", "de mai 2021 (jour inconnu) à 2022 (environ, incertain)"),
      ("2021-05/..", "depuis mai 2021"), ("2021-05-21/..", "depuis le 21 mai 2021"), ("2021/..", "depuis 2021"),
      ("../2021-05", "jusqu’à mai 2021"), ("../2021-05-21", "jusqu’au 21 mai 2021"), ("../2021", "jusqu’en 2021"),
      ("2021-05/", "depuis mai 2021, fin inconnue"), ("/2021-05", "jusqu’à mai 2021, début inconnu"),
    ])
  func words(text: String, expected: String) throws {
    #expect(try FrenchStrings.formats().dates.text(EDTF(parsing: text)) == expected)
  }

  @Test(
    "puts dates into sentences",
    arguments: [
      ("2021-05-21", "le 21 mai 2021"), ("2021-05", "en mai 2021"), ("2021", "en 2021"),
      ("2021-05-21?", "le 21 mai 2021 (incertain)"), ("2021-05~", "vers mai 2021"),
      ("2021-05-XX", "en mai 2021, jour inconnu"), ("2021-05/..", "depuis mai 2021"),
    ])
  func phrases(text: String, expected: String) throws {
    #expect(try FrenchStrings.formats().dates.phrase(EDTF(parsing: text)) == expected)
  }

  @Test(
    "writes the time of day as it was written",
    arguments: [
      ("2021-07-15T13:50+01:00", "15 juillet 2021 à 13\u{A0}h\u{A0}50"),
      ("2021-07-15T09:05:59Z", "15 juillet 2021 à 9\u{A0}h\u{A0}05"), ("2021-07", "juillet 2021"),
    ])
  func moments(text: String, expected: String) throws {
    #expect(try FrenchStrings.formats().dates.text(Moment(parsing: text)) == expected)
  }

  @Test("says that a period without any date has none", arguments: [EDTFBound.open, .unknown])
  func noDates(end: EDTFBound) throws {
    #expect(try FrenchStrings.formats().dates.interval(from: .unknown, to: end) == "date inconnue")
  }

  @Test(
    "has the months of CLDR, those of Morocco in Arabic",
    arguments: [
      (.french, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
      (.arabic, "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"),
      (.english, "January February March April May June July August September October November December"),
      (.amazigh, "ⵉⵏⵏⴰⵢⵔ ⴱⵕⴰⵢⵕ ⵎⴰⵕⵚ ⵉⴱⵔⵉⵔ ⵎⴰⵢⵢⵓ ⵢⵓⵏⵢⵓ ⵢⵓⵍⵢⵓⵣ ⵖⵓⵛⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ⴽⵜⵓⴱⵔ ⵏⵓⵡⴰⵏⴱⵉⵔ ⴷⵓⵊⴰⵏⴱⵉⵔ"),
    ] as [(Language, String)])
  func names(language: Language, months: String) throws {
    let dates = try FrenchStrings.formats(language).dates
    #expect(dates.months.joined(separator: " ") == months)
  }

  @Test("writes no date as an empty text or with a gap in it")
  func noGaps() throws {
    let dates = try FrenchStrings.formats().dates
    for text in ["2021", "2021-05", "2021-05-21", "2021-XX", "2021-05-XX", ""] {
      for end in ["2022", "2022-05", "2022-05-21", "2022-XX", "2022-05-XX", "..", ""] {
        for sign in ["", "?", "~", "%"] where !text.isEmpty {
          let value = try EDTF(parsing: text + sign + "/" + end)
          #expect(!dates.text(value).contains { "{}⟦".contains($0) } && !dates.text(value).isEmpty)
        }
      }
    }
  }
}
