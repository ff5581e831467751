import Diagnostics
import Foundation
import Publishing
import Synchronization
import TestSupport
import Testing

@Suite("Publishing")
struct PublisherTests {
  private let site: Site

  init() throws { site = try Site() }

  @Test("writes the outputs and tells which")
  func first() async throws {
    let report = try await site.build(["index.html": "1", "a/b/c.html": "2", "ar/é.html": "", "عربي": "4"])
    #expect(report.texts == [["a/b/c.html", "ar/é.html", "index.html", "عربي"], [], []])
    #expect(try site.files == ["index.html": "1", "a/b/c.html": "2", "ar/é.html": "", "عربي": "4"])
    #expect(try site.folder.tree("public").keys.sorted().first == "a/")
  }

  @Test("touches nothing where nothing has changed")
  func unchanged() async throws {
    let names = ["public", "public/a", "public/a/b", ".mithaq"]
    try await site.build(["a/b": "1"])
    let before = try names.map(site.folder.identity)
    let report = try await site.build(["a/b": "1"])
    #expect(report.texts == [[], ["a/b"], []])
    #expect(try names.map(site.folder.identity) == before)
  }

  @Test("replaces only what has changed")
  func changed() async throws {
    try await site.build(["a": "1", "b": "1", "c": "1"])
    let before = try ["public/a", "public/c"].map(site.folder.identity)
    let report = try await site.build(["a": "1", "b": "2", "c": "1"])
    #expect(report.texts == [["b"], ["a", "c"], []])
    #expect(try ["public/a", "public/c"].map(site.folder.identity) == before)
    #expect(try site.files == ["a": "1", "b": "2", "c": "1"])
  }

  @Test("tells bytes of the same length apart, also at the end of a long file")
  func longFiles() async throws {
    let text = String(repeating: "x", count: 200_000)
    try await site.build(["a": text + "1"])
    #expect(try await site.build(["a": text + "2"]).texts == [["a"], [], []])
    #expect(try await site.build(["a": text + "2"]).texts == [[], ["a"], []])
  }

  @Test("removes what is no longer part of the site, and the folders it had made")
  func stale() async throws {
    try await site.build(["index": "1", "a/b/c": "1", "a/d": "1"])
    #expect(try await site.build(["index": "1", "a/d": "1"]).texts == [[], ["a/d", "index"], ["a/b/c"]])
    #expect(try site.folder.tree("public") == ["index": "1", "a/": "", "a/d": "1"])
    try await site.build([:])
    #expect(try site.folder.tree("public") == [:])
  }

  @Test("leaves files and folders that it did not write")
  func foreign() async throws {
    try site.folder.write("own", to: "public/.gitignore")
    try site.folder.write("own", to: "public/mine/a")
    for name in ["a", "mine/empty"] {
      try FileManager.default.createDirectory(atPath: site.output + "/" + name, withIntermediateDirectories: true)
    }
    try await site.build(["a/b": "1", "c/d": "1"])
    try site.folder.write("own", to: "public/c/own")
    try await site.build([:])
    #expect(
      try site.folder.tree("public") == [
        ".gitignore": "own", "mine/": "", "mine/empty/": "", "mine/a": "own", "a/": "", "c/": "", "c/own": "own",
      ])
    try site.folder.remove("public/c/own")
    try await site.build([:])
    #expect(try !site.folder.tree("public").keys.contains("c/"))
  }

  @Test("gives files mode 644 and folders mode 755, whatever the umask")
  func modes() async throws {
    let old = umask(0o077)
    defer { umask(old) }
    try await site.build(["a/b": "1"])
    #expect(try ["public", "public/a", "public/a/b"].map(site.folder.mode) == [0o755, 0o755, 0o644])
  }

  @Test("builds into the output folder that a symbolic link names")
  func linkedOutputFolder() async throws {
    try FileManager.default.createDirectory(atPath: site.folder.path + "/www", withIntermediateDirectories: true)
    try site.folder.link("public", to: "www")
    try await site.build(["a": "1"])
    #expect(try site.folder.tree("www") == ["a": "1"])
  }

  @Test("keeps the lists of two output folders apart, and knows them after the registry has moved")
  func twoFolders() async throws {
    try await site.build(["a": "1"])
    let other = Publisher(
      outputFolder: site.folder.path + "/other", stateFolder: site.folder.path + "/.mithaq", jobs: 1,
      isOurs: { _ in false })
    #expect(try await other.publish(site.outputs(["b": "1"])).value?.removed == [])
    #expect(try site.folder.tree(".mithaq").count == 2)

    let moved = try Site()
    for name in ["public", ".mithaq"] {
      try FileManager.default.moveItem(atPath: site.folder.path + "/" + name, toPath: moved.folder.path + "/" + name)
    }
    #expect(try await moved.build([:]).texts == [[], [], ["a"]])
  }

  @Test("writes and removes only inside the scope")
  func scope() async throws {
    try await site.build(["a/1": "1", "a/2": "1", "ab/1": "1", "index": "1"])
    #expect(try await site.build(["a/2": "2", "a/3": "1"], scope: ["a"]).texts == [["a/2", "a/3"], [], ["a/1"]])
    #expect(try site.files == ["a/2": "2", "a/3": "1", "ab/1": "1", "index": "1"])
    try await site.build([:], scope: ["a"])
    #expect(try site.folder.tree("public") == ["ab/": "", "ab/1": "1", "index": "1"])
    #expect(try await site.build([:]).removed.map(\.text) == ["ab/1", "index"])
  }

  @Test("renders as many outputs at a time as there are jobs, and no more", arguments: [0, 1, 3])
  func jobs(count: Int) async throws {
    let tasks = RunningCount()
    let outputs = try (0..<40).map { index in
      try Site.output("\(index)") {
        tasks.add(1)
        usleep(1000)
        tasks.add(-1)
        return []
      }
    }
    _ = try await site.publisher(jobs: count).publish(outputs)
    #expect(tasks.most <= max(1, count))
    #expect(try site.files.count == 40)
  }
}

/// How many renderings are under way. A class, because all of them count in it.
private final class RunningCount: Sendable {
  private let counts = Mutex((now: 0, most: 0))

  func add(_ difference: Int) {
    counts.withLock { $0 = ($0.now + difference, max($0.most, $0.now + difference)) }
  }

  var most: Int { counts.withLock { $0.most } }
}
