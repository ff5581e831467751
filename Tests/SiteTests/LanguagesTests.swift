import Foundation
import TestSupport
import Testing

/// The same portals in French, Arabic and English.
@Suite("Portals in several languages")
struct LanguagesTests {
  @Test("every page stands in every language, with a switch that keeps the page")
  func languageSwitch() async throws {
    let built = try await BuiltSite.example.value
    let french = built.pages.map(\.path).filter { !$0.hasPrefix("ar/") && !$0.hasPrefix("en/") }
      .filter { !$0.contains("/ar/") && !$0.contains("/en/") }
    #expect(french.count > 100)
    for path in french {
      let html = try #require(built.files[path])
      guard html.contains("<main") else { continue }
      for language in ["ar", "en"] {
        let other = Self.path(path, in: language)
        #expect(built.files[other] != nil, "\(other)")
        let folder = path.split(separator: "/").dropLast().map(String.init)
        let links = HTMLPage(html).tags("a").filter { $0["hreflang"] == language }
        let target = links.first?["href"].flatMap { Self.resolved($0, from: folder) }
        // On a page that is served at any depth, addresses start at the root.
        if !path.hasSuffix("404.html") { #expect(target == other, "\(path)") }
      }
    }
  }

  @Test("pages name their language and its direction, and the absolute addresses of the others")
  func alternates() async throws {
    let built = try await BuiltSite.example.value
    for (language, direction) in [("ar", "rtl"), ("en", "ltr")] {
      let path = "draa-tafilalet/\(language)/conventions/cluster-solaire/index.html"
      let page = HTMLPage(try #require(built.files[path]))
      #expect(page.tags("html").first?["lang"] == language && page.tags("html").first?["dir"] == direction)
      let alternates = page.tags("link").filter { $0["rel"] == "alternate" }
      #expect(alternates.compactMap { $0["hreflang"] } == ["fr", "ar", "en", "x-default"])
      let base = "https://registre.example/draa-tafilalet/"
      #expect(
        alternates.compactMap { $0["href"] }
          == ["", "ar/", "en/", ""].map { base + $0 + "conventions/cluster-solaire/" })
      #expect(
        page.tags("link").first { $0["rel"] == "canonical" }?["href"] == base + language
          + "/conventions/cluster-solaire/")
    }
  }

  @Test("the site map of each portal names every page once, with its languages")
  func siteMaps() async throws {
    let built = try await BuiltSite.example.value
    let map = try #require(built.files["draa-tafilalet/sitemap.xml"])
    let addresses = map.split(separator: "<loc>").dropFirst().compactMap { $0.split(separator: "<").first }
    #expect(addresses.count == Set(addresses).count)
    let pages = built.pages.map(\.path).filter { $0.hasPrefix("draa-tafilalet/") && !$0.hasSuffix("404.html") }
    let named = Set(addresses.map { $0.dropFirst("https://registre.example/".count) + "index.html" })
    // What another portal has first is named there.
    #expect(named.isSubset(of: Set(pages.map { $0[...] })) && named.count > pages.count * 9 / 10)
    #expect(map.contains("hreflang=\"x-default\" href=\"https://registre.example/draa-tafilalet/\""))
    #expect(built.files["sitemap.xml"]?.contains("https://registre.example/ar/</loc>") == true)
  }

  @Test("a site in one language has no switch and no alternates")
  func oneLanguage() async throws {
    let built = try await BuiltSite(try SiteFixture())
    for (path, html) in built.pages {
      #expect(!html.contains("hreflang") && !html.contains("class=\"parts languages\""), "\(path)")
    }
  }

  @Test(
    "the locale and the time zone of the machine leave no trace in the pages of any language",
    arguments: [
      ["LANG": "C"], ["LANG": "fr_FR.UTF-8", "TZ": "Africa/Casablanca"],
      ["LANG": "ar_MA.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LANG": "C", "LC_ALL": "ar_MA.UTF-8", "TZ": "America/Adak"],
      ["LANG": "ar_MA.UTF-8", "LC_ALL": "fr_FR.UTF-8"],
    ])
  func surroundings(_ environment: [String: String]) async throws {
    func built(_ environment: [String: String]) async throws -> [String: String] {
      var site = try SiteFixture()
      try site.speak(["ar", "en"])
      site.binary.program.environment = environment
      return try await BuiltSite(site).files
    }
    let files = try await built(environment)
    #expect(files["nord/ar/index.html"] != nil && files["nord/en/index.html"] != nil)
    #expect(try await files == built(["LANG": "en_US.UTF-8", "TZ": "UTC"]))
  }

