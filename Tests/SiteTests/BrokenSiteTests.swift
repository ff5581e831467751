import Diagnostics
import TestSupport
import Testing

/// Sites with mistakes: what is told of each, word for word, and that nothing is written.
@Suite("Broken sites")
struct BrokenSiteTests {
  @Test("are refused with the recorded diagnostics, and nothing is written", arguments: try BrokenSite.all())
  func areRefused(_ site: BrokenSite) async throws {
    let fixture = try SiteFixture()
    try site.apply(to: fixture)
    let before = try fixture.published()
    let result = try await fixture.build(site.arguments)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(try fixture.published() == before)
    let english = site.hasEnglish ? try await fixture.build(site.arguments + ["--lang", "en"]).errors : nil
    try site.expect(french: fixture.printed(result.errors), english: english.map(fixture.printed))
  }

  @Test("leave an earlier build as it was", arguments: try BrokenSite.all())
  func leaveEarlierBuild(_ site: BrokenSite) async throws {
    // An earlier build would own what stands in the way.
    guard !site.fillsOutput else { return }
    let fixture = try SiteFixture()
    try #require(try await fixture.build().status == 0)
    try site.apply(to: fixture)
    let before = try fixture.published()
    #expect(try await fixture.build(site.arguments).status == 1)
    #expect(try fixture.published() == before)
  }

  @Test("are told of alike by check, which needs no output folder", arguments: try BrokenSite.all())
  func areToldByCheck(_ site: BrokenSite) async throws {
    // What stands in the output folder is not checked.
    guard !site.fillsOutput else { return }
    let fixture = try SiteFixture()
    try site.apply(to: fixture)
    let result = try await fixture.check(site.arguments)
    #expect(result.status == 1)
    #expect(fixture.printed(result.errors).dropLastLine == site.frenchErrors.dropLastLine)
  }

  @Test("thirty mistakes in several files are all told, sorted by file and place")
  func thirtyMistakes() throws {
    let site = try BrokenSite(name: "thirty-mistakes")
    #expect(site.ids.count == 30)
    let heading = #/^([^ :]+)(?::(\d+):(\d+))?: (?:erreur|avertissement): .*/#
    let places = site.frenchErrors.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: heading).map { (String($0.1), Int($0.2 ?? "0") ?? 0, Int($0.3 ?? "0") ?? 0) }
    }
    #expect(places.count == 30)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(places.map(\.0)).count > 5)
    #expect(Set(site.ids).count > 20)
  }

  @Test("print what docs/diagnostics.md quotes")
  func printWhatIsDocumented() throws {
    let explained = try ExplainedDiagnostic.all()
    for site in try BrokenSite.all() {
      for told in site.told {
        let known = try #require(explained[told.id])
        #expect(known.severity == told.severity, "\(told.id)")
        #expect(known.headlines.contains { $0.matches(told.headline) }, "\(told.id) in \(site.name): \(told.headline)")
      }
    }
  }

  @Test("cover every id, but for those that a test of one stage covers")
  func coverEveryID() throws {
    let covered = Set(try BrokenSite.all().flatMap(\.ids))
    let elsewhere = Set(UnitTestedDiagnostic.all.map(\.id.rawValue))
    let all = Set(DiagnosticID.allCases.map(\.rawValue))
    #expect(all.subtracting(covered).subtracting(elsewhere) == [], "no test shows these")
    #expect(elsewhere.intersection(covered) == [], "these have a broken site and need no other test")
    #expect(covered.subtracting(all) == [])
  }

  @Test("name unit tests that exist for the other ids", arguments: UnitTestedDiagnostic.all)
  func nameUnitTests(_ diagnostic: UnitTestedDiagnostic) throws {
    let text = try diagnostic.testText()
    #expect(text.contains(".\(diagnostic.id)") || text.contains("\"\(diagnostic.id.rawValue)\""))
  }
}

extension String {
  /// Without the closing line, in which `check` and `build` differ.
  fileprivate var dropLastLine: String { split(separator: "\n").dropLast().joined(separator: "\n") }
}
