import TestSupport
import Testing

/// The lists of portals, and those of the door that go across all regions.
@Suite("Lists")
struct ListsTests {
  @Test("every list divides all conventions of the portal, those without a value among them")
  func lists() async throws {
    let built = try await BuiltSite(try SiteFixture())
    for (folder, groups) in [
      ("annees", ["2025", "non-renseigne"]), ("publics", ["youth", "non-renseigne"]),
      ("statuts", ["in-force", "signed"]),
      ("odd", ["4", "8", "non-renseigne"]),
    ] {
      for group in groups {
        let page = built.files["nord/\(folder)/\(group)/index.html"]
        #expect(page?.contains("/conventions/") == true, "\(folder)/\(group)")
      }
      #expect(built.files["nord/\(folder)/index.html"] != nil)
    }
    #expect(try #require(built.files["nord/signataires/index.html"]).contains("Amina Tazi"))
    #expect(try #require(built.files["nord/engagements/index.html"]).contains("Former cent artisans"))
    #expect(try #require(built.files["nord/suivi/index.html"]).contains("Jamais rendu compte"))
  }

  @Test("the lists of the door hold the conventions of all regions, each once")
  func national() async throws {
    let built = try await BuiltSite(try SiteFixture())
    let year = try page("annees/2025", of: built)
    #expect(links(year, under: "../../nord/conventions/") == ["../../nord/conventions/artisans/"])
    let alphabet = try page("a-z", of: built)
    #expect(links(alphabet, under: "../nord/conventions/").count == 2)
    #expect(links(alphabet, under: "../sud/conventions/").isEmpty, "one of two regions is listed under its first")
    #expect(try page("engagements", of: built).mainText.contains("Former cent artisans"))
    #expect(try page("signataires", of: built).mainText.contains("Brahim Alaoui"))
  }

