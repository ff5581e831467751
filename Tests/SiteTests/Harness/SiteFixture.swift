import Foundation
import TestSupport
import Testing

/// A registry on disk that one test may spoil: the small base site, with the vocabularies of the example registry.
struct SiteFixture {
  private let folder: TemporaryFolder
  var binary: MithaqBinary

  /// The day that pages call today.
  static let day = "2026-01-01"

  init() throws {
    folder = try TemporaryFolder()
    binary = try MithaqBinary()
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try copy(TestData.folder.appending(path: "BaseSite/content"), to: "content")
    try copy(TestData.package.appending(path: "content/vocabularies"), to: "content/vocabularies")
    binary.program.folder = folder.path
  }

  /// The folder of the registry.
  var root: String { folder.path(of: "site") }

  /// Where the program runs; it holds the root and the output folder.
  var folderPath: String { folder.path }

  /// What was printed, with `/tests` for the folder of this one test.
  func printed(_ text: String) -> String { text.replacing(folder.path, with: "/tests") }

  /// Where `build` writes. It is beside the root, not in it.
  var output: String { folder.path(of: "public") }

  /// Writes a file of the registry; `path` is below the root, as in `content/site.yml`.
  func write(_ text: String, to path: String) throws { try folder.write(text, to: "site/" + path) }

  func write(_ bytes: [UInt8], to path: String) throws { try folder.write(bytes, to: "site/" + path) }

  func text(of path: String) throws -> String { try folder.text(of: "site/" + path) }

  func bytes(of path: String) throws -> [UInt8] { try folder.bytes(of: "site/" + path) }

  func exists(_ path: String) -> Bool { folder.exists("site/" + path) }

  func remove(_ path: String) throws { try folder.remove("site/" + path) }

  func link(_ path: String, to target: String) throws { try folder.link("site/" + path, to: target) }

  /// Puts a text in place of another, which must stand in the file once.
  func replace(_ old: String, with new: String, in path: String) throws {
    let text = try text(of: path)
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "“\(old)” stands in \(path) \(parts.count - 1) times")
    try write(parts.joined(separator: new), to: path)
  }

  /// Gives the site pages in further languages.
  func speak(_ languages: [String]) throws {
    let all = (["fr"] + languages).joined(separator: ", ")
    try replace("languages: [fr]", with: "languages: [\(all)]", in: "content/site.yml")
  }

  /// Takes a file of the default templates into the registry's own, there to be changed.
  func ownTemplate(_ path: String) throws {
    let source = TestData.package.appending(path: "templates").appending(path: path)
    try write(Array(try Data(contentsOf: source)), to: "templates/" + path)
  }

  /// Puts a file of someone else into the output folder.
  func writeOutput(_ text: String, to path: String) throws { try folder.write(text, to: "public/" + path) }

  /// What a build has written, by path below the output folder, folders with a final `/`. Empty before the first build.
  func published() throws -> [String: String] { try folder.tree("public") }

  func build(_ arguments: [String] = []) async throws -> ChildProgram.Result {
    try await run(["build", "--output", "public"], arguments)
  }

  func check(_ arguments: [String] = []) async throws -> ChildProgram.Result {
    try await run(["check"], arguments)
  }

  /// Runs in the folder that holds both, so that no message holds the name of a temporary folder.
  private func run(_ command: [String], _ arguments: [String]) async throws -> ChildProgram.Result {
    let today = arguments.contains("--as-of") ? [] : ["--as-of", Self.day]
    return try await binary.run(command + ["--root", "site"] + today + arguments)
  }

  private func copy(_ source: URL, to path: String) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: source.path) where name.contains(".") {
      try write(Array(try Data(contentsOf: source.appending(path: name))), to: path + "/" + name)
    }
  }
}
