import Foundation
import TestSupport
import Testing

@Suite("How far a build is")
struct ProgressTests {
  private static let script = "/usr/bin/script"

  /// A registry whose build takes longer than anybody waits without a sign.
  private func largeSite(_ conventions: Int) throws -> SiteFixture {
    let site = try SiteFixture()
    let text = try site.text(of: "content/conventions/artisans.md")
    for number in 1...conventions {
      try site.write(
        text.replacing("MA-01-2025-001", with: "MA-01-2025-\(1000 + number)")
          .replacing("slug: artisans\n", with: "slug: artisans-\(number)\n"),
        to: "content/conventions/artisans-\(number).md")
    }
    return site
  }

  /// Runs a build whose standard error is a terminal.
  private func onTerminal(_ site: SiteFixture, _ arguments: String) async throws -> String {
    let command = "'\(site.binary.program.path)' build --root site --output public \(arguments)"
    var environment = site.binary.program.environment
    environment["TERM"] = "xterm"
    let program = ChildProgram(Self.script, environment: environment, folder: site.folderPath, timeLimit: 300)
    return try await program.run(["-qec", command, "/dev/null"]).output
  }

  @Test(
    "a terminal shows a bar for a long build, and takes it away",
    .enabled(if: Proof.isAsked && FileManager.default.isExecutableFile(atPath: script)))
  func bar() async throws {
    let site = try largeSite(2000)
    let shown = try await onTerminal(site, "--jobs 1")
    #expect(shown.contains(" % rendu") && shown.contains("[###"))
    #expect(shown.contains("\r\u{1B}[K") && !shown.split(separator: "\r").last!.contains("[#"), "it is taken away")
    try site.remove("content/conventions/artisans-1.md")
    #expect(try await onTerminal(site, "--quiet") == "")
  }

  @Test(
    "a short build shows none, nor does one that no terminal listens to",
    .enabled(if: FileManager.default.isExecutableFile(atPath: script)))
  func none() async throws {
    let site = try SiteFixture()
    #expect(try await !site.build().errors.contains("%"))
    let shown = try await onTerminal(site, "")
    #expect(shown.contains("Total") && !shown.contains("%"))
  }

  @Test("--timings tells of each stage how long it took and how much it handled")
  func timings() async throws {
    let result = try await SiteFixture().build(["--lang", "en", "--timings"])
    for stage in [
      "listing files", "reading", "templates", "joining and checking", "listing pages", "rendering", "putting in place",
    ] {
      #expect(
        result.errors.contains(try Regex("\n\(stage): \\d+ m?s · [1-9]\\d* (files|records)(, \\d+ of them parsed)?\n")),
        "\(stage)")
    }
  }
}
