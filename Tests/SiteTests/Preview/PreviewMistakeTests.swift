import Foundation
import TestSupport
import Testing

@Suite("A preview of a registry with mistakes", .ownThreads)
struct PreviewMistakeTests {
  private static let convention = "content/conventions/artisans.md"

  @Test("the last good site stays, pages are told what is wrong, and told when it is mended")
  func breakAndMend() async throws {
    let site = try await ServedSite(SiteFixture())
    let page = try #require(try await PreviewEditTests.address(of: "artisans", site))
    let before = try await site.get(page)
    let events = try await PageEvents(site, page)
    let good = try site.fixture.text(of: Self.convention)
    try site.fixture.write(good.replacing("title:", with: "titel:"), to: Self.convention)

    let problems = try #require(try await events.next())
    #expect(problems.name == "problems")
    let html = try #require(problems.data["html"])
    #expect(html.contains("\(Self.convention):") && html.contains("titel") && html.contains("^"))
    #expect(try await site.get(page).plainText == before.plainText)
    #expect(try await site.get("/").status == 200)
    let late = try await PageEvents(site, "/", language: "ar")
    let told = try #require(try await late.next())
    #expect(told.name == "problems" && told.data["direction"] == "rtl" && told.data["language"] == "ar")

    try site.fixture.write(good + "\nCorrigé.\n", to: Self.convention)
    #expect(try await events.next()?.name == "mended")
    #expect(try await events.next()?.name == "reload")
    #expect(try await late.next()?.name == "mended")
    #expect(try await site.differences() == [])
  }

  @Test("the terminal has the same diagnostics as a check, each once")
  func terminal() async throws {
    let site = try await ServedSite(SiteFixture())
    let events = try await PageEvents(site, "/")
    let text = try site.fixture.text(of: Self.convention)
    try site.fixture.write(text.replacing("title:", with: "titel:", maxReplacements: 1), to: Self.convention)
    #expect(try await events.next()?.name == "problems")
    let checked = try await site.fixture.check()
    let told = try #require(checked.errors.components(separatedBy: "\n\n").first { $0.contains("titel") })
    #expect(site.child.errorsSoFar.components(separatedBy: told).count == 2)
  }

  @Test(
    "started on a registry that is broken, it shows what is wrong with status 503, and then the site",
    arguments: ["a wrong key", "no site.yml", "no content", "a broken template"])
  func brokenStart(_ mistake: String) async throws {
    let fixture = try SiteFixture()
    let site = try fixture.text(of: "content/site.yml")
    switch mistake {
    case "a wrong key": try fixture.write(site + "\nclef: 1\n", to: "content/site.yml")
    case "no site.yml": try fixture.remove("content/site.yml")
    case "no content":
      try FileManager.default.moveItem(atPath: fixture.root + "/content", toPath: fixture.root + "/ailleurs")
    default: try fixture.write("{{#a}}", to: "templates/404.mustache")
    }
    let served = try await ServedSite(fixture)
    let reply = try await served.get("/")
    #expect(reply.status == 503)
    #expect(reply.headers["content-type"] == "text/html; charset=utf-8")
    let checked = try await fixture.check()
    let headline = try #require(checked.errors.split(separator: "\n").first)
    #expect(reply.text.contains(headline.replacing("<", with: "&lt;").replacing(">", with: "&gt;")))
    let events = try await PageEvents(served, "/")
    #expect(try await events.next()?.name == "problems")
    switch mistake {
    case "no content":
      try FileManager.default.moveItem(atPath: fixture.root + "/ailleurs", toPath: fixture.root + "/content")
    case "a broken template": try fixture.remove("templates")
    default: try fixture.write(site, to: "content/site.yml")
    }
    #expect(try await events.next()?.name == "mended")
    #expect(try await events.next()?.name == "reload")
    #expect(try await served.differences() == [])
  }
}
