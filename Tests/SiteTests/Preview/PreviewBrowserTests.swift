import Foundation
import TestSupport
import Testing

/// One browser at a time: each takes more memory than all the rest.
@Suite("A preview in a browser that nobody touches", .serialized, .ownThreads)
struct PreviewBrowserTests {
  private static let convention = "content/conventions/artisans.md"
  private static let overlay = "document.querySelector('html > div')?.shadowRoot"

  @Test("a page follows its file, and stays where it was scrolled to")
  func follows() async throws {
    let site = try await ServedSite(SiteFixture())
    let path = try #require(try await PreviewEditTests.address(of: "artisans", site))
    let page = try await OpenPage(site.address.dropLast() + path, height: 300)
    try #require(await page.becomes("document.readyState == 'complete' && document.title != ''"))
    _ = try await page.value("(window.untouched = true, scrollTo(0, 200), scrollY)")
    try #require(await page.becomes("scrollY == 200"))
    try site.fixture.write(try site.fixture.text(of: Self.convention) + "\nPhrase-témoin.\n", to: Self.convention)
    #expect(
      try await page.becomes("document.body.innerText.includes('Phrase-témoin') && document.readyState == 'complete'"))
    #expect(try await page.value("window.untouched") == "undefined", "it was loaded anew")
    #expect(try await page.becomes("scrollY == 200"))
  }

  @Test("a changed style sheet is taken without a reload")
  func styles() async throws {
    let fixture = try SiteFixture()
    try fixture.ownTemplate("assets/style.css")
    let site = try await ServedSite(fixture)
    let page = try await OpenPage(site.address + "nord/")
    try #require(await page.becomes("document.readyState == 'complete' && document.title != ''"))
    _ = try await page.value("window.untouched = true")
    let sheet = "templates/assets/style.css"
    for colour in ["rgb(1, 2, 3)", "rgb(4, 5, 6)"] {
      try fixture.write(try fixture.text(of: sheet) + "\nbody{background:\(colour) !important}\n", to: sheet)
      #expect(try await page.becomes("getComputedStyle(document.body).backgroundColor == '\(colour)'"))
    }
    #expect(try await page.value("window.untouched") == "true")
    #expect(try await page.value("document.querySelectorAll('link[rel=stylesheet]').length") == "1")
  }

  @Test("mistakes lie over the page, can be put aside by the keyboard, and go away when mended")
  func mistakes() async throws {
    let fixture = try SiteFixture()
    try fixture.speak(["ar"])
    let site = try await ServedSite(fixture)
    let page = try await OpenPage(site.address + "nord/ar/")
    try #require(await page.becomes("document.readyState == 'complete' && document.title != ''"))
    let good = try fixture.text(of: Self.convention)
    try fixture.write(good.replacing("title:", with: "titel:"), to: Self.convention)
    let sheet = "\(Self.overlay)?.querySelector('[role=alertdialog]')"
    #expect(try await page.becomes("\(sheet)?.innerText.includes('titel')"))
    #expect(try await page.value("\(sheet).dir") == "rtl")
    #expect(try await page.value("\(sheet).querySelector('ol').dir") == "ltr")
    #expect(try await page.value("\(Self.overlay).activeElement.tagName") == "BUTTON", "the keyboard is in it")
    try await page.press("Escape")
    #expect(try await page.becomes("!\(sheet) && !!\(Self.overlay)?.querySelector('button.pill')"))
    _ = try await page.value("\(Self.overlay).querySelector('button.pill').click()")
    #expect(try await page.becomes("!!\(sheet)"))
    try fixture.write(good, to: Self.convention)
    #expect(try await page.becomes("!document.querySelector('html > div')"))
  }

  @Test("from a page of mistakes to the site, and a link to what changed elsewhere")
  func startAndElsewhere() async throws {
    let fixture = try SiteFixture()
    let good = try fixture.text(of: Self.convention)
    try fixture.write(good.replacing("title:", with: "titel:"), to: Self.convention)
    let site = try await ServedSite(fixture)
    let page = try await OpenPage(site.address + "sud/")
    try #require(await page.becomes("document.body?.innerText.includes('titel')"))
    try fixture.write(good, to: Self.convention)
    #expect(try await page.becomes("!!document.querySelector('main') && document.body.className != 'problems'"))
    try #require(await page.becomes("document.readyState == 'complete'"))
    let events = try await PageEvents(site, "/sud/")
    try fixture.write(good + "\nEncore.\n", to: Self.convention)
    #expect(try await events.next()?.name == "elsewhere")
    #expect(
      try await page.becomes("\(Self.overlay)?.querySelector('[role=status] a')?.href.includes('conventions/artisans')")
    )
  }
}
