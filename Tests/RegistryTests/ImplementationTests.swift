import Registry
import Testing

@Suite("Implementation")
struct ImplementationTests {
  private func convention(
    _ states: [String], status: String = "in_force", _ more: String = ""
  ) throws -> Convention {
    let items = states.enumerated().map { position, state in
      "{id: c\(position), text: A" + (state.isEmpty ? "}" : ", status: \(state)}")
    }
    let commitments = states.isEmpty ? "" : "commitments: [\(items.joined(separator: ", "))]\n"
    return try ConventionFixture.convention(status: status, commitments + more)
  }

  @Test(
    "follows from the states of the commitments",
    arguments: [
      ([], nil),
      (["cancelled"], nil),
      (["cancelled", "cancelled"], nil),
      (["no_evidence"], .noEvidence),
      (["no_evidence", "no_evidence"], .noEvidence),
      ([""], .noEvidence),
      (["", "no_evidence", "cancelled"], .noEvidence),
      (["not_started"], .notStarted),
      (["not_started", "no_evidence"], .notStarted),
      (["limited"], .limited),
      (["limited", "not_started", "not_started", "no_evidence"], .limited),
      (["complete", "no_evidence"], .limited),
      (["substantial", "limited"], .limited),
      (["substantial"], .substantial),
      (["complete", "limited"], .substantial),
      (["complete", "complete", "no_evidence"], .substantial),
      (["complete", "substantial"], .substantial),
      (["complete", "substantial", "cancelled"], .substantial),
      (["complete", "complete", "not_started", "no_evidence"], .limited),
      (["complete"], .complete),
      (["complete", "complete", "cancelled"], .complete),
    ] as [([String], ImplementationStatus?)])
  func states(_ states: [String], expected: ImplementationStatus?) throws {
    #expect(try convention(states).computedImplementation == expected)
  }

  @Test("is not computed of a convention that is not signed yet", arguments: ConventionStatus.allCases)
  func unsigned(_ status: ConventionStatus) throws {
    let computed = try convention(["limited"], status: status.rawValue).computedImplementation
    #expect(computed == (status == .draft || status == .approved ? nil : .limited))
  }

  @Test("is disputed where the registry declares another state, and only there")
  func disputed() throws {
    #expect(try convention(["limited"], "implementation_status: complete").isImplementationDisputed)
    #expect(try !convention(["limited"], "implementation_status: limited").isImplementationDisputed)
    #expect(try !convention(["limited"]).isImplementationDisputed)
    #expect(try !convention([], "implementation_status: complete").isImplementationDisputed)
    #expect(try !convention(["limited"], status: "draft", "implementation_status: complete").isImplementationDisputed)
  }
}
