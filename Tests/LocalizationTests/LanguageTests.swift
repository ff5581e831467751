import Localization
import Testing

@Suite("Language")
struct LanguageTests {
  @Test("is known by its code", arguments: ["fr", "ar", "en", "zgh"])
  func codes(code: String) throws {
    let language = try #require(Language(code: code))
    #expect(language.code == code)
    #expect(!language.selfName.isEmpty)
  }

  @Test("is not made of another code", arguments: ["", "FR", "fr-MA", "ber", "français"])
  func unknownCodes(code: String) {
    #expect(Language(code: code) == nil)
  }

  @Test("runs from right to left only in Arabic")
  func direction() {
    #expect(Language.allCases.filter { $0.direction == .rightToLeft } == [.arabic])
    #expect(Language.Direction.rightToLeft.rawValue == "rtl")
  }
}
