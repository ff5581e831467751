import Foundation
import TestSupport
import Testing

@Suite("Truncated files")
struct TruncationTests {
  /// A file of the example registry that ends too early.
  struct Cut: Sendable {
    let path: String
    let length: Int
  }

  /// Of the cuts of every file at each 97th byte, one in `step`.
  private static func cuts(step: Int) throws -> [Cut] {
    let all = try ExampleRegistry.paths().flatMap { path in
      stride(from: 0, to: try ExampleRegistry.original(path).count, by: 97).map { Cut(path: path, length: $0) }
    }
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  @Test("every file of content/ and templates/, cut at a sample of its 97th bytes: no crash, no hang, no half site")
  func sample() async throws { try await prove(Self.cuts(step: Proof.isAsked ? 5 : 41)) }

  /// Builds with each cut, on two registries at a time.
  private func prove(_ cuts: [Cut]) async throws {
    try #require(!cuts.isEmpty)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<2 {
        group.addTask { try await Self.build(cuts.enumerated().filter { $0.offset % 2 == worker }.map(\.element)) }
      }
      try await group.waitForAll()
    }
  }

  /// In one language: the pages of the others are made by the same code, and take most of the time.
  private static func build(_ cuts: [Cut]) async throws {
    var registry = try ExampleRegistry()
    try registry.publish(in: "fr")
    registry.binary.program.timeLimit = 30
    try #require(await registry.build().status == 0)
    var standing = try registry.snapshot()
    for cut in cuts {
      try registry.write(Array(try ExampleRegistry.original(cut.path).prefix(cut.length)), to: cut.path)
      let result = try await registry.build()
      switch result.status {
      case 0:
        try #require(await registry.build(to: "clean").status == 0)
        standing = try registry.snapshot(of: "clean")
        try registry.removeOutput("clean")
      case 1: #expect(result.errors.contains("["), "\(cut) fails without a diagnostic: \(result.errors)")
      default: Issue.record("\(cut) ends with \(result.status): \(result.errors)")
      }
      let differences = try registry.snapshot().differences(from: standing)
      #expect(differences == [], "\(cut) left half a site")
      try registry.restore(cut.path)
    }
  }
}
