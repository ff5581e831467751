import Foundation
import TestSupport
import Testing

/// A copy of the example registry that one test may spoil, with the default templates as its own.
struct ExampleRegistry {
  private let folder: TemporaryFolder
  /// Files that stand otherwise than the package has them.
  private var own: [String: [UInt8]] = [:]
  var binary: MithaqBinary

  /// The paths of all files, in the order of their bytes.
  static func paths() throws -> [String] {
    try ["content", "templates"].flatMap { top in
      let source = TestData.package.appending(path: top)
      return try FileManager.default.subpathsOfDirectory(atPath: source.path)
        .map { top + "/" + $0 }
        .filter { path in
          var isFolder: ObjCBool = false
          _ = FileManager.default.fileExists(
            atPath: TestData.package.appending(path: path).path, isDirectory: &isFolder)
          return !isFolder.boolValue
        }
    }.sorted()
  }

  /// The bytes of a file as the package has it.
  static func original(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: TestData.package.appending(path: path)))
  }

  /// - Parameter paths: the files to copy, in this order.
  init(_ paths: [String]) throws {
    folder = try TemporaryFolder()
    binary = try MithaqBinary()
    for path in paths { try write(try Self.original(path), to: path) }
    binary.program.folder = root
  }

  init() throws { try self.init(Self.paths()) }

  var root: String { folder.path(of: "registry") }

  /// A place for a site, beside the registry.
  func output(_ name: String = "site") -> String { folder.path(of: name) }

  /// - Parameter path: below the root.
  func write(_ bytes: [UInt8], to path: String) throws { try folder.write(bytes, to: "registry/" + path) }

  /// Undoes what a test wrote.
  func restore(_ path: String) throws { try write(try own[path] ?? Self.original(path), to: path) }

  /// Leaves the site one of its languages.
  mutating func publish(in language: String) throws {
    let path = "content/site.yml"
    let site = String(decoding: try Self.original(path), as: UTF8.self)
    let key = try #require(site.range(of: "languages: ["))
    let end = try #require(site.range(of: "]", range: key.upperBound..<site.endIndex))
    own[path] = Array(site.replacingCharacters(in: key.upperBound..<end.lowerBound, with: language).utf8)
    try restore(path)
  }

  /// - Parameter path: below the root.
  func remove(_ path: String) throws { try folder.remove("registry/" + path) }

  func removeOutput(_ name: String) throws { try folder.remove(name) }

  func build(to name: String = "site", _ arguments: [String] = []) async throws -> ChildProgram.Result {
    try await binary.run(["build", "--as-of", SiteFixture.day, "--output", output(name)] + arguments)
  }

  func snapshot(of name: String = "site") throws -> Snapshot { try Snapshot(of: output(name)) }
}
