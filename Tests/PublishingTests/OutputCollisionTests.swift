import Diagnostics
import Publishing
import TestSupport
import Testing

@Suite("Collisions of outputs")
struct OutputCollisionTests {
  private func ids(_ paths: [String]) throws -> [DiagnosticID] {
    Output.collisions(among: try paths.map { try Site.output($0) }).map(\.id)
  }

  @Test("are none between different paths")
  func none() throws {
    #expect(try ids(["a", "b/a", "b/c", "ab", "a-b/c", "é", "e"]) == [])
  }

  @Test("tell two outputs with one path, with both owners and places")
  func duplicate() throws {
    let first = Output(
      path: try OutputPath(validating: "a"), kind: .page, owner: "X", place: Place(path: "x.md"), render: { [] })
    let second = Output(
      path: try OutputPath(validating: "a"), kind: .page, owner: "Y", place: Place(path: "y.md"), render: { [] })
    let diagnostic = try #require(Output.collisions(among: [first, second]).first)
    #expect(diagnostic.id == .duplicateOutput)
    #expect(diagnostic.place == Place(path: "y.md"))
    #expect(diagnostic.notes.map(\.place) == [Place(path: "x.md")])
    #expect(diagnostic.headline.en == "Y and X would have the same address, “a”")
  }

  @Test(
    "tell paths that differ only in capitals",
    arguments: [["a/B.html", "a/b.html"], ["É", "é"], ["straße", "STRASSE"], ["a/x", "A/x"], ["ſ", "s"]])
  func capitals(paths: [String]) throws {
    #expect(try ids(paths) == [.collidingOutputs])
  }

  @Test("tell a file where another output needs a folder", arguments: [["a", "a/b"], ["a/b/c", "a"], ["A", "a/b"]])
  func fileAndFolder(paths: [String]) throws {
    #expect(try ids(paths) == [.outputInsideOutput])
  }

  @Test("tell every output below a file, also those beside each other")
  func severalInFile() throws {
    #expect(try ids(["a", "a/b/c", "a/b/d", "e/f", "e/g"]) == [.outputInsideOutput, .outputInsideOutput])
  }

  @Test("keep everything from being written, and are told at once")
  func nothingWritten() async throws {
    let site = try Site()
    let outputs = try ["a", "a", "b", "B", "c", "c/d", "e"].map { try Site.output($0) }
    #expect(try await site.refused(outputs) == [.duplicateOutput, .collidingOutputs, .outputInsideOutput])
  }
}
