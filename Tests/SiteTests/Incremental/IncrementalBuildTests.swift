import Foundation
import TestSupport
import Testing

@Suite("Builds after builds")
struct IncrementalBuildTests {
  private static let sequences = Proof.isAsked ? 300 : 30

  @Test("after any sequence of edits the site is the one of a clean build, byte for byte", arguments: 0..<2)
  func property(_ half: Int) async throws {
    var compared = 0
    for seed in 0..<Self.sequences where seed % 2 == half {
      var generator = SeededGenerator(seed: UInt64(seed))
      var bench = try RandomEdit.Bench()
      var trail: [RandomEdit] = []
      for step in 0..<20 {
        let edit = try #require(RandomEdit.allCases.randomElement(using: &generator))
        trail.append(edit)
        let before = try bench.site.published()
        try edit.make(&bench, using: &generator)
        let arguments = bench.arguments + ["--format", "json"]
        let incremental = try await bench.site.build(arguments)
        // Built from a copy that no build has left anything in.
        let copy = bench.site.folderPath + "/copy-\(step)"
        let clean = copy + "/public"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for folder in ["content", "templates"] {
          try FileManager.default.copyItem(atPath: bench.site.root + "/" + folder, toPath: copy + "/" + folder)
        }
        let reference = try await bench.site.binary.run(["build", "--root", copy] + arguments)
        try #require(incremental.status == reference.status, "seed \(seed): \(trail): \(incremental.errors)")
        let (told, truth) = (try Self.findings(incremental.output), try Self.findings(reference.output))
        try #require(told == truth, "seed \(seed): \(trail)")
        if reference.status == 0 {
          let records = try bench.site.bytes(of: ".mithaq/records.json")
          let expectedRecords = try Data(contentsOf: URL(fileURLWithPath: copy + "/.mithaq/records.json"))
          try #require(records == Array(expectedRecords), "seed \(seed): \(trail)")
          // Files alone: without the state folder it is not known whose a folder is that has become empty.
          let (found, expected) = (try Snapshot(of: bench.site.output).files, try Snapshot(of: clean).files)
          let differences = Set(found.keys).union(expected.keys).filter { found[$0] != expected[$0] }
          try #require(differences == [], "seed \(seed): \(trail)")
          compared += 1
        } else {
          // What a failed build finds is left, be it what the edit did to the outputs.
          let touched = [.touchOutput, .damageOutput, .deleteOutput].contains(edit)
          try #require(touched || (try bench.site.published() == before), "seed \(seed): \(trail)")
        }
        try FileManager.default.removeItem(atPath: copy)
      }
    }
    #expect(compared > Self.sequences, "hardly any of the registries could be built")
  }

  /// What a report in JSON tells of the input, place by place; of outputs a clean build has less to tell.
  private static func findings(_ report: String) throws -> [String] {
    guard !report.isEmpty else { return [] }
    let diagnostics = try #require(try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [[String: Any]])
    return try diagnostics.filter { diagnostic in
      let path = (diagnostic["place"] as? [String: Any])?["path"] as? String ?? ""
      return path.hasPrefix("content/") || path.hasPrefix("templates/")
    }.map { String(decoding: try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys), as: UTF8.self) }
  }

  @Test("one that has nothing to do says so without reading a file, with the same words")
  func nothingChanged() async throws {
    let site = try SiteFixture()
    let first = try await site.build(["--timings"])
    #expect(first.status == 0)
    let before = try Snapshot(of: site.output)
    try await Task.sleep(for: .milliseconds(60))
    let second = try await site.build(["--timings"])
    let third = try await site.build(["--timings"])
    for result in [second, third] {
      #expect(result.status == 0)
      #expect(try Snapshot(of: site.output).differences(from: before) == [])
    }
    #expect(first.errors.contains("\nlecture: ") && !third.errors.contains("\nlecture: "), "\(third.errors)")
    #expect(third.errors.contains("comparaison"))
    let table = second.errors.split(separator: "\n").filter { $0.contains("nord") || $0.contains("Nord") }
    #expect(table == third.errors.split(separator: "\n").filter { $0.contains("nord") || $0.contains("Nord") })
  }

  @Test("one after an edit parses only what has changed; a cache that is damaged is parsed anew")
  func parsesLittle() async throws {
    let site = try SiteFixture()
    func parsed(_ result: ChildProgram.Result) throws -> Int {
      let count = try #require(result.errors.firstMatch(of: /, (\d+) of them parsed/), "\(result.errors)").output.1
      return try #require(Int(count))
    }
    func edit(_ text: String) throws {
      let path = "content/conventions/artisans.md"
      try site.write(try site.text(of: path) + "\n\(text)\n", to: path)
    }
    let arguments = ["--timings", "--lang", "en"]
    let all = try parsed(try await site.build(arguments))
    try edit("Une phrase.")
    let one = try parsed(try await site.build(arguments))
    #expect(all > one + 5)
    try edit("Une autre phrase.")
    #expect(try parsed(try await site.build(arguments)) == one)
    var cache = try site.bytes(of: ".mithaq/parsed")
    cache[cache.count / 2] ^= 1
    try site.write(cache, to: ".mithaq/parsed")
    try edit("Une dernière phrase.")
    #expect(try parsed(try await site.build(arguments)) == all)
  }

  @Test("outputs and state that come from a cache are not believed, and not written again either")
  func restored() async throws {
    let site = try SiteFixture()
    try #require(await site.build().status == 0)
    let before = try Snapshot(of: site.output).files
    for folder in [site.output, site.root + "/.mithaq"] {
      try FileManager.default.copyItem(atPath: folder, toPath: folder + "-cache")
      try FileManager.default.removeItem(atPath: folder)
      try FileManager.default.moveItem(atPath: folder + "-cache", toPath: folder)
    }
    try site.writeOutput("<meta name=\"generator\" content=\"Mithaq\">", to: "nord/index.html")
    let result = try await site.build(["--lang", "en"])
    #expect(try Snapshot(of: site.output).files == before)
    let total = try #require(result.errors.split(separator: "\n").first { $0.hasPrefix("Total") })
    #expect(total.split(separator: " ").dropFirst(2).first == "1", "\(total)")
  }

  @Test("warnings are told by every build, also by one that reads nothing, and refuse under --strict all the same")
  func warnings() async throws {
    let site = try SiteFixture()
    try site.write(
      try site.text(of: "content/conventions/artisans.md") + "\n<b>brut</b>\n", to: "content/conventions/artisans.md")
    let told = try await site.build(["--format", "json"])
    #expect(told.output.contains("raw-html"))
    try await Task.sleep(for: .milliseconds(60))
    _ = try await site.build()
    let again = try await site.build(["--format", "json", "--timings"])
    #expect(!again.errors.contains("\nlecture: "), "\(again.errors)")
    #expect(again.output == told.output)
    let strict = try await site.build(["--strict"])
    #expect(strict.status == 1 && strict.errors.contains("[raw-html"))
  }
}
