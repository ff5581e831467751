import Foundation
import TestSupport
import Testing

@Suite("Options that change the site")
struct SiteOptionTests {
  private let site: SiteFixture
  private let page = "nord/conventions/artisans/index.html"

  init() throws { site = try SiteFixture() }

  @Test("a draft is checked, but published only under --drafts")
  func drafts() async throws {
    let convention = "content/conventions/artisans.md"
    try site.replace("slug: artisans\n", with: "slug: artisans\ndraft: true\n", in: convention)
    try #require(await site.build().status == 0)
    let traces = try Snapshot(of: site.output).files.filter {
      String(decoding: $0.value, as: UTF8.self).contains("artisans &amp; les")
    }
    #expect(traces.keys.sorted() == [])
    try #require(await site.build(["--drafts"]).status == 0)
    #expect(try Snapshot(of: site.output).files[page] != nil)
    try #require(await site.build().status == 0)
    #expect(try Snapshot(of: site.output).files[page] == nil)
    try site.replace("kind: partnership_convention", with: "kind: nope", in: convention)
    #expect(try await site.build().status == 1)
  }

  @Test(
    "--base-url goes before base_url, with or without a final slash",
    arguments: ["https://x.example/a", "https://x.example/a/"])
  func baseURL(_ address: String) async throws {
    try #require(await site.build(["--base-url", address]).status == 0)
    let text = try Snapshot(of: site.output).files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(text.contains("https://x.example/a/nord/"))
    #expect(!text.contains("https://x.example/a//"))
    #expect(!text.contains("https://registre.example"))
  }

  @Test("signs of HTML in --base-url are escaped or refused")
  func hostileBaseURL() async throws {
    let result = try await site.build(["--base-url", "https://x.example/\"><script>alert(1)</script>"])
    #expect([0, 64].contains(result.status))
    let text = try Snapshot(of: site.output).files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!text.contains("<script>alert"))
  }

  @Test("--lang changes messages, not pages")
  func language() async throws {
    try #require(await site.build(["--lang", "fr"]).status == 0)
    let french = try Snapshot(of: site.output)
    try #require(await site.build(["--lang", "en"]).status == 0)
    #expect(try Snapshot(of: site.output).differences(from: french) == [])
  }

  @Test("--root and --output default to here and public/")
  func defaults() async throws {
    var binary = site.binary
    binary.program.folder = site.root
    try #require(await binary.run(["build", "--as-of", SiteFixture.day]).status == 0)
    try #require(await site.build().status == 0)
    #expect(try Snapshot(of: site.root + "/public").differences(from: Snapshot(of: site.output)) == [])
  }

  @Test("paths may be relative, doubled, with dots, and in any script")
  func oddPaths() async throws {
    try #require(await site.build().status == 0)
    let expected = try Snapshot(of: site.output)
    var binary = site.binary
    binary.program.folder = site.root
    for output in ["../سجل 🤝/./site//", "../c 'd' \"e\"", "-"] {
      let result = try await binary.run([
        "build", "--root", "../site/./", "--output=" + output, "--as-of", SiteFixture.day,
      ])
      #expect(result.status == 0, "\(result.errors)")
    }
    #expect(try Snapshot(of: site.root + "/../سجل 🤝/site").differences(from: expected) == [])
    #expect(try Snapshot(of: site.root + "/../c 'd' \"e\"").differences(from: expected) == [])
    #expect(try Snapshot(of: site.root + "/-").differences(from: expected) == [])
  }
}
