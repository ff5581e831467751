import TestSupport
import Testing

@Suite("Building one region")
struct RegionOptionTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  private func change() throws { try site.replace("title: \"", with: "title: \"Autre · ", in: "content/site.yml") }

  @Test("writes only inside its folder, whether named by code or slug", arguments: ["MA-01", "nord"])
  func onlyItsFolder(_ name: String) async throws {
    try #require(await site.build().status == 0)
    let before = try Snapshot(of: site.output)
    let identities = try FileIdentity.all(in: site.output)
    try change()
    try #require(await site.build(["--region", name]).status == 0)
    let after = try Snapshot(of: site.output)
    #expect(after.filter { !$0.hasPrefix("nord") }.differences(from: before.filter { !$0.hasPrefix("nord") }) == [])
    let touched = try FileIdentity.all(in: site.output).filter { identities[$0.key] != $0.value }.keys
    #expect(!touched.isEmpty)
    #expect(touched.allSatisfy { $0.hasPrefix("nord/") })
  }

  @Test("in an empty folder makes that portal alone; a full build then equals a clean one")
  func thenAll() async throws {
    try #require(await site.build(["--region", "nord"]).status == 0)
    #expect(try Snapshot(of: site.output).items.keys.allSatisfy { $0 == "nord" || $0.hasPrefix("nord/") })
    try #require(await site.build().status == 0)
    let clean = try SiteFixture()
    try #require(await clean.build().status == 0)
    #expect(try Snapshot(of: site.output).differences(from: Snapshot(of: clean.output)) == [])
  }

  @Test("may be asked for several regions, and twice for one")
  func several() async throws {
    let result = try await site.build(["--region", "nord", "--region", "MA-11", "--region", "MA-01", "--lang", "en"])
    #expect(result.status == 0)
    #expect(
      try Set(Snapshot(of: site.output).files.keys.compactMap { $0.split(separator: "/").first }) == ["nord", "sud"])
  }

  @Test("removes its own stale pages and leaves those of others")
  func stale() async throws {
    try #require(await site.build().status == 0)
    try site.remove("content/conventions/artisans.md")
    try site.remove("content/conventions/sans-details.md")
    try #require(await site.build(["--region", "nord"]).status == 0)
    let files = try Snapshot(of: site.output).files.keys
    #expect(!files.contains("nord/conventions/artisans/index.html"))
    #expect(files.contains("sud/conventions/convention-sans-details/index.html"))
    try #require(await site.build().status == 0)
    #expect(try !Snapshot(of: site.output).files.keys.contains("sud/conventions/convention-sans-details/index.html"))
  }

  @Test("a region that is not there is told with the nearest one", arguments: ["nrod", "Nord", "", "MA-99", "../nord"])
  func unknown(_ name: String) async throws {
    let result = try await site.build(["--region", name, "--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors.contains("[unknown-region]"), "\(result.errors)")
    #expect(result.errors.contains("“\(name)”"), "\(result.errors)")
    #expect(result.errors.contains("nord"))
    #expect(try site.published().isEmpty)
  }

  @Test("mistakes elsewhere in the registry are told all the same")
  func mistakes() async throws {
    try site.replace("name: \"Sud\"", with: "nom: \"Sud\"", in: "content/regions/sud.md")
    #expect(try await site.build(["--region", "nord"]).status == 1)
  }
}
