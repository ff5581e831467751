import Testing

@Suite("The schematic map")
struct RegionMapTests {
  @Test("cuts long names after their hyphens, with spaces beside them or without")
  func lines() async throws {
    let site = try SiteFixture()
    for (number, name) in ["درعة - تافيلالت", "Tanger-Tétouan-Al Hoceïma", "العيون - الساقية الحمراء", "Sous - Ma"]
      .enumerated()
    {
      try site.write(
        """
        ---
        id: "MA-0\(number + 2)"
        slug: essai-\(number)
        name: "\(name)"
        capital: "Ville"
        grid_x: \(number)
        grid_y: 7
        ---

        """, to: "content/regions/essai-\(number).md")
    }
    let door = try #require(try await BuiltSite(site).files["index.html"])
    let names = door.matches(of: #/<text class="tile-name"[^>]*>(.+?)</text>/#).map { label in
      label.1.matches(of: #/<tspan[^>]*>(.+?)</tspan>/#).map { String($0.1) }
    }
    #expect(names.contains(["درعة-", "تافيلالت"]))
    #expect(names.contains(["Tanger-", "Tétouan-", "Al Hoceïma"]))
    #expect(names.contains(["العيون-", "الساقية", "الحمراء"]))
    #expect(names.contains(["Sous - Ma"]))
  }
}
