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

  static let own: [([String], String, String)] = [
    (["build", "--jobs", "0"], "--jobs vaut au moins 1.", "--jobs must be at least 1."),
    (
      ["check", "--as-of", "2026-13-01"], "--as-of : « 2026-13-01 » n’est pas un jour comme 2026-11-22.",
      "--as-of: “2026-13-01” is not a day such as 2026-11-22."
    ),
    (
      ["build", "--base-url", "ftp://x.example"],
      "--base-url : « ftp://x.example » n’est pas une adresse comme https://conventions.example/.",
      "--base-url: “ftp://x.example” is not an address such as https://conventions.example/."
    ),
    (
      ["build", "--output", "content/site"], "--output ne peut être dans content/.",
      "--output may not be inside content/."
    ),
    (
      [
        "new", "convention", "--title", "X", "--region", "MA-01", "--party", "a", "--party", "b", "--theme", "t",
        "--date", "2027-13",
      ],
      "--date : « 2027-13 » n’est pas une date comme 2026-05-21, 2026-05 ou 2026.",
      "--date: “2027-13” is not a date such as 2026-05-21, 2026-05 or 2026."
    ),
    (["init", ""], "Le dossier à créer n’a pas de nom.", "The folder to make has no name."),
    (["schema", ""], "Le dossier où écrire n’a pas de nom.", "The folder to write to has no name."),
  ]

  @Test("is told in the language of messages, without --lang that of the registry", arguments: own)
  func languages(arguments: [String], french: String, english: String) async throws {
    #expect(try await MithaqBinary().run(arguments).errors.hasPrefix("Error: \(french)\n"))
    #expect(try await MithaqBinary().run(arguments + ["--lang", "en"]).errors.hasPrefix("Error: \(english)\n"))
    guard !["init", "schema"].contains(arguments[0]) else { return }
    let site = try SiteFixture()
    try site.replace("languages: [fr]", with: "languages: [en]", in: "content/site.yml")
    var binary = site.binary
    binary.program.folder = site.root
    #expect(try await binary.run(arguments).errors.hasPrefix("Error: \(english)\n"))
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
