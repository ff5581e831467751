import Foundation
import TestSupport
import Testing

@Suite("The life of a preview", .ownThreads)
struct PreviewLifeTests {
  @Test("Ctrl-C stops it at once with exit 0, though pages listen", arguments: [SIGINT, SIGTERM])
  func interrupt(_ signal: Int32) async throws {
    let site = try await ServedSite(SiteFixture())
    let page = try await PageEvents(site, "/")
    let start = ContinuousClock.now
    site.child.send(signal)
    let result = try await site.child.result()
    #expect(result.status == 0, "\(result.errors)")
    // Sooner than a connection that says nothing is given up.
    #expect(ContinuousClock.now - start < .seconds(9))
    withExtendedLifetime(page) {}
  }

  @Test("a port in use is told with a way out, and another preview of the same folder takes another port")
  func ports() async throws {
    let site = try await ServedSite(SiteFixture())
    let second = try await site.fixture.binary.run(["serve", "--root", "site", "--port", "\(site.port)"])
    #expect(second.status == 74)
    #expect(second.errors.contains("\(site.port)") && second.errors.contains("--port \(site.port + 1)"))
    let third = try await ServedSite(site.fixture)
    #expect(try await third.get("/").status == 200)
    #expect(try await site.get("/").status == 200)
    #expect(third.port != site.port)
  }

  @Test("nothing is written")
  func writesNothing() async throws {
    let fixture = try SiteFixture()
    let before = try Snapshot(of: fixture.folderPath)
    let site = try await ServedSite(fixture)
    #expect(try await site.get("/nord/").status == 200)
    #expect(try Snapshot(of: fixture.folderPath).differences(from: before) == [])
  }

  @Test("one that starts from what a build has left shows the files as they are now")
  func afterBuild() async throws {
    let fixture = try SiteFixture()
    try #require(try await fixture.build().status == 0)
    let path = "content/conventions/artisans.md"
    let text = try fixture.text(of: path)
    try fixture.write(text.replacing("Convention pour", with: "Accord pour") + "\nDepuis lors.\n", to: path)
    let site = try await ServedSite(fixture)
    #expect(try await site.differences() == [])
  }

  @Test("an address that is not this machine's is told")
  func otherAddress() async throws {
    let fixture = try SiteFixture()
    let result = try await fixture.binary.run(["serve", "--root", "site", "--port", "0", "--bind", "203.0.113.7"])
    #expect(result.status == 74 && result.errors.contains("203.0.113.7"))
  }

  @Test("drafts and regions are those asked for")
  func options() async throws {
    let fixture = try SiteFixture()
    let site = try await ServedSite(fixture, ["--region", "nord", "--base-url", "https://conventions.example/"])
    #expect(try await site.get("/nord/").text.contains("https://conventions.example/nord/"))
    #expect(try await site.get("/sud/").status == 404)
  }

  @Test("drafts are shown where they are asked for", arguments: [true, false])
  func drafts(_ areShown: Bool) async throws {
    let fixture = try SiteFixture()
    try fixture.replace(
      "slug: artisans\n", with: "slug: artisans\ndraft: true\n", in: "content/conventions/artisans.md")
    let site = try await ServedSite(fixture, areShown ? ["--drafts"] : [])
    #expect(try await site.get("/nord/conventions/artisans/").status == (areShown ? 200 : 404))
  }

  @Test(
    "where the system watches no more folders that is told with the remedy, and changes are seen all the same",
    .enabled("user namespaces are allowed") { await SystemLimit.isPossible() },
    arguments: [("max_inotify_watches", 3, "max_user_watches"), ("max_inotify_instances", 0, "max_user_instances")])
  func limits(_ name: String, _ value: Int, _ remedy: String) async throws {
    let site = try await ServedSite(SiteFixture(), limit: SystemLimit(name, value))
    #expect(try await site.differences() == [])
    let path = "content/conventions/artisans.md"
    try site.fixture.write(try site.fixture.text(of: path) + "\nVu sans inotify.\n", to: path)
    #expect(try await site.differences() == [])
    #expect(site.child.errorsSoFar.components(separatedBy: "sysctl fs.inotify.\(remedy)=").count == 2)
  }

  @Test("a registry that goes and comes back is seen again")
  func rootReplaced() async throws {
    let site = try await ServedSite(SiteFixture())
    let page = try await PageEvents(site, "/nord/")
    let away = site.fixture.root + "-parti"
    try FileManager.default.moveItem(atPath: site.fixture.root, toPath: away)
    #expect(try await page.next()?.name == "problems")
    try FileManager.default.moveItem(atPath: away, toPath: site.fixture.root)
    #expect(try await page.next()?.name == "mended")
    let path = "content/conventions/artisans.md"
    try site.fixture.write(try site.fixture.text(of: path) + "\nDe retour.\n", to: path)
    #expect(try await site.differences() == [])
  }
}
