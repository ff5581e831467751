import Diagnostics
import Registry
import Testing

@Suite("Parties added by an amendment")
struct JoinedPartiesTests {
  private func joined(_ more: String) throws -> Diagnosed<Registry> {
    try RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001", more: more)]).join()
  }

  private static func amendment(_ more: String) -> String {
    "amendments: [{id: a1, title: A, adds_parties: [gamma]\(more)}]"
  }

  @Test(
    "are parties from its signing on",
    arguments: [
      (", status: signed", true), (", status: signed, date_signed: \"2022\"", true), (", date_signed: \"2022\"", true),
      (", status: approved", false), (", status: approved, date_signed: \"2022\"", false),
      (", date_approved: \"2022\"", false), ("", false),
    ])
  func signing(more: String, isParty: Bool) throws {
    let registry = try joined(Self.amendment(more))
    #expect(registry.diagnostics == [])
    let relations = registry.value.relations
    #expect((relations.participationsByPartner[ID("gamma")] != nil) == isParty)
    #expect((relations.regionsByPartner[ID("gamma")] == [ID("MA-08")]) == isParty)
    #expect(relations.coPartners[ID("gamma")]?.map(\.partner.rawValue) == (isParty ? ["alpha", "beta"] : nil))
    #expect(relations.coPartners[ID("alpha")]?.map(\.partner.rawValue) == (isParty ? ["beta", "gamma"] : ["beta"]))
  }

  @Test("have no role, and those of the text keep theirs")
  func roles() throws {
    let relations = try joined(Self.amendment(", status: signed")).value.relations
    #expect(relations.participationsByPartner[ID("gamma")]?.map(\.role) == [nil])
    #expect(relations.participationsByPartner[ID("alpha")]?.map(\.role) == [.coParty])
  }

  @Test("count once, whoever adds them again")
  func once() throws {
    let more = """
      amendments:
        - {id: a1, title: A, status: signed, adds_parties: [alpha, gamma]}
        - {id: a2, title: B, status: signed, adds_parties: [gamma]}
      """
    let registry = try joined(more).value
    let convention = registry.conventions[ID("MA-08-2020-001")]
    #expect(convention.joinedParties.map(\.amendment.id.value) == ["a1"])
    #expect(convention.currentParties.map(\.rawValue) == ["alpha", "beta", "gamma"])
    #expect(registry.relations.participationsByPartner[ID("alpha")]?.count == 1)
  }

  @Test("may have signatories of their own")
  func signatories() throws {
    let signatory = "\nsignatories: [{id: x, person: Prénom Nom, party: gamma, capacity: signed}]"
    #expect(try joined(Self.amendment(", status: signed") + signatory).diagnostics == [])
    #expect(
      try joined(Self.amendment(", status: approved") + signatory).diagnostics.map(\.id) == [.signatoryForStranger])
  }
}
