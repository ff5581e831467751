import Foundation
import Localization
import Testing

@Suite("Name order")
struct NameOrderTests {
  private func sorted(_ names: [String], _ language: Language = .french) -> [String] {
    NameOrder(language).sorted(names, name: { $0 }, id: { $0 })
  }

  @Test("counts accents and case only between names that are else the same")
  func accents() {
    let expected = [
      "Béni Mellal", "cote", "coté", "côte", "côté", "Eau", "École", "Fès", "L’Oriental", "Œuvre", "Ouarzazate",
      "zèbre",
    ]
    #expect(sorted(expected.reversed()) == expected)
  }

  @Test("compares numbers in names as numbers")
  func numbers() {
    #expect(sorted(["Loi 15-18", "Loi 9-88", "Axe 10", "Axe 2"]) == ["Axe 2", "Axe 10", "Loi 9-88", "Loi 15-18"])
  }

  @Test("puts Arabic names first only in Arabic")
  func scripts() {
    #expect(sorted(["ميثاق", "Zagora"]) == ["Zagora", "ميثاق"])
    #expect(sorted(["Zagora", "ميثاق"], .arabic) == ["ميثاق", "Zagora"])
  }

  @Test("breaks ties by the id, whatever the order of the input")
  func ties() {
    let items = [("b", "École"), ("a", "E\u{301}cole"), ("c", "École")]
    for items in [items, items.reversed()] {
      #expect(NameOrder(.french).sorted(items, name: \.1, id: \.0).map(\.0) == ["a", "b", "c"])
    }
  }

  @Test("agrees with Foundation where it takes its short way", arguments: Language.allCases)
  func shortWay(language: Language) {
    let order = NameOrder(language)
    let locale = Locale(identifier: language.localeIdentifier)
    let pieces = [
      "a", "b", "E", "é", "e\u{301}", "œ", "oe", "Œ", "È", "ç", "C", "ü", "ô", "\u{327}", "-", " ", "’", "1", "12", "9",
      "007", "2021",
      "٣", "ت", "ⵣ", "Z", "ch", "ll", "ñ", ".",
    ]
    var names: [String] = []
    var state: UInt64 = 17
    for _ in 0..<120 {
      var name = ""
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        name += pieces[Int(state >> 33) % pieces.count]
      }
      names.append(name)
    }
    var mismatches: [String] = []
    for left in names {
      for right in names {
        let expected = left.compare(right, options: .numeric, range: nil, locale: locale) == .orderedAscending
        if order.isOrdered(left, before: right) != expected { mismatches.append("\(left) | \(right)") }
      }
    }
    #expect(mismatches.isEmpty)
  }
}
