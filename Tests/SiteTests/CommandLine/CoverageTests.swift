import Foundation
import TestSupport
import Testing

@Suite("mithaq check --coverage")
struct CoverageTests {
  private let site: SiteFixture

  init() throws {
    site = try SiteFixture()
    try site.speak(["ar", "en"])
  }

  private typealias Counts = [String: [String: [String: Int]]]

  private func counts() async throws -> Counts {
    let result = try await site.check(["--coverage", "--format", "json"])
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Counts.self, from: Data(result.output.utf8))
  }

  @Test("counts each text of each kind once, under stable keys")
  func json() async throws {
    let all = try await counts()
    #expect(all.keys.sorted() == ["ar", "en"])
    for (language, kinds) in all {
      let kindNames = [
        "all", "conventions", "instruments", "interface", "partners", "programmes", "regions", "site", "vocabularies",
      ]
      #expect(kinds.keys.sorted() == kindNames, "\(language)")
      for (kind, states) in kinds {
        #expect(states.keys.sorted() == ["complete", "fallback", "machine", "stale", "total", "unreviewed"])
        #expect(states.filter { $0.key != "total" }.values.reduce(0, +) == states["total"], "\(kind)")
      }
      let sum = kinds.filter { $0.key != "all" }.values.compactMap { $0["total"] }.reduce(0, +)
      #expect(sum == kinds["all"]?["total"])
    }
    #expect(all["ar"]?["interface"]?["unreviewed"] == all["ar"]?["interface"]?["total"])
    #expect(all["ar"]?["regions"]?["unreviewed"] ?? 0 > 0, "ar_review: pending")
    #expect(all["en"]?["regions"]?["unreviewed"] == 0)
  }

  @Test("a field that gets a translation, and a declared machine, move one text each")
  func moves() async throws {
    let before = try await counts()
    let partner = "content/partners/atelier.md"
    try site.replace("seat: \"Tanger\"", with: "seat: {fr: \"Tanger\", en: \"Tangier\"}", in: partner)
    var after = try await counts()
    #expect(after["en"]?["partners"]?["complete"] == (before["en"]?["partners"]?["complete"] ?? 0) + 1)
    #expect(after["en"]?["partners"]?["fallback"] == (before["en"]?["partners"]?["fallback"] ?? 0) - 1)
    #expect(after["en"]?["partners"]?["total"] == before["en"]?["partners"]?["total"])
    try site.replace("id: atelier\n", with: "id: atelier\ntranslations: {en: machine}\n", in: partner)
    after = try await counts()
    #expect(after["en"]?["partners"]?["machine"] == 1)
    #expect(after["ar"]?["partners"] == before["ar"]?["partners"])
  }

  @Test("a translated body is complete, stale once the original changes, by a machine, or not reviewed")
  func bodies() async throws {
    let path = "content/partners/atelier.en.md"
    try site.write("---\nmethod: human\n---\n\nThe workshop.\n", to: path)
    let told = try await site.check().errors
    let hash = String(try #require(told.firstMatch(of: /translation_of: "([0-9a-f]{64})"/)).1)
    func partners(_ header: String) async throws -> [String: Int] {
      try site.write("---\ntranslation_of: \"\(hash)\"\n\(header)\n---\n\nThe workshop.\n", to: path)
      return try #require(try await counts()["en"]?["partners"])
    }
    let complete = try await partners("method: human")
    #expect(complete["stale"] == 0 && complete["machine"] == 0 && complete["unreviewed"] == 0)
    #expect(try await partners("method: human\nreviewed: false")["unreviewed"] == 1)
    let machine = try await partners("method: machine\nreviewed: false")
    #expect(machine["machine"] == 1 && machine["unreviewed"] == 0)
    try site.replace("travaille avec", with: "travaille beaucoup avec", in: "content/partners/atelier.md")
    let stale = try await partners("method: human")
    #expect(stale["stale"] == 1 && stale["complete"] == (complete["complete"] ?? 0) - 1)
  }

  @Test("prints a table on standard output, in the language of messages")
  func table() async throws {
    let french = try await site.check(["--coverage"])
    #expect(french.status == 0)
    #expect(french.output.hasPrefix("Langue  Textes"))
    #expect(french.output.contains("\nar      Conventions") && french.output.contains("\nen      Total"))
    #expect(!french.errors.contains("Conventions"))
    #expect(try await site.check(["--coverage", "--lang", "en"]).output.hasPrefix("Language  Texts"))
  }

  @Test("a site in one language has no table, and an empty JSON object")
  func oneLanguage() async throws {
    let alone = try SiteFixture()
    #expect(try await alone.check(["--coverage"]).output == "")
    let json = try await alone.check(["--coverage", "--format", "json"]).output
    #expect(try JSONDecoder().decode(Counts.self, from: Data(json.utf8)).isEmpty)
  }

  @Test("--min-coverage fails below a share, and says of which language and what lacks most")
  func minimum() async throws {
    #expect(try await site.check(["--min-coverage", "ar=0", "--min-coverage", "en=0"]).status == 0)
    let below = try await site.check(["--min-coverage", "en=0", "--min-coverage", "ar=80"])
    #expect(below.status == 1 && below.output.isEmpty)
    let last = try #require(below.errors.split(separator: "\n").last)
    #expect(
      last.hasPrefix("mithaq: «\u{A0}ar\u{A0}»") && last.contains("80\u{A0}%") && last.contains("Ce qui manque le plus")
    )
  }

  @Test(
    "--min-coverage with a wrong value is a usage error",
    arguments: ["ar", "ar=", "=80", "ar=101", "ar=-1", "ar=8,5", "ar=80%", "zgh=80", "fr=80", "xx=1"])
  func usage(value: String) async throws {
    let result = try await site.check(["--min-coverage", value])
    #expect(result.status == 64, "\(result.errors)")
  }

  @Test("a page of each portal and of the door tells the same, and only where there are several languages")
  func page() async throws {
    let files = try await BuiltSite(site).files
    for path in [
      "qualite/traductions", "ar/qualite/traductions", "nord/qualite/traductions", "nord/en/qualite/traductions",
    ] {
      #expect(files[path + "/index.html"] != nil, "\(path)")
    }
    let door = HTMLPage(try #require(files["qualite/traductions/index.html"])).mainText
    let total = try #require(try await counts()["ar"]?["all"])
    #expect(door.contains("Vocabulaires") && door.contains("\(total["fallback"] ?? -1)"))
    #expect(try #require(files["nord/qualite/index.html"]).contains("href=\"traductions/\""))
    #expect(try #require(files["index.html"]).contains("href=\"qualite/traductions/\""))
    let alone = try await BuiltSite(try SiteFixture()).files
    #expect(alone.keys.filter { $0.contains("traductions") } == [])
  }
}
