import Foundation
import TestSupport
import Testing

/// What `make report` makes of a built portal.
@Suite("Printed reports")
struct PrintedReportTests {
  private static let isPrintable = ["weasyprint", "pdftotext", "pdfinfo"].allSatisfy { name in
    ["/usr/local/bin", "/usr/bin", "/bin"].contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// Runs the script in the folder that holds a site built from the fixture.
  private func run(_ site: SiteFixture, _ arguments: [String]) async throws -> ChildProgram.Result {
    let script = TestData.package.appending(path: "scripts/make-report").standardizedFileURL.path
    return try await ChildProgram(script, folder: site.folderPath, timeLimit: 180).run(arguments)
  }

  private func built() async throws -> SiteFixture {
    let site = try SiteFixture()
    try #require(try await site.build().status == 0)
    return site
  }

  @Test(
    "are PDFs of several pages, numbered, with a running title on all but the first, and links to the published site",
    .enabled(
      if: isPrintable, "needs weasyprint and poppler-utils: scripts/install-dependencies weasyprint poppler-utils"))
  func printed() async throws {
    let site = try SiteFixture()
    try #require(try await site.build(["--base-url", "https://registre.example/sous/"]).status == 0)
    let before = try site.published().keys.sorted()
    let result = try await run(site, ["nord", "2025"])
    #expect(result.status == 0 && result.output == "reports/nord-2025.pdf\n", "\(result.errors)")
    let pdf = site.folderPath + "/reports/nord-2025.pdf"
    let information = try await ChildProgram("/usr/bin/env").run(["pdfinfo", pdf]).output
    let count = try #require(information.firstMatch(of: /Pages: +(\d+)/).flatMap { Int($0.output.1) })
    #expect(count > 1 && information.contains("A4"))
    let text = try await ChildProgram("/usr/bin/env").run(["pdftotext", "-layout", pdf, "-"]).output
    let pages = text.components(separatedBy: "\u{C}").prefix(count)
    for (position, page) in pages.enumerated() {
      #expect(page.replacing(" ", with: "").contains("\(position + 1)/\(count)"))
      #expect(page.contains("· Bilan 2025") == (position > 0))
    }
    let links = try await ChildProgram("/usr/bin/env").run(["pdfinfo", "-url", pdf]).output
    #expect(links.contains(" https://registre.example/sous/nord/conventions/artisans/\n"))
    #expect(links.contains(" https://registre.example/sous/nord/annees/non-renseigne/\n"))
    #expect(!links.contains("file:") && !links.contains("../"))
    #expect(try site.published().keys.sorted() == before)
  }

  @Test("are not made of regions, years and folders that there are not, which is said with those there are")
  func unknown() async throws {
    let site = try await built()
    let region = try await run(site, ["ouest"])
    #expect(region.status == 1 && region.errors.contains("“ouest”") && region.errors.contains("\nnord\nsud\n"))
    let year = try await run(site, ["nord", "1999"])
    #expect(year.status == 1 && year.errors.contains("“1999”") && year.errors.contains("\n2025\n"))
    let folder = try await run(site, ["--site", "nowhere", "nord"])
    #expect(folder.status == 1 && folder.errors.contains("make portal"))
    let none = try await run(site, ["sud"])
    #expect(none.status == 1 && none.errors.contains("no report"))
  }

  @Test(
    "are asked for in one way",
    arguments: [
      ["--output"], ["--paper", "A4"], ["nord", "2025", "more"], ["--output", "one.pdf", "nord"], ["../nord"],
      ["", "2025"],
    ])
  func usage(_ arguments: [String]) async throws {
    let result = try await run(try await built(), arguments)
    #expect(result.status == 64 && result.errors.contains("usage: make-report"))
  }
}
