import Diagnostics
import Foundation
import SourceTree
import TestSupport
import Testing

@Suite("Reading of source files")
struct SourceReadingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("12345678", to: "content/a.md")
  }

  private var tree: SourceTree { SourceTree.scan(root: folder.path).value }

  private func reason(_ path: String, limit: Int, in tree: SourceTree) -> SourceError.Reason? {
    do throws(SourceError) {
      _ = try tree.read(path, limit: limit)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("gives the bytes of a file that is just as long as allowed")
  func limit() throws {
    #expect(try tree.read("content/a.md", limit: 8) == Array("12345678".utf8))
    #expect(try tree.read("content/a.md", limit: .max) == Array("12345678".utf8))
    #expect(reason("content/a.md", limit: 7, in: tree) == .tooLarge(limit: 7))
  }

  @Test("gives nothing for an empty file")
  func empty() throws {
    try folder.write("", to: "content/a.md")
    #expect(try tree.read("content/a.md", limit: 0) == [])
  }

  @Test("refuses a file of four gibibytes without loading it")
  func sparse() throws {
    try #require(truncate(folder.path + "/content/a.md", 4 << 30) == 0)
    #expect(tree.entries.map(\.size) == [4 << 30])
    #expect(reason("content/a.md", limit: 4 << 20, in: tree) == .tooLarge(limit: 4 << 20))
  }

  @Test("reads what a file has become since the scan, up to the limit")
  func grown() throws {
    let tree = tree
    try folder.write(String(repeating: "x", count: 100_000), to: "content/a.md")
    #expect(try tree.read("content/a.md", limit: 100_000).count == 100_000)
    #expect(reason("content/a.md", limit: 99_999, in: tree) == .tooLarge(limit: 99_999))
  }

  @Test("refuses what took the place of a file since the scan, and does not wait for it")
  func replaced() throws {
    let tree = tree
    let path = folder.path + "/content/a.md"
    try #require(unlink(path) == 0)
    #expect(reason("content/a.md", limit: 10, in: tree) == .system(ENOENT))
    try #require(mkfifo(path, 0o644) == 0)
    #expect(reason("content/a.md", limit: 10, in: tree) == .notAFile)
    try #require(unlink(path) == 0)
    try folder.link("content/a.md", to: "/etc/hostname")
    #expect(reason("content/a.md", limit: 10, in: tree) == .system(ELOOP))
    try #require(unlink(path) == 0)
    try #require(mkdir(path, 0o755) == 0)
    #expect(reason("content/a.md", limit: 10, in: tree) == .notAFile)
  }

  @Test("reads only what the tree lists", arguments: ["content/b.md", "content/../content/a.md", "/etc/hostname", ""])
  func unlisted(path: String) {
    #expect(reason(path, limit: 10, in: tree) == .absent)
  }

  @Test("turns each failure into a diagnostic at the file")
  func diagnostics() {
    let cases: [(SourceError.Reason, DiagnosticID)] = [
      (.absent, .unreadableFile), (.tooLarge(limit: 4 << 20), .fileTooLarge), (.notAFile, .specialFile),
      (.system(EACCES), .unreadableFile),
    ]
    for (reason, id) in cases {
      let diagnostic = SourceError(path: "content/a.md", reason: reason).diagnostic
      #expect(diagnostic.id == id)
      #expect(diagnostic.place == Place(path: "content/a.md"))
    }
    #expect(
      SourceError(path: "a", reason: .tooLarge(limit: 4 << 20)).diagnostic.headline.fr.hasSuffix("qui est de 4 Mio"))
  }
}
