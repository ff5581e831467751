import Foundation
import TestSupport
import Testing

/// What is told where files that come with the program are gone.
@Suite("Damaged installation")
struct DamagedInstallationTests {
  @Test(
    "names the file that is missing",
    arguments: [("templates/404.mustache", "missing-template"), ("templates/assets/style.css", "missing-asset")])
  func namesTheFile(_ path: String, _ id: String) async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: TestData.package.appending(path: "templates").resolvingSymlinksInPath().path,
      toPath: folder.path(of: "templates"))
    for name in ["starter/content/.keep", "content/vocabularies/.keep"] { try folder.write("", to: name) }
    try folder.remove(path)
    // A child copies: a program that this process has open for writing could not be run while another test forks.
    let copy = try await ChildProgram("/bin/cp").run([try MithaqBinary.path(), folder.path(of: "mithaq")])
    try #require(copy.status == 0, "\(copy.errors)")
    var fixture = try SiteFixture()
    fixture.binary.program = ChildProgram(folder.path(of: "mithaq"), folder: fixture.folderPath)
    let result = try await fixture.build()
    #expect(result.status == 1)
    #expect(result.errors.contains("\(path): erreur: "))
    #expect(result.errors.contains("[\(id)]"))
  }
}
