import Diagnostics
import FrontMatter
import Testing

@Suite("Delivered interface texts")
struct InterfaceTextTests {
  @Test("every interface text is used")
  func used() async throws {
    let delivered = YAMLNode.parse(Array(try PackageFile.text("templates/strings/fr.yml").utf8), path: "fr.yml")
    guard case .map(let texts)? = delivered.value?.content else {
      Issue.record("templates/strings/fr.yml is not a map")
      return
    }
    // Without any text, each that the code or a template asks for is told by name.
    let registry = try RegistryFixture()
    try registry.write("nothing: \"–\"\n", to: "templates/strings/fr.yml")
    let missing = try await registry.diagnostics()
      .filter { [.missingInterfaceText, .unknownString].contains($0.id) }
      .compactMap { $0.headline.en.firstMatch(of: /“(.+)”/).map { String($0.output.1) } }
    #expect(texts.count > 200)
    #expect(texts.map(\.key).filter { !missing.contains($0) } == [])
  }
}