  // MARK: Texts

  @Test("a text that has no translation is shown with its language and a mark; one that has is shown without")
  func fallback() async throws {
    let site = try SiteFixture()
    try site.speak(["ar"])
    try site.replace(
      "summary: \"La convention prévoit de former cent artisans.\"",
      with: "summary: {fr: \"Elle prévoit de former cent artisans.\", ar: \"تكوين مئة حرفي.\"}",
      in: "content/conventions/artisans.md")
    let built = try await BuiltSite(site)
    let page = try #require(built.files["nord/ar/conventions/artisans/index.html"])
    #expect(page.contains("<p class=\"lede\">تكوين مئة حرفي.</p>"))
    #expect(
      page.contains(
        "<bdi lang=\"fr\" dir=\"ltr\">Former des artisans</bdi><sup class=\"language-mark\" lang=\"fr\">fr</sup>"))
    let french = try #require(built.files["nord/conventions/artisans/index.html"])
    #expect(!french.contains("language-mark"))
  }

  @Test("what stands in for a missing text follows the chain of the site, and the default language last")
  func chain() async throws {
    let site = try SiteFixture()
    try site.replace(
      "languages: [fr]", with: "languages: [fr, ar, en]\nfallbacks: {ar: en}", in: "content/site.yml")
    try site.replace(
      "summary: \"La convention prévoit de former cent artisans.\"",
      with: "summary: {fr: \"Former cent artisans.\", en: \"Training a hundred craftspeople.\"}",
      in: "content/conventions/artisans.md")
    let page = try #require(try await BuiltSite(site).files["nord/ar/conventions/artisans/index.html"])
    #expect(page.contains("<p class=\"lede\"><bdi lang=\"en\" dir=\"ltr\">Training a hundred craftspeople.</bdi>"))
    #expect(page.contains("<bdi lang=\"fr\" dir=\"ltr\">Former des artisans</bdi>"))
  }

  @Test("the closing table has a row for each portal and language")
  func closingTable() async throws {
    let site = try SiteFixture()
    try site.speak(["ar"])
    let lines = try await site.build(["--lang", "fr"]).errors.split(separator: "\n").map { $0.split(separator: " ") }
    let rows = lines.filter { ["fr", "ar"].contains($0.dropFirst().first ?? "") }
    #expect(rows.map { "\($0[0]) \($0[1])" } == ["Maroc fr", "Maroc ar", "Nord fr", "Nord ar", "Sud fr", "Sud ar"])
    #expect(rows.allSatisfy { (Int($0[2]) ?? 0) > 1 })
  }

  // MARK: Style

  @Test("the style sheet names no left and no right, so that it serves both directions")
  func logicalProperties() throws {
    let sheet = try String(contentsOf: TestData.package.appending(path: "templates/assets/style.css"), encoding: .utf8)
    let physical =
      /(margin|padding|border|scroll-margin|scroll-padding)-(left|right)|(text-align|float|clear):\s*(left|right)|[{;\s](left|right):|border-(top|bottom)-(left|right)-radius/
    for (number, line) in sheet.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      #expect(line.firstMatch(of: physical) == nil, "style.css:\(number + 1): \(line)")
    }
  }

  private static func path(_ path: String, in language: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let regions = try? FileManager.default.contentsOfDirectory(
      atPath: TestData.package.appending(path: "content/regions").path)
    let isPortal = regions?.contains(parts[0] + ".md") ?? false
    return (isPortal ? [parts[0], language] + parts.dropFirst() : [language] + parts).joined(separator: "/")
  }

  /// A relative address from a folder, as a path of the site.
  private static func resolved(_ href: String, from folder: [String]) -> String? {
    var folder = folder
    for part in href.split(separator: "/") where part != "." {
      if part == ".." {
        guard folder.popLast() != nil else { return nil }
      } else {
        folder.append(String(part))
      }
    }
    return (folder + ["index.html"]).joined(separator: "/")
  }
}
