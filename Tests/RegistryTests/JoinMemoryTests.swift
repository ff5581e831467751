import Diagnostics
import Registry
import Testing

@Suite("Join memory")
struct JoinMemoryTests {
  private func decoded() throws -> DecodedRegistry {
    let related = "relations: [{type: implements, convention: MA-08-2021-001}]"
    let signed = "signatories: [{id: x, person: X, party: beta, capacity: signed}]"
    return try RegistryFixture(conventions: [
      RegistryFixture.convention("MA-08-2021-001", more: signed),
      RegistryFixture.convention("MA-08-2021-002", parties: ["beta", "gamma"], more: related),
      RegistryFixture.convention("MA-05-2021-001", parties: ["gamma", "delta"], more: "provinces: [MA-05-P]"),
    ]).decoded()
  }

  private func diagnostics(of registry: DecodedRegistry, _ memory: JoinMemory = JoinMemory()) -> [Diagnostic] {
    var memory = memory
    return registry.join(memory: &memory).diagnostics.sortedForPrinting()
  }

  private func memory(of registry: DecodedRegistry) -> JoinMemory {
    var memory = JoinMemory()
    _ = registry.join(memory: &memory)
    return memory
  }

  @Test("changes nothing that is told when a record goes or comes back")
  func records() throws {
    let whole = try decoded()
    for index in whole.records.indices {
      var part = whole
      part.records.remove(at: index)
      #expect(diagnostics(of: part, memory(of: whole)) == diagnostics(of: part))
      #expect(diagnostics(of: whole, memory(of: part)) == diagnostics(of: whole))
    }
  }

  @Test("changes nothing that is told when a vocabulary goes or comes back")
  func vocabularies() throws {
    let whole = try decoded()
    for index in whole.vocabularies.indices {
      var part = whole
      part.vocabularies.remove(at: index)
      #expect(diagnostics(of: part, memory(of: whole)) == diagnostics(of: part))
      #expect(diagnostics(of: whole, memory(of: part)) == diagnostics(of: whole))
    }
  }

  @Test("tells a mistake again as long as it is there")
  func mistakes() throws {
    let registry = try decoded()
    #expect(diagnostics(of: registry).contains { $0.id == .danglingReference })
    #expect(diagnostics(of: registry, memory(of: registry)) == diagnostics(of: registry))
  }
}