  @Test("partners that work in several regions stand first, with their regions")
  func severalRegions() async throws {
    let text = try page("partenaires", of: try await BuiltSite(try SiteFixture())).mainText
    let several = try #require(text.firstRange(of: "Présents dans plusieurs régions"))
    let letters = try #require(text.firstRange(of: "Qui travaille avec qui"))
    #expect(several.lowerBound < letters.lowerBound)
    #expect(
      !(try page("nord/partenaires", of: try await BuiltSite(try SiteFixture()))).mainText.contains("plusieurs régions")
    )
  }

  @Test("each figure of the comparison is the count of the list that it leads to")
  func comparison() async throws {
    let built = try await BuiltSite(try SiteFixture())
    let comparison = try #require(built.files["comparaison/index.html"])
    // Conventions, partners, commitments, those with evidence, indicators, with a result, past end, never, records.
    #expect(
      try figures(of: "Nord", in: comparison) == ["2", "3", "2", "1 sur 2", "1", "1 sur 1", "0", "1", "10 sur 32"])
    #expect(try figures(of: "Sud", in: comparison) == ["1", "2", "0", "0", "0", "0", "0", "1", "0 sur 14"])
    #expect(
      try figures(of: "Ensemble", in: comparison) == ["2", "3", "2", "1 sur 2", "1", "1 sur 1", "0", "1", "10 sur 32"],
      "a convention of two regions counts once among all")
    #expect(try page("nord/conventions", of: built).mainText.contains("2 conventions"))
    #expect(try page("nord/engagements", of: built).mainText.contains("2 engagements"))
  }

  @Test("a document that two records rest on stands among the sources once, with both")
  func sources() async throws {
    let site = try SiteFixture()
    try site.replace(
      "url: \"https://fonds.example/\"", with: "publisher: La Gazette, url: \"https://gazette.example/artisans\"",
      in: "content/partners/fonds.md")
    let built = try await BuiltSite(site)
    let page = try page("nord/sources", of: built)
    #expect(links(page, under: "").count { $0 == "https://gazette.example/artisans" } == 1)
    #expect(links(page, under: "").count { $0 == "../conventions/artisans/" } == 1)
    #expect(links(page, under: "").count { $0 == "../partenaires/fonds-dessai/" } == 1)
  }

  // MARK: Long lists

  @Test("a long list is cut by year, and a convention keeps its part when others are added")
  func divided() async throws {
    let site = try SiteFixture()
    try add(1...160, to: site)
    let before = try await BuiltSite(site)
    try add(161...320, to: site)
    let after = try await BuiltSite(site)
    for list in ["nord/statuts/signed", "nord/engagements", "statuts/signed"] {
      let parts = before.files.keys.filter { $0.hasPrefix(list + "/") && $0 != list + "/index.html" }
      #expect(parts.count > 5, "\(list)")
      for path in parts {
        let (old, new) = (try conventions(path, of: before), try conventions(path, of: after))
        #expect(!old.isEmpty && old.isSubset(of: new), "\(path)")
      }
    }
  }

  @Test("the parts of a long list hold everything once, and its first page leads to each of them")
  func complete() async throws {
    let site = try SiteFixture()
    try add(1...200, to: site)
    let built = try await BuiltSite(site)
    let parts = built.files.keys.filter { $0.hasPrefix("nord/a-z/") && $0 != "nord/a-z/index.html" }
    let listed = try parts.sorted().flatMap {
      links(try page(String($0.dropLast(11)), of: built), under: "../../conventions/")
    }
    #expect(listed.count == Set(listed).count && listed.count == 202)
    let first = links(try page("nord/a-z", of: built), under: "")
    for part in parts {
      let folder = part.dropFirst("nord/a-z/".count).dropLast("index.html".count)
      #expect(first.contains(String(folder)), "\(part)")
    }
  }

  @Test("the list of conventions shows as many years as fit, and leads to the others")
  func conventionsByYear() async throws {
    let site = try SiteFixture()
    try add(1...320, to: site)
    let built = try await BuiltSite(site)
    let page = try page("nord/conventions", of: built)
    let shown = Set(links(page, under: "").filter { !$0.hasPrefix("..") && $0.hasSuffix("/") })
    #expect(shown.count <= 152 && shown.count > 100)
    #expect(!links(page, under: "../annees/20").isEmpty)
  }

  /// Conventions with a commitment each, signed over ten years.
  private func add(_ numbers: ClosedRange<Int>, to site: SiteFixture) throws {
    for number in numbers {
      let letter = Character(Unicode.Scalar(UInt8(97 + number % 20)))
      try site.write(
        """
        ---
        id: "MA-01-20\(number % 10 + 14)-\(100 + number)"
        title: "\(letter) n° \(number)"
        kind: partnership_convention
        region: "MA-01"
        status: signed
        date_signed: "20\(number % 10 + 14)-05-04"
        summary: "Une convention parmi d’autres."
        parties: [{partner: cri-nord, role: co_party}, {partner: atelier, role: co_party}]
        commitments: [{id: c1, text: "Faire la chose \(number)"}]
        themes: [training]
        sources: [{id: gazette, kind: press}]
        ---

        """, to: "content/conventions/n\(number).md")
    }
  }

  /// The cells of the row of a region, as they are read.
  private func figures(of name: String, in html: String) throws -> [String] {
    let row = try #require(html.split(separator: "<tr").first { $0.contains("<bdi>\(name)</bdi>") })
    return row.matches(of: /<td[^>]*>(.*?)<\/td>/).map { String($0.1).replacing(/<[^>]*>/, with: "") }
  }

  private func page(_ folder: String, of built: BuiltSite) throws -> HTMLPage {
    HTMLPage(try #require(built.files[folder + "/index.html"], "\(folder)"))
  }

  /// The different addresses of links that start with a text.
  private func links(_ page: HTMLPage, under start: String) -> [String] {
    page.tags("a").compactMap { $0["href"] }.filter { $0.hasPrefix(start) && $0 != start }
  }

  /// The conventions that a page links to, by the last part of their addresses.
  private func conventions(_ path: String, of built: BuiltSite) throws -> Set<String> {
    let page = try page(String(path.dropLast("/index.html".count)), of: built)
    return Set(
      links(page, under: "").filter { $0.contains("conventions/") }.compactMap {
        $0.split(separator: "/").last.map(String.init)
      })
  }
}
