extension Convention {
  /// How far a convention is carried out, from the states of its commitments; `nil` where it has none that count, and
  /// for one that is not signed yet, of which nothing is to be carried out.
  ///
  /// Cancelled commitments are left out. All complete is complete, no evidence of any is no evidence. In between each
  /// counts 0 (no evidence, not started), 1 (limited), 2 (substantial) or 3 (complete): an average of 2 or more is
  /// substantial, any other above 0 limited, and 0 not started.
  package var computedImplementation: ImplementationStatus? {
    guard status != .draft, status != .approved else { return nil }
    let states = commitments.map { $0.status ?? .noEvidence }.filter { $0 != .cancelled }
    guard !states.isEmpty else { return nil }
    if states.allSatisfy({ $0 == .noEvidence }) { return .noEvidence }
    if states.allSatisfy({ $0 == .complete }) { return .complete }
    let sum = states.map(\.rank).reduce(0, +)
    if sum == 0 { return .notStarted }
    return sum >= 2 * states.count ? .substantial : .limited
  }

  /// Whether the registry declares another state than its commitments show.
  package var isImplementationDisputed: Bool {
    guard let declared = implementationStatus, let computed = computedImplementation else { return false }
    return declared != computed
  }
}

extension CommitmentStatus {
  fileprivate var rank: Int {
    switch self {
    case .noEvidence, .notStarted, .cancelled: 0
    case .limited: 1
    case .substantial: 2
    case .complete: 3
    }
  }
}
