import TestSupport
import Testing

@Suite("mithaq new")
struct NewTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  private func new(_ arguments: String...) async throws -> ChildProgram.Result {
    try await site.binary.run(["new"] + arguments + ["--root", "site"])
  }

  @Test("writes records that check accepts, with a warning for each text that is to be filled in")
  func records() async throws {
    let partner = try await new("partner", "--name", "École \"Les Arts\" & métiers", "--kind", "university")
    #expect(partner.status == 0, "\(partner.errors)")
    #expect(site.exists("content/partners/ecole-les-arts-metiers.md"))
    let programme = try await new("programme", "--name", "Essor", "--scope", "regional", "--region", "MA-01")
    #expect(programme.status == 0)
    for title in ["Première convention d’essai", "Seconde convention d’essai"] {
      let convention = try await new(
        "convention", "--title", title, "--region", "MA-01", "--party", "cri-nord", "--party",
        "ecole-les-arts-metiers", "--theme", "training", "--date", "2025-05")
      #expect(convention.status == 0, "\(convention.errors)")
      #expect(convention.output.contains("content/conventions/2025/"))
    }
    let checked = try await site.check(["--lang", "en"])
    #expect(checked.status == 0, "\(checked.errors)")
    let lines = checked.errors.split(separator: "\n")
    #expect(lines.count { $0.contains("[to-fill-in]") } == 8)
    #expect(lines.count { $0.contains("warning:") } == 8 + lines.count { $0.contains("[orphan]") })
    // The numbers go on after the two conventions that are there.
    let published = try await site.build(["--quiet"])
    #expect(published.status == 0)
    let ids = try site.published().values.joined()
    #expect(ids.contains("MA-01-2025-003") && ids.contains("MA-01-2025-004"))
  }

  @Test("states no fact that nobody has checked")
  func unchecked() async throws {
    let written = try await new(
      "convention", "--title", "Essai", "--region", "MA-01", "--party", "cri-nord", "--party", "fonds", "--theme",
      "training", "--date", "2025-05")
    #expect(written.status == 0, "\(written.errors)")
    let lines = try site.text(of: "content/conventions/2025/essai.md").split(separator: "\n")
    for key in ["status_as_of:", "date_signed_basis:", "indicators:"] {
      #expect(lines.contains { $0.hasPrefix("# \(key)") } && !lines.contains { $0.hasPrefix(key) }, "\(key)")
    }
  }

  /// Arguments, and what is said of each value that the registry does not have.
  static let unknown: [([String], [String])] = [
    (
      [
        "convention", "--title", "X", "--region", "MA-01", "--party", "cri-nrod", "--party", "fonds", "--theme",
        "training",
      ],
      ["--party: the registry has no “cri-nrod”; did you mean “cri-nord”?"]
    ),
    (
      ["convention", "--title", "X", "--region", "nord", "--party", "xyz", "--party", "fonds", "--theme", "trainning"],
      [
        "--region: the registry has no “nord”", "--party: the registry has no “xyz”",
        "--theme: the registry has no “trainning”; did you mean “training”?",
      ]
    ),
    (
      ["partner", "--name", "X", "--kind", "asociation"],
      [
        "--kind: the registry has no “asociation”; did you mean “association”?"
      ]
    ),
    (
      ["programme", "--name", "X", "--scope", "reginal", "--region", "MA-99"],
      [
        "--scope: the registry has no “reginal”; did you mean “regional”?", "--region: the registry has no “MA-99”",
      ]
    ),
  ]

  @Test("writes nothing that refers to what the registry does not have", arguments: unknown)
  func unknownCodes(arguments: [String], said: [String]) async throws {
    let before = try Snapshot(of: site.root)
    let result = try await site.binary.run(["new"] + arguments + ["--root", "site", "--lang", "en"])
    #expect(result.status == 64 && result.output.isEmpty)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == said.count)
    for (line, text) in zip(lines, said) { #expect(line.hasPrefix("mithaq: \(text)"), "\(line)") }
    #expect(try Snapshot(of: site.root).differences(from: before) == [])
  }

  @Test("lets stand what a file that cannot be read may hold")
  func unreadable() async throws {
    try site.replace("---\nid: fonds", with: "---\nid: [fonds", in: "content/partners/fonds.md")
    let result = try await new(
      "convention", "--title", "X", "--region", "MA-01", "--party", "cri-nord", "--party", "fonds", "--theme",
      "training")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test("never replaces a file")
  func existing() async throws {
    let before = try site.text(of: "content/partners/fonds.md")
    let result = try await new("partner", "--name", "Fonds", "--kind", "foundation", "--lang", "en")
    #expect(result.status == 74)
    #expect(result.errors == "mithaq: “content/partners/fonds.md” is already there and is kept\n")
    #expect(try site.text(of: "content/partners/fonds.md") == before)
  }

  @Test("refuses a name without a Latin letter, a single party, a date in words")
  func refused() async throws {
    let nameless = try await new("partner", "--name", "الورشة", "--kind", "association", "--lang", "en")
    #expect(nameless.status == 64)
    #expect(nameless.errors == "mithaq: no address can be made from this name, which has no Latin letter\n")
    let single = ["--title", "X", "--region", "MA-01", "--theme", "training", "--party", "cri-nord"]
    #expect(try await site.binary.run(["new", "convention", "--root", "site"] + single).status == 64)
    let dated = single + ["--party", "fonds", "--date", "mai 2025"]
    #expect(try await site.binary.run(["new", "convention", "--root", "site"] + dated).status == 64)
  }
}
