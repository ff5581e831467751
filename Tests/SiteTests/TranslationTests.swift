import Foundation
import TestSupport
import Testing

/// Texts below the header in a second language: `atelier.ar.md` beside `atelier.md`.
@Suite("Translated texts")
struct TranslationTests {
  private let site: SiteFixture
  private let original = "content/partners/atelier.md"
  private let translation = "content/partners/atelier.ar.md"
  private let page = "nord/ar/partenaires/latelier/index.html"

  init() throws {
    site = try SiteFixture()
    try site.speak(["ar"])
  }

  /// The hash that `mithaq check` says to write.
  private func currentHash() async throws -> String {
    let told = try await site.check().errors
    // The line of the file comes first, then the way out.
    return String(try #require(told.matches(of: /translation_of: "([0-9a-f]{64})"/).last, "\(told)").1)
  }

  private func write(_ header: String, _ body: String = "## تاريخها\n\nتعمل **الورشة**.") throws {
    try site.write("---\n\(header)\n---\n\n\(body)\n", to: translation)
  }

  /// A translation of the original as it is.
  private func translate(_ header: String = "method: human", _ body: String = "## تاريخها\n\nتعمل **الورشة**.")
    async throws
  {
    try write(header, body)
    try write("translation_of: \"\(try await currentHash())\"\n" + header, body)
  }

  private func built() async throws -> String {
    try #require(try await BuiltSite(site).files[page])
  }

  @Test("is shown on the page in its language, without a mark, and the original on the others")
  func shown() async throws {
    try await translate()
    let files = try await BuiltSite(site).files
    let arabic = try #require(files[page])
    #expect(arabic.contains("تعمل <strong>الورشة</strong>"))
    #expect(arabic.contains("<div class=\"prose\">") && !arabic.contains("Son histoire"))
    #expect(!arabic.contains("class=\"small translation\""))
    let french = try #require(files["nord/partenaires/latelier/index.html"])
    #expect(french.contains("Son histoire") && !french.contains("تاريخها"))
  }

  @Test("that is not there leaves the original, marked with its language, direction and a note")
  func fallback() async throws {
    let html = try await built()
    #expect(html.contains("<div class=\"prose\" lang=\"fr\" dir=\"ltr\">"))
    #expect(html.contains("class=\"small translation\">لم يُترجم هذا النص بعد"))
  }

  @Test("without any words leaves the original too")
  func empty() async throws {
    try await translate("method: human", "")
    #expect(try await built().contains("<div class=\"prose\" lang=\"fr\" dir=\"ltr\">"))
  }

  @Test(
    "tells how it came about",
    arguments: [
      ("method: machine\nreviewed: false", "ترجمة آلية لم تُراجع"), ("method: machine", "ترجمة آلية تمت مراجعتها"),
      ("method: human\nreviewed: false", "ترجمة لم تُراجع"),
    ])
  func origin(header: String, note: String) async throws {
    try await translate(header)
    #expect(try await built().contains("<p class=\"small translation\">\(note)</p>"))
  }

  @Test("is called stale once the original's text changes, and not when its header does")
  func stale() async throws {
    try await translate()
    try site.replace("founded: \"2014\"", with: "founded: \"2015\"", in: original)
    #expect(!(try await site.check().errors.contains("[stale-translation]")))
    try site.replace("travaille avec", with: "travaille beaucoup avec", in: original)
    let told = try await site.check()
    #expect(told.status == 0 && told.errors.contains("[stale-translation]"))
    #expect(try await built().contains("<p class=\"small translation\">تغيّر النص الأصلي بعد هذه الترجمة.</p>"))
    // What the message says to write renews it.
    let old = try #require(try site.text(of: translation).firstMatch(of: /[0-9a-f]{64}/)).output
    try site.replace(String(old), with: try await currentHash(), in: translation)
    #expect(!(try await site.check().errors.contains("[stale-translation]")))
  }

  @Test("that is stale in a language without pages is not said to be on one")
  func staleAndNotShown() async throws {
    try await translate()
    try site.replace("languages: [fr, ar]", with: "languages: [fr]", in: "content/site.yml")
    try site.replace("travaille avec", with: "travaille beaucoup avec", in: original)
    let told = try await site.check().errors
    #expect(told.contains("[stale-translation]") && !told.contains("la page montre cette traduction"), "\(told)")
  }

  @Test("that is given of a statement is shown in its language, and what was said on the others with its mark")
  func statement() async throws {
    try site.replace(
      "text: \"Amina Tazi attend cent emplois.\"",
      with: "text: {fr: \"Amina Tazi attend cent emplois.\", ar: \"تنتظر أمينة التازي مئة منصب.\"}",
      in: "content/conventions/artisans.md")
    let path = "nord/ar/conventions/artisans/index.html"
    #expect(try await BuiltSite(site).files[path]?.contains("<p>تنتظر أمينة التازي مئة منصب.</p>") == true)
    try site.replace(", ar: \"تنتظر أمينة التازي مئة منصب.\"", with: "", in: "content/conventions/artisans.md")
    #expect(
      try await BuiltSite(site).files[path]?.contains(
        "<bdi lang=\"fr\" dir=\"ltr\">Amina Tazi attend cent emplois.</bdi><sup class=\"language-mark\"") == true)
  }

