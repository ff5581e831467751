import Foundation
import TestSupport
import Testing

/// The base site with many conventions, in two editions: every page differs, some are only in one of them.
struct GrownSite {
  let fixture: SiteFixture
  private let convention: String
  private let site: String
  private let count: Int

  enum Edition: Int, CaseIterable {
    case first
    case second

    var other: Edition { self == .first ? .second : .first }
  }

  init(conventions count: Int) throws {
    fixture = try SiteFixture()
    convention = try fixture.text(of: "content/conventions/artisans.md")
    site = try fixture.text(of: "content/site.yml")
    self.count = count
    try #require(convention.contains("id: \"MA-01-2025-001\"") && convention.contains("slug: artisans\n"))
    try #require(site.contains("title: \""))
  }

  /// Makes an edition the one that the next build reads.
  func write(_ edition: Edition) throws {
    try fixture.write(
      site.replacingOccurrences(of: "title: \"", with: "title: \"\(edition.rawValue + 1)e édition · "),
      to: "content/site.yml")
    for edition in Edition.allCases {
      for number in numbers(of: edition) { try? fixture.remove(path(number)) }
    }
    for number in numbers(of: edition) {
      try fixture.write(
        convention.replacingOccurrences(of: "id: \"MA-01-2025-001\"", with: "id: \"MA-01-2025-\(number)\"")
          .replacingOccurrences(of: "slug: artisans\n", with: "slug: artisans-\(number)\n"), to: path(number))
    }
  }

  /// Builds into an empty folder beside the registry and gives what came of it.
  func clean(_ edition: Edition) async throws -> Snapshot {
    try write(edition)
    let output = fixture.output + "-\(edition)"
    let result = try await fixture.binary.run(arguments + ["--output", output])
    try #require(result.status == 0, "\(result.errors)")
    return try Snapshot(of: output)
  }

  var arguments: [String] { ["build", "--root", fixture.root, "--as-of", SiteFixture.day, "--jobs", "2"] }

  func start() throws -> RunningChild {
    try fixture.binary.program.start(arguments + ["--output", fixture.output])
  }

  func snapshot() throws -> Snapshot { try Snapshot(of: fixture.output) }

  private func numbers(of edition: Edition) -> Range<Int> {
    let start = 100 + edition.rawValue * count / 4
    return start..<start + count
  }

  private func path(_ number: Int) -> String { "content/conventions/\(number).md" }
}
