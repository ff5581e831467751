import Diagnostics
import Foundation
import SourceTree
import TestSupport
import Testing

@Suite("Source tree")
struct SourceTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("site", to: "content/site.yml")
  }

  private func scan() -> Diagnosed<SourceTree> { SourceTree.scan(root: folder.path) }

  private func expect(_ ids: [DiagnosticID], at paths: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let diagnostics = scan().diagnostics
    #expect(diagnostics.map(\.id) == ids, sourceLocation: sourceLocation)
    #expect(diagnostics.compactMap(\.place?.path) == paths, sourceLocation: sourceLocation)
  }

  @Test("lists content and templates in the order of their bytes, and nothing else")
  func order() throws {
    for name in ["content/é.md", "content/Z.md", "content/a/b.md", "content/a.md", "content/عربي.md", "content/🌍.md"] {
      try folder.write("", to: name)
    }
    try folder.write("", to: "templates/page.mustache")
    try folder.write("", to: "public/index.html")
    try folder.write("", to: "README.md")
    let tree = scan()
    #expect(tree.diagnostics.isEmpty)
    #expect(
      tree.value.entries.map(\.path) == [
        "content/Z.md", "content/a.md", "content/a/b.md", "content/site.yml", "content/é.md", "content/عربي.md",
        "content/🌍.md", "templates/page.mustache",
      ])
  }

  @Test("ignores files and folders that start with _ or .", arguments: ["_", "."])
  func ignored(start: String) throws {
    try folder.write("", to: "content/\(start)draft.md")
    try folder.write("", to: "content/\(start)drafts/a.md")
    try folder.link("content/\(start)lock", to: "nowhere")
    #expect(scan().diagnostics.isEmpty)
    #expect(scan().value.entries.map(\.path) == ["content/site.yml"])
  }

  @Test("tells a decomposed name by its composed form and still reads it")
  func normalization() throws {
    try folder.write("x", to: "content/e\u{301}te\u{301}.md")
    let tree = scan().value
    let entry = try #require(tree.entries.last)
    #expect(entry.path.unicodeScalars.elementsEqual("content/\u{E9}t\u{E9}.md".unicodeScalars))
    #expect(try tree.read("content/\u{E9}t\u{E9}.md", limit: 10) == Array("x".utf8))
  }

  @Test("tells two names that only the encoding of their accents tells apart")
  func equivalentNames() throws {
    try folder.write("1", to: "content/e\u{301}.md")
    try folder.write("2", to: "content/\u{E9}.md")
    expect([.equivalentFileNames], at: ["content/\u{E9}.md"])
  }

  @Test("tells a name that is not UTF-8")
  func notUTF8() throws {
    let name = Array((folder.path + "/content/a").utf8) + [0xFF, 0]
    let made = name.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1 }
    }
    try #require(made >= 0)
    close(made)
    expect([.invalidFileName], at: ["content/a\u{FFFD}"])
  }

  @Test("tells a name with a line break or a character that turns the line round", arguments: ["\n", "\u{202E}"])
  func controls(character: String) throws {
    try folder.write("", to: "content/a\(character)b.md")
    expect([.invalidFileName], at: ["content/a\u{FFFD}b.md"])
  }

  @Test("says how to start where there is no content folder")
  func missingContent() throws {
    let empty = try TemporaryFolder()
    let diagnostics = SourceTree.scan(root: empty.path).diagnostics
    #expect(diagnostics.map(\.id) == [.missingContentFolder])
    #expect(diagnostics.first?.fix?.fr.contains("mithaq init") == true)
    #expect(SourceTree.scan(root: empty.path + "/none").diagnostics.map(\.id) == [.missingContentFolder])
  }

  @Test("tells a file where the content folder should be")
  func contentIsFile() throws {
    let other = try TemporaryFolder()
    try other.write("", to: "content")
    #expect(SourceTree.scan(root: other.path).diagnostics.map(\.id) == [.unreadableFile])
  }

  @Test("takes a file of the registry's templates before the default of the same path")
  func templates() throws {
    let defaults = try TemporaryFolder()
    try defaults.write("default", to: "page.mustache")
    try defaults.write("default", to: "strings/fr.yml")
    try folder.write("own", to: "templates/page.mustache")
    let tree = SourceTree.scan(root: folder.path, defaultTemplates: defaults.path).value
    #expect(tree.entries.dropFirst().map(\.path) == ["templates/page.mustache", "templates/strings/fr.yml"])
    #expect(tree.entries.dropFirst().map(\.origin) == [.registry, .defaultTemplates])
    #expect(try tree.read("templates/page.mustache", limit: 10) == Array("own".utf8))
    #expect(try tree.read("templates/strings/fr.yml", limit: 10) == Array("default".utf8))
  }

  @Test("tells a default template folder that is not there")
  func missingDefaults() {
    let diagnostics = SourceTree.scan(root: folder.path, defaultTemplates: folder.path + "/none").diagnostics
    #expect(diagnostics.map(\.id) == [.unreadableFile])
  }

  @Test("tells a folder that may not be opened, and goes on", .enabled(if: geteuid() != 0, "root may open everything"))
  func unreadableFolder() throws {
    try folder.write("", to: "content/closed/a.md")
    chmod(folder.path + "/content/closed", 0)
    defer { chmod(folder.path + "/content/closed", 0o755) }
    expect([.unreadableFile], at: ["content/closed"])
    #expect(scan().value.entries.count == 1)
  }
}

