import Localization
import Testing

@Suite("Plural categories")
struct PluralCategoryTests {
  @Test(
    "follow CLDR for whole numbers",
    arguments: [
      (.french, .one, [0, 1, -1]), (.french, .many, [1_000_000, 2_000_000, -3_000_000, 1_000_000_000]),
      (.french, .other, [2, 3, 10, 17, 100, 1_000, 999_999, 1_000_001, 1_500_000]),
      (.english, .one, [1, -1]), (.english, .other, [0, 2, 11, 21, 101, 1_000_000]),
      (.arabic, .zero, [0]), (.arabic, .one, [1]), (.arabic, .two, [2]),
      (.arabic, .few, [3, 4, 10, 103, 110, 1_003, -7]), (.arabic, .many, [11, 12, 26, 99, 111, 199, 1_011]),
      (.arabic, .other, [100, 101, 102, 200, 202, 1_000, 10_001, 1_000_000]),
      (.amazigh, .other, [0, 1, 2, 11, 1_000_000, Int.min, Int.max]),
    ] as [(Language, PluralCategory, [Int])])
  func rules(language: Language, category: PluralCategory, numbers: [Int]) {
    for number in numbers { #expect(language.pluralCategory(of: number) == category, "\(number)") }
  }

  @Test("are always among those of the language", arguments: Language.allCases)
  func closed(language: Language) {
    let found = Set((0...1_200).map(language.pluralCategory(of:)) + [language.pluralCategory(of: 1_000_000)])
    #expect(found == Set(language.pluralCategories))
  }
}
