import Diagnostics
import Registry
import Testing

@Suite("Relations")
struct RelationsTests {
  @Test("lists the conventions of a region with the latest first and the undated last")
  func latestFirst() throws {
    let registry = try RegistryFixture(conventions: [
      RegistryFixture.convention("MA-08-2020-001", date: "\"2020-03\""),
      RegistryFixture.convention("MA-08-2021-002", date: "unknown"),
      RegistryFixture.convention("MA-08-2021-001", date: "\"2021-01-01\""),
      RegistryFixture.convention("MA-05-2022-001", date: "\"2022\""),
    ]).join()
    #expect(registry.diagnostics.isEmpty)
    #expect(
      registry.value.relations.conventionsByRegion[ID("MA-08")]
        == [ID("MA-08-2021-001"), ID("MA-08-2020-001"), ID("MA-08-2021-002")])
    #expect(registry.value.relations.latest.first == ID("MA-05-2022-001"))
  }

  @Test("counts the conventions that two partners have in common")
  func coPartners() throws {
    let relations = try RegistryFixture(conventions: [
      RegistryFixture.convention("MA-08-2020-001"),
      RegistryFixture.convention("MA-05-2020-001", parties: ["beta", "alpha", "gamma"]),
    ]).join().value.relations
    #expect(relations.coPartners[ID("alpha")]?.map(\.partner.rawValue) == ["beta", "gamma"])
    #expect(relations.coPartners[ID("alpha")]?.map(\.conventions) == [2, 1])
    #expect(relations.participationsByPartner[ID("gamma")]?.map(\.convention.rawValue) == ["MA-05-2020-001"])
  }

  @Test("leaves drafts out of every relation unless they are asked for")
  func drafts() throws {
    let fixture = RegistryFixture(conventions: [
      RegistryFixture.convention("MA-08-2020-001"), RegistryFixture.convention("MA-08-2020-002", more: "draft: true"),
    ])
    #expect(try fixture.join().value.relations.latest.map(\.rawValue) == ["MA-08-2020-001"])
    #expect(try fixture.join(drafts: true).value.relations.latest.count == 2)
  }

  @Test("gives a partner the signatures given in its name")
  func signings() throws {
    let signatory = "signatories: [{id: x, person: Prénom Nom, party: beta, capacity: signed}]"
    let joined = try RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001", more: signatory)])
      .join()
    #expect(joined.diagnostics.isEmpty)
    #expect(joined.value.relations.signingsByPartner[ID("beta")]?.map(\.convention.rawValue) == ["MA-08-2020-001"])
    #expect(joined.value.relations.signingsByPartner[ID("alpha")] == nil)
  }

  @Test("joins 20,000 conventions in time that grows with their number")
  func large() throws {
    let conventions = (0..<20_000).map {
      RegistryFixture.convention("MA-08-2021-\(String(100_000 + $0))", date: "unknown")
    }
    let joined = try RegistryFixture(conventions: conventions).join()
    #expect(joined.value.relations.latest.count == 20_000)
  }
}
