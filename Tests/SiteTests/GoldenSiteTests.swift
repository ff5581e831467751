import TestSupport
import Testing

/// Small sites whose whole output is recorded, so that a change of it is seen in review.
@Suite("Golden sites")
struct GoldenSiteTests {
  @Test("the base site is built as recorded, file by file")
  func baseSite() async throws {
    let site = try await BuiltSite(fixture())
    try Golden.expect(site.files, "GoldenSites/minimal/expected")
  }

  @Test("in French, Arabic and English a region, a convention and a partner are as recorded, translated in part")
  func languages() async throws {
    let site = try fixture()
    try site.speak(["ar", "en"])
    try site.replace(
      "summary: \"La convention prévoit de former cent artisans.\"",
      with: """
        summary: {fr: "Elle prévoit de former cent artisans.", ar: "تكوين مئة حرفي.", en: "To train a hundred craftspeople."}
        """, in: "content/conventions/artisans.md")
    try site.replace(
      "text: \"Prêter des locaux\"", with: "text: {fr: \"Prêter des locaux\", en: \"To lend premises\"}",
      in: "content/conventions/artisans.md")
    let pages = ["index.html", "conventions/artisans/index.html", "partenaires/latelier/index.html"]
    let recorded = Set(["", "ar/", "en/"].flatMap { prefix in pages.map { "nord/\(prefix)\($0)" } })
    let files = try await BuiltSite(site).files.filter { recorded.contains($0.key) }
    #expect(files.count == recorded.count)
    try Golden.expect(files, "GoldenSites/languages/expected")
  }

  @Test("templates and texts of one's own replace the default ones, and change no page but those that show them")
  func ownTemplates() async throws {
    let before = try await BuiltSite(fixture())
    let own = try fixture()
    try own.write("<em class=\"gap\">{{t.not_given}}</em>{{! one's own }}", to: "templates/partials/gap.mustache")
    try own.ownTemplate("strings/fr.yml")
    try own.replace(
      "no_signatory: \"Aucun signataire nommé\"", with: "no_signatory: \"Personne\"", in: "templates/strings/fr.yml")
    let after = try await BuiltSite(own)
    #expect(after.files.keys.sorted() == before.files.keys.sorted())
    try Golden.expect(after.files.keys.sorted().joined(separator: "\n") + "\n", "GoldenSites/own-templates/paths.txt")
    try Golden.expect(after.files.filter { before.files[$0.key] != $0.value }, "GoldenSites/own-templates/changed")
  }

  /// The base site with assets of its own, so that the default style sheet may change without a new recording.
  private func fixture() throws -> SiteFixture {
    let fixture = try SiteFixture()
    try fixture.write("body { margin: 0 }\n", to: "templates/assets/style.css")
    try fixture.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n", to: "templates/assets/icon.svg")
    return fixture
  }

  @Test("templates that come with Mithaq may be of no use beside one's own; one's own may not")
  func unusedTemplates() async throws {
    let site = try SiteFixture()
    for name in ["national", "region"] { try site.write("<p>{{page.title}}</p>\n", to: "templates/\(name).mustache") }
    let own = try await site.check(["--format", "json"])
    #expect(own.status == 0 && !own.output.contains("unused-template"), "\(own.output)")
    try site.ownTemplate("partials/tiles.mustache")
    let spare = try await site.check(["--format", "json"])
    #expect(spare.output.split(separator: "unused-template").count == 2, "\(spare.output)")
  }
}
