import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Failures of publishing")
struct PublishingFailureTests {
  private let site: Site

  init() throws { site = try Site() }

  /// The error of a build that must fail; what stands must stay.
  private func failure(
    _ outputs: [Output], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> PublishingError {
    let before = try site.folder.tree("public")
    let publisher = try site.publisher()
    do throws(PublishingError) {
      _ = try await publisher.publish(outputs)
    } catch {
      #expect(try site.folder.tree("public") == before, sourceLocation: sourceLocation)
      return error
    }
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    throw RenderingFailed()
  }

  @Test("an output that cannot be rendered leaves the site as it was")
  func renderThrows() async throws {
    try await site.build(["a": "1", "b": "1"])
    let error = try await failure([
      Site.output("a", "2"), Site.output("b") { throw RenderingFailed() }, Site.output("c", "3"),
    ])
    #expect(error.path == site.output + "/b")
    guard case .rendering(let cause) = error.cause else { throw error }
    #expect(cause is RenderingFailed)
  }

  @Test("what is wrong with outputs is told for all of them, and nothing is written")
  func refusals() async throws {
    try await site.build(["a": "1"])
    let outputs =
      try [Site.output("a", "2")]
      + ["x", "y"].map { name in
        try Site.output(name) { throw OutputRefused([.specialFile(at: Place(path: name))]) }
      }
    #expect(try await site.refused(outputs) == [.specialFile, .specialFile])
    #expect(try await site.refused([Site.output("z") { throw OutputRefused([]) }]) == [])
  }

  @Test("an output folder made for a build that fails does not stay")
  func createdFolder() async throws {
    let publisher = Publisher(
      outputFolder: site.folder.path + "/x/y", stateFolder: site.folder.path + "/.mithaq", jobs: 1,
      isOurs: { _ in false })
    await #expect(throws: PublishingError.self) {
      try await publisher.publish([Site.output("a", "1"), Site.output("b") { throw RenderingFailed() }])
    }
    #expect(try site.folder.tree(".") == [:])
  }

  @Test("a build is refused while another one has the output folder")
  func locked() async throws {
    try await site.build(["a": "1"])
    let other = open(site.output, O_RDONLY)
    try #require(flock(other, LOCK_EX | LOCK_NB) == 0)
    let error = try await failure(site.outputs(["a": "2"]))
    close(other)
    guard case .locked = error.cause else { throw error }
    #expect(error.wording.en.contains("another build"))
    #expect(try await site.build(["a": "2"]).written.count == 1)
  }

  @Test("a cancelled build writes nothing")
  func cancelled() async throws {
    try await site.build(["a": "1"])
    let outputs = try (0..<100).map { index in
      try Site.output("\(index)") {
        usleep(2000)
        return []
      }
    }
    let publisher = try site.publisher()
    let task = Task { () -> PublishingError? in
      do throws(PublishingError) {
        _ = try await publisher.publish(outputs)
        return nil
      } catch {
        return error
      }
    }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    let error = try #require(await task.value)
    guard case .cancelled = error.cause else { throw error }
    #expect(try site.folder.tree("public") == ["a": "1"])
  }

  @Test("a failure between two renames leaves whole files, assets first, and is mended by the next build")
  func halfway() async throws {
    try await site.build(["index": "1", "page": "1", "old": "1"])
    let output = site.output
    // A folder that appears after the survey keeps the page from being renamed.
    let outputs = try [
      Site.output("index", "2", kind: .index),
      Site.output("page", kind: .page) {
        unlink(output + "/page")
        mkdir(output + "/page", 0o755)
        return Array("2".utf8)
      },
      Site.output("style/css", "2", kind: .asset),
    ]
    await #expect(throws: PublishingError.self) { try await site.publisher().publish(outputs) }
    #expect(
      try site.folder.tree("public") == ["index": "1", "page/": "", "old": "1", "style/": "", "style/css": "2"])

    rmdir(output + "/page")
    #expect(try await site.build(["index": "3"]).texts == [["index"], [], ["old", "style/css"]])
    #expect(try site.folder.tree("public") == ["index": "3"])
  }

  @Test("what a killed build left in its staging folder is removed, also when nothing has changed")
  func leftStaging() async throws {
    try await site.build(["a": "1"])
    try site.folder.write("half", to: "public/.mithaq-staging/17")
    #expect(try await site.build(["a": "1"]).texts == [[], ["a"], []])
    #expect(try site.folder.tree("public") == ["a": "1"])
  }

  @Test("a symbolic link in place of the staging folder is not followed")
  func linkedStaging() async throws {
    try await site.build(["a": "1"])
    try site.folder.write("own", to: "kept/x")
    try site.folder.link("public/.mithaq-staging", to: "../kept")
    _ = try await failure(site.outputs(["a": "2"]))
    #expect(try site.folder.tree("kept") == ["x": "own"])
  }

  @Test("a file in place of the output folder or of the state folder is an error")
  func filesForFolders() async throws {
    try site.folder.write("own", to: "public")
    #expect(try await failure(site.outputs(["a": "1"])).path == site.output)
    try site.folder.remove("public")
    try site.folder.write("own", to: ".mithaq")
    _ = try await failure(site.outputs(["a": "1"]))
    #expect(try site.folder.tree(".") == [".mithaq": "own"])
  }

  @Test("a folder that may not be written is an error", .enabled(if: geteuid() != 0, "root may write everywhere"))
  func notPermitted() async throws {
    try await site.build(["a": "1"])
    chmod(site.output, 0o555)
    defer { chmod(site.output, 0o755) }
    let error = try await failure(site.outputs(["a": "2"]))
    #expect(error.wording.en.hasSuffix("permission denied"))
  }
}
