import Diagnostics
import EDTF
import FrontMatter
import Registry
import Testing

/// Records of their own, decoded and not joined, for what is computed of a single one.
enum ConventionFixture {
  /// The day on which these tests are run, as far as the registry knows.
  static func today() throws -> CalendarDay { try day("2026-01-15") }

  static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

  static func convention(
    status: String = "in_force", title: String = "Convention", signed: String = "2025-03-14", sources: String? = nil,
    _ more: String = ""
  ) throws -> Convention {
    try record(
      Convention.self,
      """
      id: MA-08-2025-001
      title: \(title)
      kind: partnership_convention
      region: MA-08
      status: \(status)
      date_signed: "\(signed)"
      summary: Un texte.
      themes: [water]
      parties: [{partner: alpha, role: co_party}, {partner: beta, role: co_party}]
      sources: \(sources ?? "[{id: s1, kind: press}]")
      \(more)

      """)
  }

  /// A record in whose text there is no mistake.
  static func record<R: Record>(_ type: R.Type, _ text: String) throws -> R {
    let decoded = decode(type, text)
    #expect(decoded.diagnostics == [])
    return try #require(decoded.value)
  }

  static func decode<R: Record>(_ type: R.Type, _ text: String) -> Diagnosed<R?> {
    let path = "content/x.md"
    let node = YAMLNode.parse(Array(text.utf8), path: path)
    var context = DecodingContext(path: path, defaultLanguage: "fr", languages: ["fr", "ar", "en", "zgh"])
    let record = node.value.flatMap { $0.decode(type, context: &context) }
    return Diagnosed(record, node.diagnostics + context.diagnostics)
  }
}
