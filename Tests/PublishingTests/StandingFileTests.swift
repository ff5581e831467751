import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@Suite("What stands in the output folder already")
struct StandingFileTests {
  private let site: Site

  init() throws { site = try Site() }

  @Test("a file of someone else is not replaced, and nothing else is written")
  func foreignFile() async throws {
    try site.folder.write("own", to: "public/a")
    #expect(try await site.refused(site.outputs(["a": "1", "b": "1"])) == [.foreignFile])
  }

  @Test("all files in the way are told at once, where their outputs come from")
  func allAtOnce() async throws {
    try site.folder.write("own", to: "public/a")
    try site.folder.write("own", to: "public/b/c")
    try site.folder.write("own", to: "public/d")
    let result = try await site.publisher().publish(site.outputs(["a": "1", "b": "1", "d/e": "1", "f": "1"]))
    #expect(result.diagnostics.map(\.id) == [.foreignFile, .blockedOutput, .blockedOutput])
    #expect(result.diagnostics.map(\.place?.path) == ["content/a", "content/b", "content/d/e"])
    #expect(result.diagnostics.first?.headline.en.contains("“a”") == true)
  }

  @Test("a file with the right bytes is taken over and not touched")
  func equalBytes() async throws {
    try site.folder.write("1", to: "public/a")
    let before = try ["public", "public/a"].map(site.folder.identity)
    #expect(try await site.build(["a": "1"]).texts == [[], ["a"], []])
    #expect(try ["public", "public/a"].map(site.folder.identity) == before)
    #expect(try await site.build([:]).texts == [[], [], ["a"]])
  }

  @Test("a page of Mithaq is known by its mark after the state folder was deleted")
  func lostState() async throws {
    try await site.build(["a": Site.mark + "1", "b": "1"])
    try site.folder.remove(".mithaq")
    #expect(try await site.build(["a": Site.mark + "2", "b": "1"]).texts == [["a"], ["b"], []])
    try site.folder.remove(".mithaq")
    #expect(try await site.refused(site.outputs(["b": "2"])) == [.foreignFile])
  }

  @Test("a damaged list is told, made anew, and cannot lead out of the output folder")
  func damagedManifest() async throws {
    for text in ["", "{", "[]", "\0", #"{"version":2,"outputFolder":"public","files":[],"folders":[]}"#] {
      try await site.build(["a": "1"])
      let name = try #require(try site.folder.tree(".mithaq").keys.first)
      try site.folder.write(text, to: ".mithaq/" + name)
      let result = try await site.publisher().publish(site.outputs(["a": "1"]))
      #expect(result.diagnostics.map(\.id) == [.damagedManifest])
      #expect(result.diagnostics.map(\.severity) == [.warning])
      #expect(result.value?.unchanged.count == 1)
    }
    try site.folder.write("own", to: "mine")
    let name = try #require(try site.folder.tree(".mithaq").keys.first)
    try site.folder.write(
      #"{"version":1,"outputFolder":"public","files":["../mine"],"folders":[".."]}"#, to: ".mithaq/" + name)
    #expect(try await site.publisher().publish([]).diagnostics.map(\.id) == [.damagedManifest])
    #expect(try site.folder.tree(".")["mine"] == "own")
  }

  @Test("a symbolic link at the path of an output is not replaced, even to a file of Mithaq")
  func linkedFile() async throws {
    try site.folder.write(Site.mark, to: "public/x")
    try site.folder.link("public/a", to: "x")
    #expect(try await site.refused(site.outputs(["a": "1"])) == [.foreignFile])
  }

  @Test("a pipe at the path of an output is not opened")
  func pipe() async throws {
    try site.folder.write("", to: "public/x")
    try #require(mkfifo(site.output + "/a", 0o644) == 0)
    let result = try await site.publisher().publish(site.outputs(["a": "1"]))
    #expect(result.diagnostics.map(\.id) == [.foreignFile])
  }

  @Test("a symbolic link is not followed on the way to an output")
  func linkedFolder() async throws {
    try site.folder.write("own", to: "elsewhere/x")
    try site.folder.write("own", to: "public/x")
    try site.folder.link("public/a", to: "../elsewhere")
    #expect(try await site.refused(site.outputs(["a/b": "1", "a/c/d": "1"])) == [.blockedOutput, .blockedOutput])
  }

  @Test("nothing is removed through a symbolic link")
  func staleBehindLink() async throws {
    try await site.build(["a/b": "1", "a/c/d": "1", "e": "1"])
    try FileManager.default.moveItem(atPath: site.output + "/a", toPath: site.folder.path + "/kept")
    try site.folder.link("public/a", to: "../kept")
    try site.folder.remove("public/e")
    try site.folder.link("public/e", to: "../kept/b")
    #expect(try await site.build([:]).texts == [[], [], []])
    #expect(try site.folder.tree("kept") == ["b": "1", "c/": "", "c/d": "1"])
    #expect(try site.folder.tree("public")["e"] == "→ ../kept/b")
  }

  @Test("a file of an earlier build gives way to a folder, and a folder to a file")
  func fileBecomesFolder() async throws {
    try await site.build(["a": "1", "b/c/d": "1", "b/e": "1"])
    #expect(try await site.build(["a/x/y": "2", "b": "2"]).texts == [["a/x/y", "b"], [], ["a", "b/c/d", "b/e"]])
    #expect(try site.folder.tree("public") == ["a/": "", "a/x/": "", "a/x/y": "2", "b": "2"])
  }

  @Test("a folder with a file of someone else does not give way")
  func folderWithForeignFile() async throws {
    try await site.build(["b/c/d": "1"])
    try site.folder.write("own", to: "public/b/c/own")
    #expect(try await site.refused(site.outputs(["b": "2"])) == [.blockedOutput])
  }

  @Test("a file outside the scope does not give way")
  func outOfScope() async throws {
    try await site.build(["a": "1"])
    let result = try await site.publisher(scope: ["a/b"]).publish(site.outputs(["a/b/c": "1"]))
    #expect(result.diagnostics.map(\.id) == [.blockedOutput])
    #expect(try site.files == ["a": "1"])
  }
}
