import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("Relations between conventions")
struct ConventionRelationsTests {
  private func join(_ more: [String]) throws -> Diagnosed<Registry> {
    try RegistryFixture(
      conventions: more.enumerated().map { RegistryFixture.convention("MA-08-2020-00\($0 + 1)", more: $1) }
    )
    .join()
  }

  private func relation(_ type: String, _ number: Int, _ more: String = "") -> String {
    "relations: [{type: \(type), convention: MA-08-2020-00\(number)\(more)}]"
  }

  @Test("lead to conventions that are there, and not to the convention itself")
  func resolved() throws {
    #expect(try join([relation("renews", 2, ", source: s1"), ""]).diagnostics == [])
    #expect(try join([relation("renews", 3), ""]).diagnostics.map(\.id) == [.danglingReference])
    #expect(try join([relation("renews", 1), ""]).diagnostics.map(\.id) == [.relatedToItself])
    #expect(try join([relation("renews", 2, ", source: s9"), ""]).diagnostics.map(\.id) == [.unknownSource])
    #expect(try join(["relations: [{type: parent, convention: alpha}]"]).diagnostics.map(\.id) == [.wrongKind])
  }

  @Test("are known from the other side, of each type", arguments: RelationType.allCases)
  func inverse(type: RelationType) throws {
    let joined = try join([relation(type.rawValue, 3), relation(type.rawValue, 3), ""])
    #expect(joined.diagnostics == [])
    let found = try #require(joined.value.relations.relationsByConvention[ID("MA-08-2020-003")])
    #expect(Set(found.map(\.from.rawValue)) == ["MA-08-2020-001", "MA-08-2020-002"])
    #expect(found.allSatisfy { $0.type == type })
    #expect(joined.value.relations.relationsByConvention[ID("MA-08-2020-001")] == nil)
  }

  @Test("of drafts and withdrawn conventions are not known from the other side")
  func hidden() throws {
    let withdrawn = "\nwithdrawn: {date: \"2025\", reason: A}"
    let joined = try join([relation("parent", 3) + "\ndraft: true", relation("parent", 3) + withdrawn, ""])
    #expect(joined.diagnostics == [])
    #expect(joined.value.relations.relationsByConvention.isEmpty)
  }
}
