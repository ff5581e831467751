import Diagnostics
import Registry
import Testing

@Suite("Join")
struct JoinTests {
  private func ids(_ more: String, parties: [String] = ["alpha", "beta"]) throws -> [DiagnosticID] {
    try RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001", parties: parties, more: more)])
      .join()
      .diagnostics.map(\.id)
  }

  @Test("tells a dangling reference with the nearest record and its place")
  func dangling() throws {
    let joined = try RegistryFixture(conventions: [
      RegistryFixture.convention("MA-08-2020-001", parties: ["alpha", "betta"])
    ])
    .join()
    let diagnostic = try #require(joined.diagnostics.first)
    #expect(joined.diagnostics.count == 1)
    #expect(diagnostic.id == .danglingReference)
    #expect(diagnostic.fix?.en == "did you mean “beta”?")
    #expect(diagnostic.notes.first?.place?.path == "content/partners/beta.md")
  }

  @Test("tells a reference to a record of another kind")
  func wrongKind() throws {
    #expect(try ids("programmes: [alpha]") == [.wrongKind])
  }

  @Test("tells every mistake of a convention at once")
  func all() throws {
    let found = try ids(
      """
      programmes: [nothing]
      audiences: [aliens]
      date_end_planned: "2019"
      commitments: [{id: c1, text: A, leads: [delta]}, {id: c1, text: B}]
      quotes: [{text: A, lang: fr, kind: reported, person: nobody, source: s9}]
      """, parties: ["alpha", "alpha"])
    #expect(
      Set(found) == [
        .danglingReference, .endBeforeStart, .duplicateID, .unknownPerson, .unknownSource, .partyListedTwice,
      ])
  }

  @Test("takes one id with two names for an error, one name with two ids for a warning")
  func people() throws {
    func signatory(_ id: String, _ name: String) -> String {
      "signatories: [{id: \(id), person: \(name), party: alpha, capacity: signed}]"
    }
    func found(_ first: String, _ second: String) throws -> [DiagnosticID] {
      try RegistryFixture(conventions: [
        RegistryFixture.convention("MA-08-2020-001", more: first),
        RegistryFixture.convention("MA-08-2020-002", more: second),
      ]).join().diagnostics.map(\.id)
    }
    #expect(try found(signatory("x", "Prénom Nom"), signatory("x", "Prénom Nom")).isEmpty)
    #expect(try found(signatory("x", "Prénom Nom"), signatory("x", "Autre Nom")) == [.personWithTwoNames])
    #expect(try found(signatory("x", "Prénom Nom"), signatory("y", "PRENOM NOM")) == [.nameWithTwoPeople])
  }

  @Test("does not depend on the order of the files")
  func order() throws {
    let texts = (1...6).map { RegistryFixture.convention("MA-08-2020-00\($0)", parties: ["alpha", "nobody"]) }
    var reversed = RegistryFixture(conventions: texts)
    reversed.headers.reverse()
    let straight = try RegistryFixture(conventions: texts).join()
    let other = try reversed.join()
    #expect(straight.value.relations.latest == other.value.relations.latest)
    #expect(straight.diagnostics.sortedForPrinting() == other.diagnostics.sortedForPrinting())
  }
}
