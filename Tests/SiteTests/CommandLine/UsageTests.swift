import TestSupport
import Testing

@Suite("Wrong usage")
struct UsageTests {
  static let wrong: [[String]] = [
    ["publish"], ["build", "extra"], ["check", "extra"], ["build", "--nope"], ["--nope"], ["build", "--output"],
    ["check", "--output", "x"], ["build", "--root"], ["build", "--region"], ["build", "--jobs"],
    ["build", "--jobs", "0"], ["build", "--jobs", "-1"], ["build", "--jobs", "viele"], ["build", "--jobs", "1.5"],
    ["build", "--jobs", "99999999999999999999"], ["build", "--as-of", "hier"], ["build", "--as-of", "2026-02-30"],
    ["build", "--as-of", "2026"], ["build", "--as-of", "2026-1-1"], ["build", "--as-of", ""],
    ["build", "--base-url", "registre.example"], ["build", "--base-url", "ftp://registre.example/"],
    ["build", "--base-url", "https://"], ["build", "--base-url", "javascript:alert(1)"], ["build", "--base-url", ""],
    ["build", "--base-url", "https://registre.example/?a=b"], ["build", "--base-url", "https://registre.example/#a"],
    ["build", "--lang", "ar"], ["build", "--format", "xml"], ["check", "--format"], ["init"], ["init", "a", "b"],
    ["init", "--lang", "ar", "a"],
  ]

  @Test("is told with a pointer to the help, and exit status 64", arguments: wrong)
  func wrongUsage(_ arguments: [String]) async throws {
    let result = try await MithaqBinary().run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("Error: "), "\(result.errors)")
    #expect(result.errors.contains("--help' for more information."))
  }

  @Test("an option that is misspelt comes with the one that was meant")
  func misspelt() async throws {
    let result = try await MithaqBinary().run(["build", "--draft"])
    #expect(result.errors.contains("Did you mean '--drafts'?"), "\(result.errors)")
  }

  @Test("however many jobs are asked for, a build ends", arguments: ["1000", "1000000000", "9223372036854775807"])
  func manyJobs(_ jobs: String) async throws {
    var site = try SiteFixture()
    site.binary.program.timeLimit = 20
    #expect(try await site.build(["--jobs", jobs]).status == 0)
  }
}
