import Portal
import Publishing
import Testing

@Suite("Looking up outputs")
struct OutputLookupTests {
  @Test("finds every output by its path in a site of which nothing is listed yet")
  func everyPath() async throws {
    let registry = try RegistryFixture()
    let listed = try await registry.site()
    let asked = try await registry.site()
    for output in listed.outputs.reversed() {
      let found = try #require(asked.output(at: output.path.text))
      #expect(found.path == output.path && found.owner == output.owner && found.kind == output.kind)
    }
    #expect(asked.outputs.map(\.path) == listed.outputs.map(\.path))
  }

  @Test("finds nothing where nothing is", arguments: ["", "index.htm", "x/index.html", "assets", "fr/index.html"])
  func nothing(path: String) async throws {
    #expect(try await RegistryFixture().site().output(at: path)?.path == nil)
  }
}
