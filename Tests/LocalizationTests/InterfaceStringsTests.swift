import Diagnostics
import Localization
import Testing

@Suite("Interface texts")
struct InterfaceStringsTests {
  typealias Key = FrenchStrings.Key

  @Test("are given by key, with values put in")
  func values() throws {
    let strings = try FrenchStrings.read(FrenchStrings.file).value
    #expect(strings.text(Key.home) == "Accueil")
    #expect(strings.text(Key.greeting, ["name": "Salma {name}"]) == "Bonjour Salma {name}")
  }

  @Test(
    "follow the plural of the language, with the number written its way",
    arguments: [
      (0, "0 résultat"), (1, "1 résultat"), (2, "2 résultats"), (1_500, "1\u{202F}500 résultats"),
      (2_000_000, "2\u{202F}000\u{202F}000 de résultats"),
    ])
  func counted(number: Int, expected: String) throws {
    #expect(try FrenchStrings.read(FrenchStrings.file).value.text(Key.results, n: number) == expected)
  }

  @Test("use the form for all other numbers where French has none for millions")
  func millions() throws {
    let strings = try FrenchStrings.read(FrenchStrings.file).value
    #expect(strings.text(Key.resultsIn, n: 1_000_000, ["place": "2021"]) == "1\u{202F}000\u{202F}000 résultats en 2021")
  }

  @Test("are given to templates in the order of their slots")
  func slots() throws {
    let strings = try FrenchStrings.read(FrenchStrings.file + "nav_main: \"Navigation\"\n").value
    #expect(strings.slots(for: ["nav_main", "home", "nav_main"]) == ["Navigation", "Accueil", "Navigation"])
    #expect(strings.templateKeys == ["date.first_of_month", "date.unknown", "home", "nav_main"])
  }

  @Test("show what a template or the code asks for in vain")
  func gaps() throws {
    let strings = try FrenchStrings.read("home: \"Accueil\"\n").value
    #expect(strings.text(Key.greeting) == "⟦greeting⟧")
    #expect(strings.text(Key.results, n: 2) == "⟦results⟧")
    #expect(strings.slots(for: ["nav"]) == ["⟦nav⟧"])
  }

  @Test("fall back on the reference language in a gap that is reported")
  func fallback() throws {
    let french = try FrenchStrings.read(FrenchStrings.file).value
    let english = try FrenchStrings.read("home: \"Home\"\n", language: .english, reference: french)
    #expect(english.value.text(Key.home) == "Home")
    #expect(english.value.text(Key.greeting, ["name": "Salma"]) == "Bonjour Salma")
    #expect(!english.diagnostics.isEmpty)
  }

  @Test(
    "are reviewed unless the file denies it",
    arguments: [("", true), ("reviewed: true\n", true), ("reviewed: false\n", false)])
  func review(line: String, expected: Bool) throws {
    let strings = try FrenchStrings.read(line + FrenchStrings.file)
    #expect(strings.value.isReviewed == expected)
    #expect(strings.diagnostics.isEmpty && !strings.value.templateKeys.contains("reviewed"))
  }

  @Test("of a translation may be unreviewed while those of the first language are not")
  func reviewOfTranslation() throws {
    let french = try FrenchStrings.read(FrenchStrings.file).value
    let english = try FrenchStrings.read("reviewed: false\nhome: \"Home\"\n", language: .english, reference: french)
    #expect(!english.value.isReviewed)
    #expect(!english.diagnostics.contains { $0.id == .unknownInterfaceText })
  }

  @Test("of Arabic have all six forms")
  func arabic() throws {
    let french = try FrenchStrings.read(FrenchStrings.file).value
    let forms =
      "{zero: \"لا نتائج\", one: \"نتيجة واحدة\", two: \"نتيجتان\", few: \"{n} نتائج\", many: \"{n} نتيجة\", other: \"{n} نتيجة\"}"
    let arabic = try FrenchStrings.read("results: \(forms)\n", language: .arabic, reference: french).value
    #expect(
      [0, 1, 2, 3, 11, 100].map { arabic.text(Key.results, n: $0) } == [
        "لا نتائج", "نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "100 نتيجة",
      ])
  }
}
