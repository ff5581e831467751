import Foundation
import FrontMatter
import Registry
import TestSupport
import Testing

/// Records that have every key they can have, with a source of its own for each.
@Suite("Notes beside facts")
struct NotesTests {
  /// Keys that state no fact, or that are a short form of another.
  private static let silent: Set = [
    "id", "slug", "aliases", "draft", "withdrawn", "sources", "ar_review", "translations", "grid_x", "grid_y",
    "regions",
    "date_published",
    "date_modified", "corrections", "logo", "logo_alt",
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let keys: ValueShape
    let page: String
    /// Values for the keys that the record of the base site leaves out.
    let additions: String

    var testDescription: String { file }

    /// The keys that state facts.
    var facts: [String] {
      guard case .record(let fields) = keys else { return [] }
      return fields.map(\.name).filter { !NotesTests.silent.contains($0) }
    }
  }

  private static let cases = [
    Case(
      file: "content/conventions/artisans.md", keys: .of(Convention.self), page: "nord/conventions/artisans/index.html",
      additions: """
        date_end_actual: "2027-02"
        contact: "contact@nord.example"
        languages: [fr, ar]
        verified: press_only
        verified_by: "Service des partenariats"
        verified_on: "2025-11-20"
        former_region: nord-ancien
        implementation_status: limited
        amendments: [{id: a1, title: "Avenant", status: approved}]
        documents: [{id: d1, title: "Texte", url: "https://nord.example/texte.pdf"}]
        relations: [{type: sibling, convention: "MA-01-2025-002"}]
        """),
    Case(
      file: "content/partners/atelier.md", keys: .of(Partner.self), page: "nord/partenaires/latelier/index.html",
      additions: """
        identifiers: [{scheme: RC, value: "1234"}]
        regions_active: ["MA-01"]
        parent: fonds
        members: [cri-nord]
        merged_into: fonds
        split_from: fonds
        same_as: ["https://registre.example/atelier"]
        """),
    Case(
      file: "content/programmes/elan.md", keys: .of(Programme.self), page: "nord/programmes/elan/index.html",
      additions: """
        end: "2030"
        parent: essor
        alternate_names: [{name: "Programme Élan", kind: variant}]
        """),
    Case(
      file: "content/regions/nord.md", keys: .of(Region.self), page: "nord/index.html",
      additions: """
        official_name: "Région du Nord"
        former_regions: [{id: nord-ancien, name: "Ancien Nord"}]
        intro: "Une région de montagnes."
        contact: "contact@nord.example"
        note: "Le chiffre est celui du recensement."
        """),
    Case(
      file: "content/instruments/loi-1-20.md", keys: .of(Instrument.self),
      page: "nord/textes/loi-n-1-20-relative-aux-essais/index.html",
      additions: """
        description: "Loi sur les essais."
        spellings: ["1.20"]
        dahir: "1-20-3"
        date_promulgated: "2020-03-01"
        url: "https://textes.example/1-20"
        """),
  ]

  @Test("every fact that a source can support bears the number of that source", arguments: cases)
  func facts(_ example: Case) async throws {
    let site = try SiteFixture()
    try site.write(
      "---\nid: essor\nname: Essor\nscope: national\nsources: {id: s, kind: press}\n---\n",
      to: "content/programmes/essor.md")
    if example.file != "content/regions/nord.md" {
      try site.replace(
        "cri: cri-nord", with: "cri: cri-nord\nformer_regions: [{id: nord-ancien, name: Ancien Nord}]",
        in: "content/regions/nord.md")
    }
    let parts = try site.text(of: example.file).components(separatedBy: "---\n")
    var header = try #require(parts[1].components(separatedBy: "sources:\n").first) + example.additions + "\n"
    // The sources that the record names are not there any more.
    header.replace(#/(, )?(\n +)?source: \w+/#, with: "")
    let given = Set(header.split(separator: "\n").map { $0.prefix { $0 != ":" } }.map(String.init))
    #expect(example.facts.filter { !given.contains($0) } == [], "the record of this test lacks keys")
    let sources = example.facts.enumerated().map { "  - {id: s\($0), kind: press, supports: [\($1)]}\n" }
    let body = parts.dropFirst(2).joined(separator: "---\n")
    try site.write("---\n" + header + "sources:\n" + sources.joined() + "---\n" + body, to: example.file)
    let built = try await BuiltSite(site)
    let html = try #require(built.files[example.page], "\(built.files.keys.sorted())")
    let facts = try #require(html.components(separatedBy: "<ol class=\"sources\">").first)
    let unnoted = example.facts.enumerated().filter { !facts.contains("href=\"#source-\($0.offset + 1)\"") }
    #expect(unnoted.map(\.element) == [])
  }
}