  @Test("has its own links, checked and followed like those of the original")
  func links() async throws {
    try site.write(
      "---\nid: lointain\nname: Lointain\nkind: association\nsources: {id: s1, kind: press}\n---\n\n## Repères\n",
      to: "content/partners/lointain.md")
    try await translate(
      "method: human", "[بعيد](lointain.md#reperes) [الاتفاقية](../conventions/artisans.md#le-contexte)")
    let html = try await built()
    #expect(html.contains("href=\"../lointain/#reperes\""))
    #expect(html.contains("href=\"../../conventions/artisans/#le-contexte\""))
    try await translate("method: human", "[خطأ](lointan.md)\n\n<b>خام</b>")
    let told = try await site.check().errors
    #expect(told.contains("\(translation):7:1") || told.contains("\(translation):6:"), "\(told)")
    #expect(told.contains("[broken-link]") && told.contains("[raw-html]"))
  }

  @Test("leads, where a text links to it, to the page of its record")
  func target() async throws {
    try await translate()
    try site.write(
      try site.text(of: "content/partners/fonds.md") + "\n[L’Atelier](atelier.ar.md)\n", to: "content/partners/fonds.md"
    )
    let files = try await BuiltSite(site).files
    let html = try #require(files.first { $0.key.hasPrefix("nord/partenaires/fonds") }?.value)
    #expect(html.contains("<a href=\"../latelier/\">L’Atelier</a>"))
  }

  @Test("leads to a heading only where the text shown has it")
  func headings() async throws {
    try await translate()
    let files = try await BuiltSite(site).files
    let french = try #require(files["nord/conventions/artisans/index.html"])
    #expect(french.contains("href=\"../../partenaires/latelier/#son-histoire\""))
    let arabic = try #require(files["nord/ar/conventions/artisans/index.html"])
    #expect(arabic.contains("href=\"../../partenaires/latelier/\"") && !arabic.contains("#son-histoire"))
  }

  @Test("of a field by a machine is declared in the record, and told on its page in that language alone")
  func fields() async throws {
    try site.replace("id: atelier\n", with: "id: atelier\ntranslations: {ar: machine}\n", in: original)
    let files = try await BuiltSite(site).files
    let note = "<p class=\"small translation\">ترجمة آلية لم تُراجع</p>"
    #expect(try #require(files[page]).contains(note))
    #expect(!(try #require(files["nord/partenaires/latelier/index.html"]).contains("small translation")))
    // The region's `ar_review: pending`.
    #expect(try #require(files["nord/ar/index.html"]).contains("<p class=\"small translation\">ترجمة لم تُراجع</p>"))
  }
}
