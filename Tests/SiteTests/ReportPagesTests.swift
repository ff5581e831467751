import Foundation
import TestSupport
import Testing

/// The yearly reports of regions: what they count is what the records say.
@Suite("Yearly reports")
struct ReportPagesTests {
  private let convention = "content/conventions/artisans.md"
  private let other = "content/conventions/sans-details.md"
  private let report = "nord/bilan/2025/index.html"

  /// The key figures of a report, by their label.
  private func figures(_ html: String) -> [String: String] {
    let rows = html.matches(
      of: /<dt>(?<label>[^<]+?)(?: <small>[^<]*<\/small>)?<\/dt><dd><a href="[^"]*">(?<value>[^<]+)</)
    return Dictionary(rows.map { (String($0.label), String($0.value)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row of a table that holds a text.
  private func row(_ html: String, with text: String) throws -> String {
    let rows = html.components(separatedBy: "<tr").filter { $0.contains(text) }
    return try #require(rows.first, "no row has “\(text)”")
  }

  @Test(
    "there is one for every region and year in which a convention was signed, with a row for each of them, and for every year of an event"
  )
  func everyYear() async throws {
    let site = try await BuiltSite.example.value
    let folder = TestData.package.appending(path: "content/conventions")
    var expected: [String: Int] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".md") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      guard let year = text.firstMatch(of: /\ndate_signed: "(\d{4})/)?.output.1 else { continue }
      let line = try #require(text.firstMatch(of: /\nregions?: (.*)/)?.output.1)
      for region in line.matches(of: /MA-\d\d/) { expected["\(region.output)/\(year)", default: 0] += 1 }
    }
    var found: [String: Int] = [:]
    for (path, html) in site.pages {
      guard let match = path.wholeMatch(of: /([^\/]+)\/bilan\/(\d{4})\/index\.html/) else { continue }
      let home = try #require(site.files["\(match.output.1)/index.html"])
      let code = try #require(home.firstMatch(of: /· (MA-\d\d)/)?.output.1)
      let count = html.matches(of: /<tr id="convention-/).count
      guard count > 0 else {
        #expect(HTMLPage(html).mainText.contains("Aucune convention signée cette année"), "\(path)")
        continue
      }
      found["\(code)/\(match.output.2)"] = count
    }
    #expect(!expected.isEmpty && found == expected)
  }

  @Test("promise as much as the pages of their conventions do")
  func commitments() async throws {
    let site = try await BuiltSite.example.value
    let reports = site.pages.filter { $0.path.contains(/^[^\/]+\/bilan\/\d{4}\//) }
    try #require(!reports.isEmpty)
    for (path, html) in reports {
      let portal = path.prefix { $0 != "/" }
      let slugs = html.matches(of: /<tr id="convention-([^"]+)"/).map(\.output.1)
      let promised = try slugs.map { slug in
        let page = try #require(site.files["\(portal)/conventions/\(slug)/index.html"])
        return page.matches(of: /<li id="engagement-/).count
      }.reduce(0, +)
      let said = figures(html).first { $0.key.hasPrefix("engagement") }?.value
      // The report of a year in which nothing was signed counts no commitments.
      #expect((said ?? "0") == String(promised), "\(path)")
    }
  }

  @Test("count what is in the records, and lead to it")
  func counts() async throws {
    let html = try #require(try await BuiltSite(SiteFixture()).files[report])
    #expect(
      figures(html) == [
        "convention signée": "1", "partenaires": "3", "engagements": "2", "indicateur avec une cible": "1",
        "indicateur avec un résultat": "1",
      ])
    #expect(html.contains("<dt>partenaires <small>dont 1 nouveau</small></dt><dd><a href=\"#partenaires\">3</a></dd>"))
    #expect(try row(html, with: "Former cent artisans").contains("décembre 2026"))
    let progress = try row(html, with: ">2025</td>")
    #expect(progress.contains("Artisans formés") && progress.contains("75\u{A0}%"))
    #expect(try row(html, with: ">2026</td>").contains("Aucun résultat publié"))
    #expect(try row(html, with: "Ouverture de l’atelier").contains(">MA-01-2025-001<"))
    #expect(html.contains("<dt>Engagements sans preuve</dt><dd>1 sur 2</dd>"))
    #expect(html.contains("<dt>Indicateurs sans résultat</dt><dd>0 sur 1</dd>"))
    #expect(try row(html, with: "Une copie d’archive").contains("Les rédacteurs du registre"))
  }

  @Test("tell milestones, amendments and results of a year in which nothing was signed, and have no empty table")
  func eventsAlone() async throws {
    let site = try SiteFixture()
    try site.replace("status: met, place", with: "status: scheduled, place", in: convention)
    let before = try await BuiltSite(site)
    // The result of the fixture was made public in 2026, when nothing was signed.
    #expect(before.reports == ["2025", "2026"])
    let html = try #require(before.files["nord/bilan/2026/index.html"])
    #expect(HTMLPage(html).mainText.contains("Aucune convention signée cette année"))
    #expect(try row(html, with: "Artisans formés").contains("../../conventions/artisans/"))
    #expect(!html.contains(/<tbody>\s*<\/tbody>/) && figures(html) == ["convention signée": "0"])
    for anchor in html.matches(of: /href="#([^"]+)"/).map(\.output.1) { #expect(html.contains("id=\"\(anchor)\"")) }
    let list = try #require(before.files["nord/bilan/index.html"])
    #expect(list.contains("<b>Aucune convention signée cette année</b>"))

    try site.replace("reported_on: \"2026-01\", ", with: "", in: convention)
    try site.replace(
      "kind: launch, status: scheduled", with: "kind: launch, status: met", in: convention)
    try site.replace("date: \"2025-06\", kind: launch", with: "date: \"2023-06\", kind: launch", in: convention)
    try site.replace(
      "verified: press_only", with: "amendments: [{id: a1, title: Avenant, date_approved: \"2024\"}]", in: convention)
    let after = try await BuiltSite(site)
    #expect(after.reports == ["2023", "2024", "2025"])
    #expect(try #require(after.files["nord/bilan/2023/index.html"]).contains("Ouverture de l’atelier"))
    // Without a date of its own, the result is of the year of its source.
    let signed = try #require(after.files[report])
    let results = try #require(signed.components(separatedBy: "id=\"resultats\"").last)
    #expect(results.prefix(900).contains("Artisans formés"))
  }

  @Test("of the published registry tell what was reached in years without a signing")
  func orientalEvent() async throws {
    let site = try await BuiltSite.example.value
    let html = try #require(site.files["oriental/bilan/2022/index.html"])
    #expect(html.contains("../../conventions/technopark-oujda/"))
  }

  @Test("call a partner new only if it is certain that it had no convention in the region before")
  func newPartners() async throws {
    let site = try SiteFixture()
    try site.replace("date_signed: unknown", with: "date_signed: \"2024\"", in: other)
    let built = try await BuiltSite(site)
    let first = try #require(built.files["nord/bilan/2024/index.html"])
    let second = try #require(built.files[report])
    #expect(figures(first)["partenaires"] == "2" && first.contains("dont 1 nouveau"))
    #expect(second.contains("dont 1 nouveau") && !second.contains("dont 2"))
    #expect(try #require(built.files["sud/bilan/2024/index.html"]).contains("dont 2 nouveaux"))
  }

  @Test("say what is empty")
  func empties() async throws {
    let site = try SiteFixture()
    try site.replace("date_signed: unknown", with: "date_signed: \"2024\"", in: other)
    let html = try #require(try await BuiltSite(site).files["nord/bilan/2024/index.html"])
    let text = HTMLPage(html).mainText
    for said in [
      "Aucun engagement renseigné", "Aucun indicateur publié", "Aucun jalon atteint dans l’année n’est relevé.",
      "Aucun avenant relevé pour l’année.", "Jamais rendu compte",
    ] { #expect(text.contains(said), "\(said)") }
    let signed = try row(html, with: "id=\"convention-convention-sans-details\"")
    #expect(signed.contains("<span class=\"gap\">Non renseigné</span>"))
    #expect(!html.contains("<td></td>") && !html.contains(/<tbody>\s*<\/tbody>/))
    let audiences = try #require(html.firstRange(of: "id=\"publics\"")).upperBound
    #expect(html[audiences...].prefix(900).contains("Non renseigné"))
  }

  @Test("leave out conventions without a known year, and say where they are")
  func undated() async throws {
    let built = try await BuiltSite(SiteFixture())
    let link = "<a href=\"../annees/non-renseigne/\"><bdi>1 convention sans année connue n’est dans aucun bilan"
    #expect(try #require(built.files["nord/bilan/index.html"]).contains(link))
    #expect(try #require(built.files[report]).contains("../../annees/non-renseigne/"))
    let sud = try #require(built.files["sud/bilan/index.html"])
    #expect(sud.contains(link) && sud.contains("Aucun bilan"))
    #expect(!built.files.keys.contains { $0.contains(/^sud\/bilan\/\d/) })
  }

  @Test("can be reached from the home of the region and from the list of the year")
  func links() async throws {
    let built = try await BuiltSite(SiteFixture())
    #expect(try #require(built.files["nord/index.html"]).contains("href=\"bilan/\""))
    #expect(try #require(built.files["nord/bilan/index.html"]).contains("href=\"2025/\""))
    #expect(try #require(built.files["nord/annees/2025/index.html"]).contains("href=\"../../bilan/2025/\""))
  }

  @Test("tell milestones and amendments of the year, whatever the year of the convention")
  func events() async throws {
    let site = try SiteFixture()
    try site.replace("date_signed: unknown", with: "date_signed: \"2026-01-01\"", in: other)
    try site.replace(
      "verified: press_only",
      with: "amendments: [{id: a1, title: Le premier avenant, date_signed: \"2026-01-01\", source: gazette}]",
      in: convention)
    let built = try await BuiltSite(site)
    let html = try #require(built.files["nord/bilan/2026/index.html"])
    #expect(html.contains("Le premier avenant") && html.contains("../../conventions/artisans/"))
    #expect(html.contains("Bilan provisoire") && !html.contains("Ouverture de l’atelier"))
    #expect(!(try #require(built.files[report]).contains("Le premier avenant")))
    let numbers = html.matches(of: /<li id="source-(\d+)">/).map { String($0.output.1) }
    #expect(numbers == ["1", "2"])
    #expect(html.contains("Le premier avenant<sup class=\"note\"><a href=\"#source-2\""))
  }
}

extension BuiltSite {
  /// The years of the reports of the first region of the fixture.
  fileprivate var reports: [String] {
    files.keys.compactMap { $0.wholeMatch(of: /nord\/bilan\/(\d+)\/index\.html/).map { String($0.output.1) } }.sorted()
  }
}
