import Diagnostics
import EDTF
import FrontMatter
import Registry
import Testing

@Suite("Withdrawal")
struct WithdrawalTests {
  private static let withdrawn = "withdrawn: {date: \"2025-12\", reason: Signée deux fois}"

  private func join(_ text: String, beside more: String = "") throws -> Diagnosed<Registry> {
    try RegistryFixture(conventions: [text + "\n", RegistryFixture.convention("MA-08-2020-002", more: more)]).join()
  }

  @Test("leaves the id, the region and the address to be required, and nothing else")
  func least() throws {
    let joined = try join("id: MA-08-2020-001\nregion: MA-08\nslug: ancienne\n\(Self.withdrawn)")
    #expect(joined.diagnostics == [])
    let record = try #require(joined.value.withdrawnConventions.all.first)
    #expect(record.withdrawal?.reason["fr"] == "Signée deux fois")
    #expect(record.withdrawal?.date?.value.text == "2025-12")
    #expect(joined.value.withdrawnConventions.slug(of: record.id.value) == "ancienne")
  }

  @Test("takes the address from the title where there is no slug, and tells where there is neither")
  func address() throws {
    let head = "id: MA-08-2020-001\nregion: MA-08\n\(Self.withdrawn)"
    #expect(try join(head).diagnostics.map(\.id) == [.slugRequired])
    let joined = try join(head + "\ntitle: Convention retirée")
    #expect(joined.diagnostics == [])
    #expect(joined.value.withdrawnConventions.slug(of: ID("MA-08-2020-001")) == "convention-retiree")
  }

  @Test("still asks for the region and the id")
  func region() throws {
    #expect(try join("id: MA-08-2020-001\nslug: a\n\(Self.withdrawn)").diagnostics.map(\.id) == [.missingRegion])
    #expect(try join("region: MA-08\nslug: a\n\(Self.withdrawn)").diagnostics.map(\.id) == [.missingKey])
  }

  @Test("takes the convention out of what is shown and counted")
  func hidden() throws {
    let joined = try join(RegistryFixture.convention("MA-08-2020-001", more: Self.withdrawn))
    #expect(joined.diagnostics == [])
    #expect(joined.value.conventions.all.map(\.id.value.rawValue) == ["MA-08-2020-002"])
    #expect(joined.value.relations.latest.map(\.rawValue) == ["MA-08-2020-002"])
    #expect(joined.value.relations.participationsByPartner[ID("alpha")]?.count == 1)
  }

  @Test("leaves its address taken, and its convention known to others")
  func known() throws {
    let text = RegistryFixture.convention("MA-08-2020-001", more: "slug: ancienne\n\(Self.withdrawn)")
    #expect(try join(text, beside: "slug: ancienne").diagnostics.map(\.id) == [.duplicateSlug])
    #expect(try join(text, beside: "relations: [{type: replaces, convention: MA-08-2020-001}]").diagnostics == [])
  }

  @Test("says when and why, and is told where it does not")
  func shape() {
    func ids(_ withdrawn: String) -> [DiagnosticID] {
      ConventionFixture.decode(Convention.self, "id: MA-08-2020-001\nregion: MA-08\nwithdrawn: \(withdrawn)\n")
        .diagnostics.map(\.id)
    }
    #expect(ids("{date: \"2025\"}") == [.missingKey])
    #expect(ids("{reason: A}") == [.missingKey])
    #expect(ids("true") == [.expectedMap])
  }

  @Test("of a draft is not shown")
  func draft() throws {
    let joined = try join(RegistryFixture.convention("MA-08-2020-001", more: "draft: true\n\(Self.withdrawn)"))
    #expect(joined.value.withdrawnConventions.all.isEmpty)
  }
}
