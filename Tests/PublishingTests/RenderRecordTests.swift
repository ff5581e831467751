import Diagnostics
import Foundation
import Publishing
import Synchronization
import TestSupport
import Testing

@Suite("What is known to stand already")
struct RenderRecordTests {
  private let site: Site
  private let rendered = Rendered()

  init() throws { site = try Site() }

  /// The paths that were rendered. A class, because the render functions and the test share it.
  private final class Rendered: Sendable {
    private let paths = Mutex<[String]>([])

    func add(_ path: String) { paths.withLock { $0.append(path) } }

    func take() -> [String] {
      paths.withLock { paths in
        defer { paths = [] }
        return paths.sorted()
      }
    }
  }

  /// Builds pages, each given by its text and its fingerprint, and gives the paths of those that were rendered.
  private func build(
    _ pages: [String: (text: String, fingerprint: String?)], scope: [String]? = nil, note: BuildNote? = nil
  ) async throws -> [String] {
    let rendered = rendered
    let outputs = try pages.sorted { $0.key < $1.key }.map { path, page in
      Output(
        path: try OutputPath(validating: path), kind: .page, owner: path, fingerprint: page.fingerprint,
        render: {
          rendered.add(path)
          return Array(page.text.utf8)
        })
    }
    let result = try await site.publisher(scope: scope).publish(outputs, note: note)
    _ = try #require(result.value)
    return rendered.take()
  }

  /// Lets so much time pass that a file which changes then has another time.
  private func settle() async throws { try await Task.sleep(for: .milliseconds(60)) }

  /// Builds for the first time.
  private func start(
    _ pages: [String: (text: String, fingerprint: String?)], note: BuildNote? = nil
  ) async throws { _ = try await build(pages, note: note) }

  private let pages: [String: (text: String, fingerprint: String?)] = [
    "a": ("1", "x"), "b/c": ("2", "y"), "d": ("3", nil),
  ]

  @Test("is not rendered again; what has no fingerprint is")
  func known() async throws {
    try await start(pages)
    #expect(try await build(pages) == ["d"])
    #expect(try site.files == ["a": "1", "b/c": "2", "d": "3"])
  }

  @Test("is rendered again when its fingerprint is another")
  func otherFingerprint() async throws {
    try await start(pages)
    #expect(try await build(["a": ("4", "z"), "b/c": ("2", "y"), "d": ("3", nil)]) == ["a", "d"])
    #expect(try site.files["a"] == "4")
  }

  @Test(
    "is rendered again when the file is not as it was left",
    arguments: ["other bytes of the same length and time", "gone", "replaced", "touched"])
  func damage(_ what: String) async throws {
    try await start(pages)
    try await settle()
    let path = site.output + "/a"
    let times = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    switch what {
    case "gone": try site.folder.remove("public/a")
    case "touched": try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    case "replaced":
      try site.folder.write("9", to: "other")
      try #require(rename(site.folder.path(of: "other"), path) == 0)
    default:
      let file = try #require(fopen(path, "r+"))
      fputs("9", file)
      fclose(file)
      try FileManager.default.setAttributes([.modificationDate: try #require(times)], ofItemAtPath: path)
    }
    #expect(try await build(pages) == ["a", "d"])
    #expect(try site.files["a"] == "1")
  }

  @Test("is not believed of a file that somebody changes while the build goes on")
  func changedMeanwhile() async throws {
    try await start(["a": ("1", "x"), "z": ("2", nil)])
    let folder = site.folder
    let outputs = [
      Output(path: try OutputPath(validating: "a"), kind: .page, owner: "a", fingerprint: "y") { Array("1".utf8) },
      Output(path: try OutputPath(validating: "z"), kind: .page, owner: "z", fingerprint: nil) {
        try folder.write("9", to: "public/a")
        return Array("2".utf8)
      },
    ]
    _ = try await site.publisher().publish(outputs)
    _ = try await build(["a": ("1", "y"), "z": ("2", nil)])
    #expect(try site.files["a"] == "1")
  }

  @Test("is not believed from a damaged record", arguments: [0, 40, 120, -1])
  func damagedRecord(_ offset: Int) async throws {
    try await start(pages)
    let name = try #require(try site.folder.tree(".mithaq").keys.first { $0.hasPrefix("rendered-") })
    var bytes = try site.folder.bytes(of: ".mithaq/" + name)
    if offset < 0 { bytes.removeLast(10) } else { bytes[min(offset, bytes.count - 2)] ^= 1 }
    try site.folder.write(bytes, to: ".mithaq/" + name)
    #expect(try await build(pages) == ["a", "b/c", "d"])
  }

  @Test("of one region outlives a build of another")
  func scopes() async throws {
    try await start(["a/x": ("1", "x"), "b/y": ("2", "y")])
    #expect(try await build(["a/x": ("3", "z")], scope: ["a"]) == ["a/x"])
    #expect(try await build(["a/x": ("3", "z"), "b/y": ("2", "y")]).contains("b/y") == false)
  }

  @Test("tells that nothing has changed, and nothing else does")
  func unchanged() async throws {
    let whole: [String: (text: String, fingerprint: String?)] = ["a": ("1", "x"), "b/c": ("2", "y")]
    let note = BuildNote(inputs: "i", memo: "[\"é\"]")
    try await start(whole, note: note)
    let publisher = try site.publisher()
    let found = try #require(publisher.unchanged(since: "i"))
    #expect(found.memo == note.memo)
    #expect(found.report.texts == [[], ["a", "b/c"], []])
    #expect(publisher.unchanged(since: "j") == nil)
    #expect(try site.publisher(scope: ["b"]).unchanged(since: "i") == nil)
    try await settle()
    try site.folder.write("2", to: "public/b/c")
    #expect(publisher.unchanged(since: "i") == nil)
  }

  @Test("tells nothing where a page must be rendered in each build")
  func unchangedWithout() async throws {
    try await start(pages, note: BuildNote(inputs: "i", memo: ""))
    #expect(try site.publisher().unchanged(since: "i") == nil)
  }
}
