import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Sequences of builds")
struct PublishingPropertyTests {
  /// Paths among which some are files in one build and folders in another.
  private static let paths = ["a", "a/b", "a/b/c", "a/d", "b/c/d", "b/c", "b", "c/x", "c/y", "index", "é/é", "é"]

  @Test("any sequence of builds, also failed ones, leaves what a clean build makes", arguments: 1...20)
  func sequence(seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let site = try Site()
    try site.folder.write("own", to: "public/own/file")
    for _ in 0..<25 {
      var texts: [String: String] = [:]
      for path in Self.paths.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random))
      where !texts.keys.contains(where: { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }) {
        texts[path] = String(Int.random(in: 0...2, using: &random))
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        let before = try site.folder.tree("public")
        let broken = try Site.output("zzz") { throw RenderingFailed() }
        await #expect(throws: PublishingError.self) {
          try await site.publisher().publish(site.outputs(texts) + [broken])
        }
        #expect(try site.folder.tree("public") == before)
        continue
      }
      try await site.build(texts)

      let clean = try Site()
      try clean.folder.write("own", to: "public/own/file")
      try await clean.build(texts)
      #expect(try site.folder.tree("public") == clean.folder.tree("public"))
      // A clean build of nothing has nothing to write down.
      if !texts.isEmpty { #expect(try site.folder.tree(".mithaq") == clean.folder.tree(".mithaq")) }
    }
  }
}
