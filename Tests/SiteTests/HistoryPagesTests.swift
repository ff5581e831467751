import TestSupport
import Testing

/// What becomes of records that change: their documents, their old addresses, their withdrawal.
@Suite("The history of records on pages")
struct HistoryPagesTests {
  private let convention = "content/conventions/artisans.md"
  private let other = "content/conventions/sans-details.md"

  @Test("a withdrawn convention leaves its address with the reason, and nothing else anywhere")
  func withdrawn() async throws {
    let site = try SiteFixture()
    try site.write(
      """
      ---
      id: "MA-01-2025-001"
      slug: artisans
      region: "MA-01"
      withdrawn: {date: "2025-12-01", reason: "Retirée à la demande d’une personne."}
      ---

      """, to: convention)
    let built = try await BuiltSite(site)
    let page = try #require(built.files["nord/conventions/artisans/index.html"])
    #expect(page.contains("Retirée à la demande d’une personne.") && page.contains("1er décembre 2025"))
    for (path, html) in built.pages where path != "nord/conventions/artisans/index.html" {
      #expect(!html.contains("conventions/artisans") && !html.contains("Amina Tazi"), "\(path)")
    }
  }

  @Test("an address that a record had before leads to the one it has")
  func aliases() async throws {
    let site = try SiteFixture()
    try site.replace("slug: artisans", with: "slug: artisans\naliases: [metiers-d-art]", in: convention)
    let built = try await BuiltSite(site)
    let page = try #require(built.files["nord/conventions/metiers-d-art/index.html"])
    #expect(page.contains("content=\"0; url=../artisans/\"") && page.contains("<a href=\"../artisans/\">"))
    #expect(built.files["nord/conventions/artisans/index.html"] != nil)
    for (path, html) in built.pages where path != "nord/conventions/metiers-d-art/index.html" {
      #expect(!html.contains("metiers-d-art"), "\(path)")
    }
  }

  @Test("a document of the registry is published with its format, size and checksum")
  func documents() async throws {
    let site = try SiteFixture()
    try site.write([UInt8](repeating: 0x41, count: 1_234_567), to: "content/files/textes/texte signé.pdf")
    try site.replace(
      "verified: press_only",
      with: "documents: [{id: texte, title: Le texte signé, kind: text_signed, path: files/textes/texte signé.pdf}]",
      in: convention)
    let built = try await BuiltSite(site)
    let page = try #require(built.files["nord/conventions/artisans/index.html"])
    #expect(page.contains("href=\"../../fichiers/textes/texte%20sign%C3%A9.pdf\""))
    #expect(page.contains("PDF, 1,2\u{A0}Mo") && page.contains("SHA-256"))
    #expect(built.files["nord/fichiers/textes/texte signé.pdf"]?.utf8.count == 1_234_567)
  }

  @Test("a relation is shown at both ends, and none to a draft or a withdrawn convention")
  func relations() async throws {
    let site = try SiteFixture()
    try site.replace(
      "verified: press_only", with: "relations: [{type: renews, convention: MA-01-2025-002}]", in: convention)
    var built = try await BuiltSite(site)
    #expect(try #require(built.files["nord/conventions/artisans/index.html"]).contains("Renouvelle"))
    let page = try #require(built.files["nord/conventions/convention-sans-details/index.html"])
    #expect(page.contains("Renouvelée par") && page.contains("href=\"../artisans/\""))
    try site.replace("status: signed", with: "status: signed\ndraft: true", in: other)
    built = try await BuiltSite(site)
    #expect(!(try #require(built.files["nord/conventions/artisans/index.html"])).contains("Renouvelle"))
  }

  @Test("a text about the registry is a page at the door and in each portal, and in every foot")
  func standalonePages() async throws {
    let site = try SiteFixture()
    try site.write(
      "---\nid: licence\nslug: licence\ntitle: Licence des données\n---\n\nTexte.\n", to: "content/pages/licence.md")
    let built = try await BuiltSite(site)
    for path in ["licence/index.html", "nord/licence/index.html", "sud/licence/index.html"] {
      #expect(built.files[path]?.contains("<p>Texte.</p>") == true, "\(path)")
    }
    for (path, html) in built.pages { #expect(html.contains("Licence des données"), "\(path)") }
  }

  @Test("a party added by an amendment is shown on both pages once the amendment is signed", arguments: [true, false])
  func joinedParty(isSigned: Bool) async throws {
    let site = try SiteFixture()
    let dates = isSigned ? "status: signed, date_signed: \"2025-07-08\"" : "status: approved"
    try site.write(
      "---\nid: arrivant\nname: Arrivant\nkind: association\nsources: {id: s, kind: press}\n---\n",
      to: "content/partners/arrivant.md")
    try site.replace(
      "verified: press_only", with: "amendments: [{id: a1, title: Avenant, adds_parties: [arrivant], \(dates)}]",
      in: convention)
    let built = try await BuiltSite(site)
    let page = try #require(built.files["nord/conventions/artisans/index.html"])
    #expect(page.contains("par avenant (8 juillet 2025)") == isSigned)
    #expect(page.contains("4 parties") == isSigned && page.contains("3 parties") != isSigned)
    let partner = try #require(built.files["nord/partenaires/arrivant/index.html"])
    #expect(partner.contains("href=\"../../conventions/artisans/\"") == isSigned)
    #expect(partner.contains("partie par avenant") == isSigned)
    #expect(try #require(built.files["nord/index.html"]).contains("Arrivant") == isSigned)
  }
}
