import Foundation
import TestSupport
import Testing

@Suite("mithaq init")
struct InitTests {
  private let folder: TemporaryFolder
  private let binary: MithaqBinary

  init() throws {
    folder = try TemporaryFolder()
    binary = try MithaqBinary()
  }

  @Test("makes a registry that is checked and built without error or warning", arguments: ["new", "a/b/c", "سجل 🤝"])
  func startsARegistry(_ name: String) async throws {
    let root = folder.path(of: name)
    let result = try await binary.run(["init", root])
    try #require(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(root))
    #expect(try await binary.run(["check", "--strict", "--root", root]).status == 0)
    let built = try await binary.run(["build", "--strict", "--root", root])
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.errors.contains("0 erreur, 0 avertissement"))
    #expect(try Snapshot(of: root + "/public").files["index.html"] != nil)
  }

  @Test("holds one example of each kind, and keeps what is generated out of git")
  func content() async throws {
    try #require(await binary.run(["init", folder.path(of: "new")]).status == 0)
    let files = try Snapshot(of: folder.path(of: "new")).files
    for kind in ["regions", "partners", "programmes", "instruments", "conventions", "vocabularies"] {
      #expect(files.keys.contains { $0.hasPrefix("content/\(kind)/") }, "\(kind)")
    }
    let ignored = String(decoding: try #require(files[".gitignore"]), as: UTF8.self)
    #expect(ignored.contains("public") && ignored.contains(".mithaq"))
  }

  @Test("takes an empty folder")
  func emptyFolder() async throws {
    #expect(try await binary.run(["init", folder.path]).status == 0)
  }

  @Test("leaves a folder that is not empty, or a file, as it is", arguments: ["full", "full/mine.txt"])
  func notEmpty(_ name: String) async throws {
    try folder.write("à moi", to: "full/mine.txt")
    let result = try await binary.run(["init", "--lang", "en", folder.path(of: name)])
    #expect(result.status == 74)
    #expect(result.errors.contains(folder.path(of: name)), "\(result.errors)")
    #expect(!result.errors.contains("NSCocoaErrorDomain"), "\(result.errors)")
    #expect(try folder.tree(".") == ["full/": "", "full/mine.txt": "à moi"])
  }

  @Test(
    "tells where a folder cannot be made, in the language of messages", arguments: ["/proc/mithaq", "/dev/null/new"])
  func impossiblePlace(_ path: String) async throws {
    let result = try await binary.run(["init", path])
    #expect(result.status == 74)
    #expect(result.errors.hasPrefix("mithaq: "))
    #expect(result.errors.contains(path), "\(result.errors)")
    #expect(!result.errors.contains("NSCocoaErrorDomain"), "\(result.errors)")
    #expect(!result.errors.contains("The "), "\(result.errors)")
  }

  @Test(
    "a place that may not be written is told",
    .enabled(if: LimitedRights.arePossible, "root without setpriv may write everywhere"))
  func unwritable() async throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let result = try await LimitedRights.run(binary.program, ["init", folder.path(of: "new")])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    #expect(result.status == 74)
    #expect(result.errors.contains(folder.path(of: "new")), "\(result.errors)")
    #expect(try folder.tree(".").isEmpty)
  }

  @Test("a name that is no name is told")
  func emptyName() async throws {
    var binary = binary
    binary.program.folder = folder.path
    #expect(try await [64, 74].contains(binary.run(["init", ""]).status))
    #expect(try folder.tree(".").isEmpty)
  }
}
