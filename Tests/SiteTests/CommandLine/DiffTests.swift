import Foundation
import TestSupport
import Testing

@Suite("mithaq diff")
struct DiffTests {
  private let site: SiteFixture
  private static let convention = "content/conventions/artisans.md"
  private static let records = ".mithaq/records.json"

  /// A registry that is built, with a copy of what the build left.
  init() async throws {
    site = try SiteFixture()
    try #require(await site.build().status == 0)
    try site.write(site.bytes(of: Self.records), to: "before.json")
  }

  /// Builds again and compares.
  private func diff(_ arguments: [String] = []) async throws -> String {
    let built = try await site.build()
    try #require(built.status == 0, "\(built.errors)")
    let result = try await site.binary.run(["diff", "site/before.json", "site"] + arguments)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    return result.output
  }

  @Test("nothing, where nothing has changed")
  func nothing() async throws {
    #expect(try await diff() == "Rien n’a changé.\n")
    #expect(try await diff(["--lang", "en"]) == "Nothing has changed.\n")
    #expect(try site.bytes(of: Self.records) == site.bytes(of: "before.json"), "the same registry, the same bytes")
  }

  @Test("fields are told with their old and new values, in words where ids and codes have them")
  func fields() async throws {
    try site.replace("status: in_force\n", with: "status: expired\n", in: Self.convention)
    try site.replace("  - {partner: fonds, role: funding}\n", with: "", in: Self.convention)
    try site.replace("due: \"2026-12\"", with: "due: \"2027-06\"", in: Self.convention)
    try site.replace(
      "place_signed: \"Laâyoune\"", with: "place_signed: {fr: \"Laâyoune\", ar: \"العيون\"}", in: Self.convention)
    let text = try await diff()
    #expect(
      text.contains(
        """
        Modifié (1)
          convention MA-01-2025-001 « Convention pour les artisans & les métiers d’art » (content/conventions/artisans.md)
        """), "\(text)")
    for line in [
      "Statut : « in_force » (En vigueur) → « expired » (Échue)",
      "Parties · Fonds d’essai · partner : « fonds » (Fonds d’essai) → —",
      "Engagements · c1 · due : « 2026-12 » → « 2027-06 »",
      "Lieu de signature : « Laâyoune » → —", "Lieu de signature · ar : — → « العيون »",
    ] { #expect(text.contains("    \(line)\n"), "\(line)\n\(text)") }
    #expect(!text.contains("texte modifié"))
  }

  @Test("records and pages that came or went, files that moved, texts that changed")
  func files() async throws {
    try site.write(
      try site.text(of: Self.convention).replacing("MA-01-2025-001", with: "MA-01-2025-077")
        .replacing("slug: artisans\n", with: "slug: nouvelle\n"),
      to: "content/conventions/nouvelle.md")
    try site.write(
      try site.text(of: "content/partners/atelier.md") + "\nUne phrase.\n", to: "content/partners/atelier-2.md")
    try site.remove("content/partners/atelier.md")
    try site.remove("content/conventions/sans-details.md")
    let built = try await site.build()
    // Links to what has gone are mended as their author would.
    if built.status != 0 { try mendLinks() }
    let json = try JSONSerialization.jsonObject(with: Data(try await diff(["--format", "json"]).utf8))
    let object = try #require(json as? [String: Any])
    func ids(_ key: String) -> [String] { (object[key] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }
    #expect(ids("added") == ["MA-01-2025-077"])
    #expect(ids("removed").count == 1)
    let changes = object["changed"] as? [[String: Any]] ?? []
    let partner = try #require(changes.first { ($0["item"] as? [String: Any])?["id"] as? String == "atelier" })
    #expect(partner["old_path"] as? String == "content/partners/atelier.md")
    #expect(partner["text_changed"] as? Bool == true)
    let added = object["added_pages"] as? [String] ?? []
    #expect(added.contains("nord/conventions/nouvelle/index.html"))
    #expect((object["removed_pages"] as? [String] ?? []).contains { $0.contains("sans-details") })
    #expect(try await diff().contains("Pages supprimées"))
  }

  private func mendLinks() throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: site.root + "/content") where name.hasSuffix(".md")
    {
      let text = try site.text(of: "content/" + name)
      let mended = text.replacing("partners/atelier.md", with: "partners/atelier-2.md")
        .replacing(/\[([^\]]*)\]\([^)]*sans-details\.md[^)]*\)/) { String($0.1) }
      if mended != text { try site.write(mended, to: "content/" + name) }
    }
  }

  @Test("long values are cut, and told apart all the same")
  func longValues() async throws {
    let long = String(repeating: "très ", count: 40)
    try site.replace(
      "place_signed: \"Laâyoune\"", with: "place_signed: \"\(String(repeating: "ي", count: 100))\"", in: Self.convention
    )
    try site.replace("summary: \"La convention", with: "summary: \"\(long)La convention", in: Self.convention)
    try #require(await site.build().status == 0)
    try site.write(site.bytes(of: Self.records), to: "before.json")
    try site.replace("cent artisans.\"", with: "mille artisans.\"", in: Self.convention)
    let text = try await diff()
    let record = try site.text(of: Self.records)
    #expect(record.contains("يي\"") && !record.contains("ي…"), "letters are counted, not bytes")
    #expect(text.contains("Résumé : « très très") && text.contains("…"), "\(text)")
  }

  @Test("a build of one region leaves the record of all as it is")
  func oneRegion() async throws {
    try site.replace("status: in_force\n", with: "status: expired\n", in: Self.convention)
    try #require(await site.build(["--region", "nord"]).status == 0)
    #expect(try site.bytes(of: Self.records) == site.bytes(of: "before.json"))
  }

  @Test(
    "what cannot be read is told with a way out",
    arguments: [("", "est endommagé"), ("{\"version\":1}", "est endommagé"), ("{\"version\":99}", "version 99")])
  func damaged(_ text: String, _ reason: String) async throws {
    try site.write(text, to: "before.json")
    let result = try await site.binary.run(["diff", "site/before.json", "site"])
    #expect(result.status == 74 && result.output.isEmpty)
    #expect(result.errors.contains("site/before.json") && result.errors.contains(reason), "\(result.errors)")
  }

  @Test("a registry that is not built is told")
  func notBuilt() async throws {
    let other = try SiteFixture()
    let result = try await other.binary.run(["diff", "site", "site"])
    #expect(result.status == 74 && result.errors.contains("mithaq build"))
  }

  @Test("the record comes back when it was deleted, damaged or left by a build into another folder", arguments: 0..<3)
  func lost(_ way: Int) async throws {
    try await Task.sleep(for: .milliseconds(60))
    _ = try await site.build()
    switch way {
    case 0: try site.remove(Self.records)
    case 1: try site.write("{", to: Self.records)
    default: try #require(await site.build(["--output", "other", "--as-of", "2030-01-01"]).status == 0)
    }
    try #require(await site.build().status == 0)
    #expect(try site.bytes(of: Self.records) == site.bytes(of: "before.json"))
  }
}
