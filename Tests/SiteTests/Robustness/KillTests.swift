import Foundation
import TestSupport
import Testing

/// One at a time, because what is shown is the interplay of one build with one kill.
@Suite("Builds that are killed or interrupted while they replace another site", .serialized)
struct KillTests {
  private static let conventions = Proof.isAsked ? 120 : 40
  private static let staging = ".mithaq-staging"

  /// When a build is killed. Every claim holds at every moment, so that it does not matter which one is hit.
  private enum Moment {
    /// After this part of the time that a build takes.
    case part(Double)
    /// This many milliseconds after the first staged file has been put in its place.
    case replacing(Double)

    static func random(_ index: Int, using generator: inout SeededGenerator) -> Moment {
      index.isMultiple(of: 2)
        ? .part(Double.random(in: 0...1.1, using: &generator))
        : .replacing(Double.random(in: 0...15, using: &generator))
    }
  }

  private func wait(for moment: Moment, of child: RunningChild, duration: Duration, output: String) async throws {
    switch moment {
    case .part(let part): try await Task.sleep(for: duration * part)
    case .replacing(let milliseconds):
      var most = 0
      while !child.hasEnded {
        let waiting = (try? FileManager.default.contentsOfDirectory(atPath: output + "/" + Self.staging))?.count ?? 0
        if waiting < most { break }
        most = waiting
        await Task.yield()
      }
      try await Task.sleep(for: .microseconds(Int(milliseconds * 1000)))
    }
  }

  /// The site in its first edition, the clean trees of both, and how long it takes to replace one by the other.
  private func prepare() async throws -> (GrownSite, [GrownSite.Edition: Snapshot], Duration) {
    let site = try GrownSite(conventions: Self.conventions)
    let clean = [GrownSite.Edition.first: try await site.clean(.first), .second: try await site.clean(.second)]
    try await rebuild(site, .second, clean)
    let clock = ContinuousClock()
    let start = clock.now
    try await rebuild(site, .first, clean)
    return (site, clean, clock.now - start)
  }

  /// The build after a kill: it heals everything.
  private func rebuild(
    _ site: GrownSite, _ edition: GrownSite.Edition, _ clean: [GrownSite.Edition: Snapshot]
  ) async throws {
    try site.write(edition)
    let result = try await site.start().result()
    #expect(result.status == 0, "\(result.errors)")
    #expect(try site.snapshot().differences(from: #require(clean[edition])) == [])
  }

  @Test("after SIGKILL at 20 random moments every file is whole, and the next build equals a clean one")
  func kills() async throws {
    let (site, clean, duration) = try await prepare()
    var generator = SeededGenerator(seed: 20)
    var standing = GrownSite.Edition.first
    for index in 0..<(Proof.isAsked ? 100 : 20) {
      let next = standing.other
      try site.write(next)
      let child = try site.start()
      let moment = Moment.random(index, using: &generator)
      try await wait(for: moment, of: child, duration: duration, output: site.fixture.output)
      child.send(SIGKILL)
      let result = try await child.result()
      #expect([0, -SIGKILL].contains(result.status))
      for (path, bytes) in try site.snapshot().files where !path.hasPrefix(Self.staging) {
        let isWhole = clean.values.contains { $0.files[path] == bytes }
        #expect(isWhole, "killed at \(moment), \(path) is neither the old file nor the new one")
      }
      try await rebuild(site, next, clean)
      standing = next
    }
  }

  @Test(
    "an interrupt leaves the old site or the new one, and no staging folder",
    arguments: [SIGINT, SIGTERM])
  func interrupts(_ signal: Int32) async throws {
    let (site, clean, duration) = try await prepare()
    var generator = SeededGenerator(seed: UInt64(signal))
    var standing = GrownSite.Edition.first
    for index in 0..<(Proof.isAsked ? 30 : 6) {
      let next = standing.other
      try site.write(next)
      let child = try site.start()
      let moment = Moment.random(index, using: &generator)
      try await wait(for: moment, of: child, duration: duration, output: site.fixture.output)
      child.send(signal)
      let result = try await child.result()
      #expect([0, -signal].contains(result.status), "interrupted at \(moment): \(result.errors)")
      let found = try site.snapshot()
      if found != clean[next] {
        #expect(result.status == -signal)
        #expect(try found.differences(from: #require(clean[standing])) == [], "interrupted at \(moment)")
      }
      try await rebuild(site, next, clean)
      standing = next
    }
  }
}
