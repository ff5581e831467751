import Foundation
import TestSupport
import Testing

@Suite("A preview that is used hard", .ownThreads)
struct PreviewSoakTests {
  private static let seconds: Double = Proof.isAsked ? 300 : 20
  private static let clients = 20

  @Test("random edits while 20 clients read: every page is whole, no error, no leak, and right in the end")
  func soak() async throws {
    let site = try await ServedSite(SiteFixture())
    let originals = try Self.files.map { ($0, try site.fixture.text(of: $0)) }
    _ = try await site.fixture.build()
    let paths = try site.fixture.published().keys.filter { $0.hasSuffix(".html") }.sorted().map { "/" + $0 }
    try #require(paths.count > 10)
    let end = ContinuousClock.now + .seconds(Self.seconds)
    let counts = try await withThrowingTaskGroup(of: (replies: Int, memory: [Int]).self) { group in
      for client in 0..<Self.clients { group.addTask { (try await Self.read(site, paths, client, until: end), []) } }
      group.addTask { (0, try await Self.edit(site, originals, until: end)) }
      return try await group.reduce(into: (replies: 0, memory: [Int]())) {
        $0 = ($0.replies + $1.replies, $0.memory + $1.memory)
      }
    }
    #expect(counts.replies > Self.clients * 10)
    for (path, text) in originals { try site.fixture.write(text, to: path) }
    #expect(try await site.differences() == [])
    // What the first half has made the program take is to be enough for the second.
    let half = counts.memory.count / 2
    let (first, second) = (counts.memory[..<half].max() ?? 0, counts.memory[half...].max() ?? 0)
    #expect(second < first + (24 << 20), "from \(first) to \(second) bytes")
  }

  private static let files = [
    "content/conventions/artisans.md", "content/conventions/sans-details.md", "content/partners/fonds.md",
    "content/site.yml",
  ]

  private static func read(_ site: ServedSite, _ paths: [String], _ seed: Int, until end: ContinuousClock.Instant)
    async throws -> Int
  {
    var generator = SeededGenerator(seed: UInt64(seed))
    var replies = 0
    while ContinuousClock.now < end {
      let path = try #require(paths.randomElement(using: &generator))
      let reply = try await site.get(path)
      replies += 1
      #expect(reply.status == 200 && reply.text.hasSuffix("</html>\n"), "\(path): \(reply.status)")
      if Bool.random(using: &generator) {
        // Somebody opens a page and leaves.
        _ = try await PageEvents(site, path)
      }
    }
    return replies
  }

  /// - Returns: the memory of the server after each edit, in bytes.
  private static func edit(
    _ site: ServedSite, _ originals: [(path: String, text: String)], until end: ContinuousClock.Instant
  ) async throws -> [Int] {
    var generator = SeededGenerator(seed: 99)
    var memory: [Int] = []
    while ContinuousClock.now < end {
      let (path, text) = try #require(originals.randomElement(using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: try site.fixture.write(text.replacing(":", with: "", maxReplacements: 1), to: path)
      case 1: try site.fixture.write(String(text.prefix(Int.random(in: 0...text.count, using: &generator))), to: path)
      default: try site.fixture.write(path.hasSuffix(".md") ? text + "\nVariante \(memory.count).\n" : text, to: path)
      }
      try await Task.sleep(for: .milliseconds(Int.random(in: 5...60, using: &generator)))
      memory.append(try residentBytes(of: site.child.id))
    }
    return memory
  }

  /// What the system says that a program holds in memory.
  private static func residentBytes(of id: Int32) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return 1024 * (line.split(separator: " ").compactMap { Int($0) }.first ?? 0)
  }
}
