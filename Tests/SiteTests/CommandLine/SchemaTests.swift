import Foundation
import TestSupport
import Testing

@Suite("mithaq schema")
struct SchemaTests {
  @Test("writes a schema for each kind of record, with the keys of the content guide")
  func schemas() async throws {
    let folder = try TemporaryFolder()
    let result = try await MithaqBinary().run(["schema", folder.path(of: "schemas")])
    #expect(result.status == 0, "\(result.errors)")
    let names = [
      "convention", "instrument", "page", "partner", "programme", "region", "site", "translation",
      "vocabulary",
    ]
    #expect(try folder.tree("schemas").keys.sorted() == names.map { "\($0).schema.json" })
    #expect(result.output.split(separator: "\n").count == names.count)
    let schema = try JSONDecoder().decode(
      Schema.self, from: Data(try folder.bytes(of: "schemas/convention.schema.json")))
    #expect(schema.required.contains("date_signed") && schema.additionalProperties == false)
    let guide = try String(contentsOf: TestData.package.appending(path: "docs/content-format.md"), encoding: .utf8)
    let section = try #require(guide.components(separatedBy: "\n### A convention\n").dropFirst().first)
    let rows = section.components(separatedBy: "\n### ")[0].matches(of: #/(?m)^\| `(\w+)` \|/#).map {
      String($0.output.1)
    }
    #expect(rows.filter { schema.properties[$0] == nil } == [])
    #expect(schema.properties.keys.filter { !rows.contains($0) } == [], "not in the guide")
  }

  @Test("a folder that cannot be made is told")
  func blocked() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let result = try await MithaqBinary().run(["schema", folder.path(of: "file/schemas"), "--lang", "en"])
    #expect(result.status == 74)
    #expect(result.errors.contains("cannot write to"))
  }

  private struct Schema: Decodable {
    let required: [String]
    let additionalProperties: Bool
    let properties: [String: Property]
  }

  private struct Property: Decodable {}
}
