import TestSupport
import Testing

@Suite("The closing table of a build")
struct ClosingTableTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  /// Replaces how long things took.
  private func masked(_ text: String) -> String { text.replacing(/\d+ (ms|s)\b/, with: "N ms") }

  @Test("a first build, one after a convention was deleted, and one that changes nothing", arguments: ["fr", "en"])
  func tables(_ language: String) async throws {
    var text = masked(try await site.build(["--lang", language]).errors)
    try site.remove("content/conventions/artisans.md")
    text += "\n" + masked(try await site.build(["--lang", language]).errors)
    text += "\n" + masked(try await site.build(["--lang", language, "--timings"]).errors)
    try Golden.expect(text, "CommandLine/ClosingTable/\(language).txt")
  }

  @Test("the numbers are those of the files on the disk")
  func numbers() async throws {
    let result = try await site.build(["--lang", "en"])
    let files = try Snapshot(of: site.output).files.keys
    let total = try #require(result.errors.split(separator: "\n").first { $0.hasPrefix("Total") })
    let numbers = total.split(separator: " ").dropFirst().compactMap { Int($0) }
    #expect(numbers == [files.count { $0.hasSuffix(".html") }, files.count, 0, 0])
  }
}
