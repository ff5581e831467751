import Diagnostics
import Registry
import Testing

@Suite("Citations")
struct CitationsTests {
  private func citations(_ sources: String) throws -> Citations {
    let more = """
      commitments: [{id: c1, text: A}, {id: c2, text: B, source: s1}]
      """
    let text = RegistryFixture.convention("MA-08-2020-001", more: more)
      .replacing("sources: [{id: s1, kind: press}]", with: "sources: \(sources)")
    let joined = try RegistryFixture(conventions: [text]).join()
    #expect(joined.diagnostics.isEmpty)
    return Citations(of: joined.value.conventions[ID("MA-08-2020-001")].sources)
  }

  @Test("of a key hold for all its items")
  func wholeKey() throws {
    let citations = try citations("[{id: s1, kind: press}, {id: s2, kind: press, supports: [commitments]}]")
    #expect(citations.sources(of: "commitments", id: "c1") == [1])
    #expect(citations.sources(of: "commitments", id: "c2", named: ["s1"]) == [0, 1])
    #expect(citations.sources(of: "parties").isEmpty)
  }

  @Test("of an item or of one of its fields hold for the item alone")
  func item() throws {
    let citations = try citations("[{id: s1, kind: press, supports: [commitments.c1, commitments.c2.text]}]")
    #expect(citations.sources(of: "commitments", id: "c1") == [0])
    #expect(citations.sources(of: "commitments", id: "c2") == [0])
    #expect(citations.sources(of: "commitments").isEmpty)
  }
}
