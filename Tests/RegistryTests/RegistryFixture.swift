import Diagnostics
import EDTF
import FrontMatter
import Registry
import Testing

/// A registry made from short headers, with vocabularies that hold just the codes these tests use.
struct RegistryFixture {
  var headers: [(kind: ContentKind, path: String, text: String)] = []

  static let regions: [(ContentKind, String, String)] = [
    (.region, "content/regions/a.md", region("MA-08", "Drâa-Tafilalet", column: 3)),
    (.region, "content/regions/b.md", region("MA-05", "Béni Mellal-Khénifra", column: 2)),
  ]

  static let partners: [(ContentKind, String, String)] = ["alpha", "beta", "gamma"].map { id in
    (.partner, "content/partners/\(id).md", "id: \(id)\nname: \(id.uppercased())\nkind: association\n\(source)")
  }

  static let source = "sources: [{id: s1, kind: press, supports: [name]}]\n"

  static func region(_ id: String, _ name: String, column: Int) -> String {
    """
    id: \(id)
    name: \(name)
    capital: Ville
    grid_x: \(column)
    grid_y: 0
    provinces: [{id: "\(id)-P", name: Province, kind: province}]

    """
  }

  /// A convention with the keys that must be there, and those given.
  static func convention(
    _ id: String, parties: [String] = ["alpha", "beta"], date: String = "\"2021-05-21\"", more: String = ""
  ) -> String {
    """
    id: \(id)
    title: Convention \(id)
    kind: partnership_convention
    region: \(id.prefix(5))
    status: signed
    date_signed: \(date)
    summary: Un texte.
    themes: [water]
    parties: [\(parties.map { "{partner: \($0), role: co_party}" }.joined(separator: ", "))]
    sources: [{id: s1, kind: press}]
    \(more)

    """
  }

  init(conventions: [String]) {
    let files = conventions.enumerated().map { (ContentKind.convention, "content/conventions/c\($0).md", $1) }
    headers = (Self.regions + Self.partners + files).map { (kind: $0.0, path: $0.1, text: $0.2) }
  }

  /// Decodes and joins everything; the vocabularies that these tests leave out are not counted as mistakes.
  func join(drafts: Bool = false) throws -> Diagnosed<Registry> {
    var memory = JoinMemory()
    return try decoded().join(drafts: drafts, memory: &memory)
  }

  func decoded() throws -> DecodedRegistry {
    var diagnostics: [Diagnostic] = []
    let records = headers.compactMap { header -> ContentRecord? in
      let node = YAMLNode.parse(Array(header.text.utf8), path: header.path)
      diagnostics += node.diagnostics
      var context = DecodingContext(path: header.path, defaultLanguage: "fr", languages: ["fr", "ar", "en", "zgh"])
      let record = node.value.flatMap { header.kind.decode($0, context: &context) }
      diagnostics += context.diagnostics
      return record
    }
    let site = try #require(decode(Site.self, "title: Registre\nlanguages: fr\n", "content/site.yml"))
    return DecodedRegistry(
      site: site, vocabularies: try vocabularies(), records: records, diagnostics: diagnostics,
      today: try #require(CalendarDay(iso: "2026-01-01")))
  }

  private func vocabularies() throws -> [Vocabulary] {
    try [
      "theme": "water", "convention_kind": "partnership_convention", "partner_kind": "association",
      "source_kind": "press",
    ]
    .sorted { $0.key < $1.key }
    .map { name, code in
      let text = "id: \(name)\nlabel: X\nterms: {\(code): {label: Y}}\n"
      return try #require(decode(Vocabulary.self, text, "content/vocabularies/\(name).yml"))
    }
  }

  private func decode<R: Record>(_ type: R.Type, _ text: String, _ path: String) -> R? {
    var context = DecodingContext(path: path, defaultLanguage: "fr", languages: ["fr"])
    return YAMLNode.parse(Array(text.utf8), path: path).value?.decode(R.self, context: &context)
  }
}

/// What the files of a registry hold, to be joined as often as one likes.
struct DecodedRegistry {
  let site: Site
  var vocabularies: [Vocabulary]
  var records: [ContentRecord]
  let diagnostics: [Diagnostic]
  let today: CalendarDay

  func join(drafts: Bool = false, memory: inout JoinMemory) -> Diagnosed<Registry> {
    let joined = Registry.join(
      site: site, vocabularies: vocabularies, records: records, includingDrafts: drafts, asOf: today, memory: &memory)
    let found = (diagnostics + joined.diagnostics).filter { $0.id != .missingVocabulary && $0.id != .missingTerm }
    return Diagnosed(joined.value, found)
  }
}
