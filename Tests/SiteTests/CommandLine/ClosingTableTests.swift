import TestSupport
import Testing

@Suite("The closing table of a build")
struct ClosingTableTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  /// Replaces how long things took, and how many they were.
  private func masked(_ text: String) -> String {
    text.replacing(/\d+ (ms|s)\b/, with: "N ms").replacing(/N ms · \d+ f/, with: "N ms · N f")
      .replacing(/N ms · \d+ r/, with: "N ms · N r").replacing(/, dont \d+/, with: ", dont N")
      .replacing(/, \d+ of them/, with: ", N of them")
  }

  @Test("a first build, one after a convention was deleted, and one that changes nothing", arguments: ["fr", "en"])
  func tables(_ language: String) async throws {
    var text = masked(try await site.build(["--lang", language, "--timings"]).errors)
    try site.remove("content/conventions/artisans.md")
    text += "\n" + masked(try await site.build(["--lang", language]).errors)
    // What was written a moment ago is read again.
    try await Task.sleep(for: .milliseconds(60))
    _ = try await site.build()
    text += "\n" + masked(try await site.build(["--lang", language, "--timings"]).errors)
    try Golden.expect(text, "CommandLine/ClosingTable/\(language).txt")
  }

  @Test("--template-metrics tells of every page how often its template was rendered, and how much it wrote")
  func templateMetrics() async throws {
    let result = try await site.build(["--lang", "en", "--template-metrics"])
    let rows = result.errors.split(separator: "\n").drop { !$0.hasPrefix("Template") }
    #expect(rows.first?.split(separator: " ").first == "Template")
    let cells = rows.dropFirst().map { $0.split(separator: " ").map(String.init) }
    #expect(cells.allSatisfy { $0.count == 5 && Int($0[2]) != nil && Double($0[3]) != nil })
    let found = Dictionary(cells.map { ($0[0], [Int($0[1]), Int($0[4])]) }, uniquingKeysWith: { first, _ in first })
    func expect(_ template: String, _ isPage: (String) -> Bool) throws {
      let pages = try Snapshot(of: site.output).files.filter { isPage($0.key) }.map(\.value.count)
      #expect(!pages.isEmpty && found[template] == [pages.count, pages.reduce(0, +)], "\(template)")
    }
    try expect("convention") { $0.contains(#/conventions/.+/index\.html$/#) }
    try expect("partners") { $0.hasSuffix("partenaires/index.html") }
    try expect("404") { $0.hasSuffix("404.html") }
    let calls = try Snapshot(of: site.output).files.filter { $0.key.hasSuffix(".html") }.count
    #expect(found["layouts/page"]?.first == calls)
    #expect(found["partials/link"] != nil)
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