@Suite("Symbolic links and special files in the source tree")
struct SourceTreeLinkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("site", to: "content/site.yml")
  }

  private func ids() -> [DiagnosticID] { SourceTree.scan(root: folder.path).diagnostics.map(\.id) }

  @Test("follows a link to a file inside the root")
  func inside() throws {
    try folder.write("shared", to: "shared/a.md")
    try folder.link("content/a.md", to: "../shared/a.md")
    let tree = SourceTree.scan(root: folder.path)
    #expect(tree.diagnostics.isEmpty)
    #expect(try tree.value.read("content/a.md", limit: 10) == Array("shared".utf8))
  }

  @Test("tells a link that leads out of the root", arguments: ["/etc/hostname", "../../../etc/hostname", "/etc"])
  func outside(target: String) throws {
    let depth = String(repeating: "../", count: 20)
    try folder.link("content/a.md", to: target.hasPrefix("..") ? depth + "etc/hostname" : target)
    #expect(ids() == [.linkOutsideRoot])
  }

  @Test("does not take a folder whose name starts like the root for the root")
  func sibling() throws {
    let outer = try TemporaryFolder()
    try outer.write("", to: "root/content/site.yml")
    try outer.write("secret", to: "root2/a.md")
    try outer.link("root/content/a.md", to: "../../root2/a.md")
    #expect(SourceTree.scan(root: outer.path + "/root").diagnostics.map(\.id) == [.linkOutsideRoot])
  }

  @Test("tells a link to a folder, so that a tree can have no cycle")
  func folderLink() throws {
    try folder.link("content/again", to: "../content")
    #expect(ids() == [.linkedFolder])
  }

  @Test("tells links that lead nowhere or to each other")
  func broken() throws {
    try folder.link("content/a.md", to: "nowhere")
    try folder.link("content/b.md", to: "c.md")
    try folder.link("content/c.md", to: "b.md")
    #expect(ids() == [.unreadableFile, .unreadableFile, .unreadableFile])
  }

  @Test("tells a pipe and a link to one without opening it")
  func pipe() throws {
    try #require(mkfifo(folder.path + "/content/pipe.md", 0o644) == 0)
    try folder.link("content/linked.md", to: "pipe.md")
    #expect(ids() == [.specialFile, .specialFile])
  }
}
