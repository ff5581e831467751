import TestSupport
import Testing

@Suite("Help and version")
struct HelpTests {
  static let pages: [(name: String, arguments: [String])] = [
    ("mithaq", ["--help"]), ("build", ["build", "--help"]), ("check", ["check", "--help"]),
    ("init", ["init", "--help"]), ("diff", ["diff", "--help"]), ("schema", ["schema", "--help"]),
    ("new", ["new", "--help"]), ("new-convention", ["new", "convention", "--help"]),
  ]

  @Test("the help of each command is as recorded", arguments: pages)
  func help(_ page: (name: String, arguments: [String])) async throws {
    let result = try await MithaqBinary().run(page.arguments)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    try Golden.expect(result.output, "CommandLine/Help/\(page.name).txt")
  }

  @Test("without a command the program shows its help")
  func noCommand() async throws {
    let binary = try MithaqBinary()
    #expect(try await binary.run([]).output == binary.run(["--help"]).output)
  }

  @Test("--version prints the version alone, which pages name as their generator")
  func version() async throws {
    let result = try await MithaqBinary().run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    let site = try SiteFixture()
    try #require(await site.build().status == 0)
    let version = result.output.dropLast()
    let door = try #require(site.published()["index.html"])
    #expect(door.contains("<meta name=\"generator\" content=\"Mithaq \(version)\">"))
  }
}
