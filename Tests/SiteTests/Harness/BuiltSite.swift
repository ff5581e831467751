import Foundation
import TestSupport
import Testing

/// What a build wrote, read into memory.
struct BuiltSite: Sendable {
  /// By path below the output folder: the texts of all files.
  let files: [String: String]

  /// An error of its own, and no `#require`: the one build is shared, and every test that wanted it is to fail.
  struct NotBuilt: Error {
    let errors: String
  }

  /// The pages, in the order of their paths.
  var pages: [(path: String, html: String)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map { (path: $0.key, html: $0.value) }
  }

  /// The example registry of the package, built once for all tests that look at it.
  static let example = Task { try await BuiltSite(example: "2026-01-01") }

  /// The same in three languages, built once too.
  static let languages = Task { try await BuiltSite(example: "2026-01-01", languages: "[fr, ar, en]") }

  private init(example day: String, languages: String? = nil) async throws {
    let folder = try TemporaryFolder()
    let root = try folder.copyOfExample()
    if let languages {
      let site = try folder.text(of: "example/content/site.yml")
      try folder.write(
        site.replacing("languages: [fr]", with: "languages: \(languages)"), to: "example/content/site.yml")
    }
    let result = try await MithaqBinary().run([
      "build", "--root", root, "--output", folder.path(of: "public"), "--as-of", day,
    ])
    guard result.status == 0 else { throw NotBuilt(errors: result.errors) }
    files = try folder.tree("public").filter { !$0.key.hasSuffix("/") }
  }

  init(_ fixture: SiteFixture, arguments: [String] = []) async throws {
    let result = try await fixture.build(arguments)
    guard result.status == 0 else { throw NotBuilt(errors: result.errors) }
    files = try fixture.published().filter { !$0.key.hasSuffix("/") }
  }
}

extension TemporaryFolder {
  /// Copies the content of the example registry, so that nothing is written beside the original.
  fileprivate func copyOfExample() throws -> String {
    try FileManager.default.createDirectory(atPath: path(of: "example"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: TestData.package.appending(path: "content").resolvingSymlinksInPath().path,
      toPath: path(of: "example/content"))
    return path(of: "example")
  }
}
