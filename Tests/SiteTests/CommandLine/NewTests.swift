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
    // What is written today is not to lie ahead of the day of the check.
    let checked = try await site.check(["--lang", "en", "--as-of", "9999-12-31"])
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
    #expect(try await new("partner", "--name", "الورشة", "--kind", "association").status == 64)
    let single = ["--title", "X", "--region", "MA-01", "--theme", "training", "--party", "cri-nord"]
    #expect(try await site.binary.run(["new", "convention", "--root", "site"] + single).status == 64)
    let dated = single + ["--party", "fonds", "--date", "mai 2025"]
    #expect(try await site.binary.run(["new", "convention", "--root", "site"] + dated).status == 64)
  }
}
