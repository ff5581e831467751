import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("Former regions")
struct FormerRegionTests {
  private func diagnostics(_ more: String, region: String = "MA-08") throws -> [Diagnostic] {
    let text = RegistryFixture.convention("MA-08-2020-001", more: more)
      .replacing("region: MA-08", with: "regions: [\(region)]")
    var fixture = RegistryFixture(conventions: [text])
    for position in fixture.headers.indices where fixture.headers[position].path == "content/regions/a.md" {
      fixture.headers[position].text += """
        former_regions:
          - {id: souss-massa-draa, name: Souss-Massa-Drâa, until: "2015-09"}
          - {id: meknes-tafilalet, name: Meknès-Tafilalet}

        """
    }
    return try fixture.join().diagnostics
  }

  @Test("are those that a region of the convention lists")
  func listed() throws {
    #expect(try diagnostics("former_region: meknes-tafilalet") == [])
    #expect(try diagnostics("former_region: meknes-tafilalet", region: "MA-08, MA-05") == [])
  }

  @Test("of no region of the convention are told with the nearest")
  func unknown() throws {
    let found = try diagnostics("former_region: meknes-tafilalte")
    #expect(found.map(\.id) == [.unknownFormerRegion])
    #expect(found.first?.fix?.en == "did you mean “meknes-tafilalet”?")
    #expect(found.first?.notes.map(\.text.en) == ["known: souss-massa-draa, meknes-tafilalet"])
  }

  @Test("are not told of where the region itself is not known")
  func dangling() throws {
    #expect(try diagnostics("former_region: rif", region: "MA-08, MA-12").map(\.id) == [.danglingReference])
  }
}
