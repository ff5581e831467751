import TestSupport
import Testing

/// The figure on the list of indicators of a portal.
@Suite("The figure of targets and results")
struct IndicatorChartTests {
  private let convention = "content/conventions/artisans.md"

  private func page(_ change: (SiteFixture) throws -> Void = { _ in }) async throws -> String {
    let site = try SiteFixture()
    try change(site)
    return try #require(try await BuiltSite(site).files["nord/indicateurs/index.html"])
  }

  @Test("draws the periods that have both, and gives their numbers with a link to the indicator")
  func pairs() async throws {
    let html = try await page()
    let page = HTMLPage(html)
    #expect(page.tags.count { $0["class"] == "fig-target" } == 1)
    #expect(page.tags.count { $0["class"] == "fig-actual" } == 1)
    #expect(page.mainText.contains("Artisans formés (artisans), 2025 cible\u{A0}: 40\u{A0}; réalisé\u{A0}: 30"))
    #expect(html.contains("href=\"../conventions/artisans/#indicateur-i1\""))
  }

  @Test("says of a pair that may not be comparable that it may not be")
  func comparability() async throws {
    let html = try await page { site in
      try site.replace("value: 30, status", with: "value: 30, comparable: unknown, status", in: convention)
    }
    #expect(html.contains("Comparaison non établie\u{A0}: Artisans formés (artisans), 2025"))
  }

  @Test(
    "is left out where there is nothing to compare",
    arguments: [
      ("measure: unit", "measure: ordinal"), ("value: 30, status", "text: Une trentaine, status"),
      ("value: 30, status", "value: -30, status"),
    ])
  func nothing(old: String, new: String) async throws {
    let html = try await page { try $0.replace(old, with: new, in: convention) }
    #expect(!html.contains("fig-pairs"))
  }
}
