import Testing

/// That every fact of the two dispatches stands on the page where a reader looks for it.
@Suite("Facts of the example registry")
struct FactsTests {
  @Test("stand on their pages", arguments: Fact.firstDispatch + Fact.secondDispatch)
  func stands(_ fact: Fact) async throws {
    let site = try await BuiltSite.example.value
    let html = try #require(site.files[fact.page], "there is no page \(fact.page)")
    let page = HTMLPage(html)
    if fact.text.hasPrefix("http") {
      #expect(page.values(of: "href").contains(fact.text), "\(fact)")
    } else {
      #expect(page.mainText.contains(fact.text), "\(fact)")
    }
  }

  @Test("are all in the table: 27 and 24, with what other sources add")
  func areComplete() {
    let numbers = { (facts: [Fact]) in Set(facts.compactMap { Int($0.number.prefix { $0.isNumber }) }) }
    #expect(numbers(Fact.firstDispatch) == Set(1...27))
    #expect(numbers(Fact.secondDispatch) == Set(1...24))
    #expect(Set(Fact.firstDispatch.map(\.number)).isSuperset(of: ["C1", "C2", "C3", "C4"]))
    #expect(Set(Fact.secondDispatch.map(\.number)).isSuperset(of: ["D1", "D2", "D3", "D4"]))
  }
}
