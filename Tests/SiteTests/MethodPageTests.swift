import Foundation
import Registry
import TestSupport
import Testing

/// The text that explains how numbers come about says what the code does, and every such number leads to it.
@Suite("How numbers come about")
struct MethodPageTests {
  private func section(_ title: String) throws -> String {
    let text = try String(contentsOf: TestData.package.appending(path: "content/pages/methode.md"), encoding: .utf8)
    let rest = try #require(text.components(separatedBy: "\n## \(title)\n").dropFirst().first)
    return rest.components(separatedBy: "\n## ")[0]
  }

  /// The numbers of months that a section speaks of.
  private func months(in title: String) throws -> [Int] {
    try section(title).matches(of: #/(\d+)\s+mois/#).compactMap { Int($0.1) }
  }

  @Test("is told with the thresholds of the code")
  func thresholds() throws {
    let standard = Thresholds.standard
    #expect(
      try months(in: "Fraîcheur du suivi") == [standard.reportDue, standard.reportOverdue, standard.expiring])
    #expect(try months(in: "Délai de publication") == [standard.publication])
    let site = try String(contentsOf: TestData.package.appending(path: "content/site.yml"), encoding: .utf8)
    #expect(!site.contains("thresholds"), "the text tells the standard ones")
  }

  @Test("is told with every check of completeness, in the words of the pages")
  func checks() throws {
    let strings = try String(contentsOf: TestData.package.appending(path: "templates/strings/fr.yml"), encoding: .utf8)
    let items = try section("Complétude d’une fiche").split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(items.count == QualityCheck.allCases.count)
    for item in items { #expect(strings.contains("\"\(item.dropFirst(2))\"\n"), "\(item)") }
    #expect(Set(items).count == items.count)
  }

  @Test(
    "is one click away from each number",
    arguments: [
      ("draa-tafilalet/conventions/", "mise-en-oeuvre"), ("draa-tafilalet/conventions/", "fraicheur-du-suivi"),
      ("draa-tafilalet/conventions/", "completude-dune-fiche"),
      ("draa-tafilalet/conventions/", "avancement-dun-indicateur"),
      ("draa-tafilalet/partenaires/", "ce-qui-est-compte"), ("draa-tafilalet/", "delai-de-publication"),
    ])
  func links(folder: String, topic: String) async throws {
    let built = try await BuiltSite.example.value
    #expect(built.files["draa-tafilalet/methode/index.html"]?.contains("id=\"\(topic)\"") == true)
    guard topic != "delai-de-publication" else { return }
    let linking = built.pages.filter { $0.path.hasPrefix(folder) && $0.html.contains("/#\(topic)\"") }
    #expect(!linking.isEmpty)
  }

  @Test("is not promised in a registry that does not tell it")
  func own() async throws {
    let built = try await BuiltSite(try SiteFixture())
    let page = try #require(built.files["nord/conventions/artisans/index.html"])
    #expect(!page.contains("comment la mise en œuvre est calculée") && !page.contains("methode"))
    #expect(page.contains("délai attendu : 12 mois ; en retard après 24 mois"))
    #expect(page.contains("<a href=\"#engagements\"><bdi>d’après les engagements</bdi></a>"))
  }

  @Test("a number leads to what it is made from")
  func origins() async throws {
    let built = try await BuiltSite(try SiteFixture())
    let convention = try #require(built.files["nord/conventions/artisans/index.html"])
    #expect(convention.contains("<a href=\"#indicateur-i1\"><bdi>dernier rapport"))
    #expect(convention.contains("de 0 (point de départ) à 40 (cible), le résultat est 30"))
    #expect(convention.contains("<a href=\"../../partenaires/cri-nord/\"><bdi>présent dans 1 autre région</bdi></a>"))
    let partner = try #require(built.files["nord/partenaires/cri-nord/index.html"])
    for anchor in ["conventions", "identite", "avec"] { #expect(partner.contains("<dd><a href=\"#\(anchor)\">")) }
  }
}
