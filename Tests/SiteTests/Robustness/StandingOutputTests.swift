import Foundation
import TestSupport
import Testing

@Suite("Files that stand in the output folder")
struct StandingOutputTests {
  private let site: SiteFixture
  private let convention = "content/conventions/artisans.md"
  private let page = "nord/conventions/artisans/index.html"

  init() throws { site = try SiteFixture() }

  private func place(_ text: String, at path: String) throws { try site.write(text, to: "../public/" + path) }

  private func snapshot() throws -> Snapshot { try Snapshot(of: site.output) }

  private func clean() async throws -> Snapshot {
    let output = site.output + "-clean"
    let result = try await site.binary.run(
      ["build", "--root", site.root, "--output", output, "--as-of", SiteFixture.day])
    try #require(result.status == 0, "\(result.errors)")
    defer { try? FileManager.default.removeItem(atPath: output) }
    return try Snapshot(of: output)
  }

  @Test("a file that Mithaq did not write is in the way of a page: told, and nothing is touched")
  func foreignFile() async throws {
    try place("à moi", at: "nord/index.html")
    let before = try snapshot()
    let result = try await site.build(["--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors.contains("nord/index.html"))
    #expect(result.errors.contains("[foreign-file]"))
    #expect(try snapshot().differences(from: before) == [])
  }

  @Test("a folder or a link that Mithaq did not make is in the way of a page: told, and nothing is touched")
  func foreignFolderAndLink() async throws {
    try place("à moi", at: "nord/index.html/notes.txt")
    try site.link("../public/sud", to: "elsewhere")
    let before = try snapshot()
    let result = try await site.build(["--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors.contains("[blocked-output]"), "\(result.errors)")
    #expect(try snapshot().differences(from: before) == [])
  }

  @Test("a file put there by hand survives builds, also beside pages that go away")
  func extraFile() async throws {
    try place("google-site-verification", at: "google123.html")
    try #require(await site.build().status == 0)
    try place("à moi", at: "nord/conventions/artisans/notes.txt")
    try site.remove(convention)
    try #require(await site.build().status == 0)
    let extra = ["google123.html", "nord/conventions/artisans", "nord/conventions/artisans/notes.txt"]
    #expect(try Set(snapshot().items.keys).isSuperset(of: extra))
    #expect(try await snapshot().filter { !extra.contains($0) }.differences(from: clean()) == [])
  }

  @Test("the pages of a convention that is deleted go away, with their folders")
  func deletedConvention() async throws {
    try #require(await site.build().status == 0)
    try #require(snapshot().files[page] != nil)
    try site.remove(convention)
    try #require(await site.build().status == 0)
    #expect(try snapshot().items["nord/conventions/artisans"] == nil)
    #expect(try await snapshot().differences(from: clean()) == [])
  }

  @Test("a changed slug moves the page")
  func changedSlug() async throws {
    try #require(await site.build().status == 0)
    try site.replace("slug: artisans\n", with: "slug: metiers\n", in: convention)
    try #require(await site.build().status == 0)
    #expect(try snapshot().files[page] == nil)
    #expect(try snapshot().files["nord/conventions/metiers/index.html"] != nil)
    #expect(try await snapshot().differences(from: clean()) == [])
  }

  @Test("a second build writes no file, and a change only the files whose bytes change")
  func unchangedFiles() async throws {
    try #require(await site.build().status == 0)
    let before = try FileIdentity.all(in: site.output)
    let second = try await site.build(["--lang", "en"])
    let total = try #require(second.errors.split(separator: "\n").first { $0.hasPrefix("Total") })
    let numbers = total.split(separator: " ").dropFirst().compactMap { Int($0) }
    #expect(numbers.suffix(3) == [0, before.count, 0])
    #expect(try FileIdentity.all(in: site.output) == before)

    let bytes = try snapshot().files
    try site.write(try site.text(of: convention) + "\nUn mot de plus.\n", to: convention)
    try #require(await site.build().status == 0)
    let after = try FileIdentity.all(in: site.output)
    let touched = after.filter { before[$0.key] != $0.value }.keys.sorted()
    #expect(touched == [page])
    #expect(touched == (try snapshot().files.filter { bytes[$0.key] != $0.value }.keys.sorted()))
  }

  @Test("pages that were edited or deleted by hand are made again")
  func tampered() async throws {
    try #require(await site.build().status == 0)
    let before = try snapshot()
    try place("vandale", at: page)
    try FileManager.default.removeItem(atPath: site.output + "/sud/index.html")
    try #require(await site.build().status == 0)
    #expect(try snapshot().differences(from: before) == [])
  }

  @Test("a build after the state folder was deleted equals a clean one, whatever has changed in the pages and files")
  func deletedState() async throws {
    try site.write([1], to: "content/files/texte.pdf")
    try site.write(try site.text(of: convention) + "\n[Texte](../files/texte.pdf)\n", to: convention)
    try #require(await site.build().status == 0)
    try site.remove(".mithaq")
    #expect(try await site.build().status == 0)
    try site.remove(".mithaq")
    try site.replace("title: \"", with: "title: \"Autre · ", in: "content/site.yml")
    #expect(try await site.build().status == 0)
    #expect(try await snapshot().differences(from: clean()) == [])
    try site.remove(".mithaq")
    try site.write([2], to: "content/files/texte.pdf")
    let result = try await site.build()
    #expect(result.status == 0, "\(result.errors)")
    #expect(try await snapshot().differences(from: clean()) == [])
  }

  @Test(
    "a list of files that is damaged is told and done without", arguments: ["", "{", "null", "[]", "{\"version\": 9}"])
  func damagedState(_ text: String) async throws {
    try #require(await site.build().status == 0)
    let state = try #require(Snapshot(of: site.root + "/.mithaq").files.keys.first { $0.hasPrefix("published-") })
    try site.write(text, to: ".mithaq/" + state)
    let result = try await site.build(["--lang", "en"])
    #expect(result.status == 0)
    #expect(result.errors.contains("[damaged-manifest]"), "\(result.errors)")
    #expect(try await !site.build(["--lang", "en"]).errors.contains("[damaged-manifest]"))
  }

  @Test("a list of files that names others than Mithaq's does not lead out of the output folder")
  func hostileState() async throws {
    try #require(await site.build().status == 0)
    try site.write("à moi", to: "../precious.txt")
    let state =
      ".mithaq/" + (try #require(Snapshot(of: site.root + "/.mithaq").files.keys.first { $0.hasPrefix("published-") }))
    let text = try site.text(of: state)
    for path in ["../precious.txt", "/etc/hostname", "nord/../../precious.txt"] {
      try site.write(text.replacingOccurrences(of: "\"files\" : [", with: "\"files\" : [\"\(path)\","), to: state)
      #expect(try await site.build().status == 0)
      #expect(try site.text(of: "../precious.txt") == "à moi")
    }
  }

  @Test(
    "an output folder in the input is refused, for the next build would read it",
    arguments: ["content", "content/site", "templates", "templates/site"])
  func outputInInput(_ folder: String) async throws {
    let before = try Snapshot(of: site.root)
    let result = try await site.binary.run(
      ["build", "--root", site.root, "--output", site.root + "/" + folder, "--as-of", SiteFixture.day])
    #expect([1, 64, 74].contains(result.status))
    #expect(try Snapshot(of: site.root).filter { !$0.hasPrefix(".mithaq") }.differences(from: before) == [])
    #expect(try await site.check().status == 0)
  }

  @Test("an output folder that is a link to a folder is written into")
  func linkedOutput() async throws {
    try site.write("", to: "../real/_keep")
    try site.link("../public", to: "real")
    #expect(try await site.build().status == 0)
    #expect(try await Snapshot(of: site.root + "/../real").filter { $0 != "_keep" }.differences(from: clean()) == [])
  }

  @Test("a registry that is moved with its site builds on, and removes what is stale")
  func movedRegistry() async throws {
    let old = site.root + "-old"
    let arguments = { (root: String) in ["build", "--root", root, "--as-of", SiteFixture.day] }
    try #require(await site.binary.run(arguments(site.root)).status == 0)
    try FileManager.default.moveItem(atPath: site.root, toPath: old)
    try FileManager.default.removeItem(atPath: old + "/" + convention)
    #expect(try await site.binary.run(arguments(old)).status == 0)
    #expect(!FileManager.default.fileExists(atPath: old + "/public/" + page))
  }
}
