import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Front matter: whatever the bytes")
struct RobustnessTests {
  private func isAnswered(_ bytes: [UInt8]) -> Bool {
    let result = FrontMatterDocument.parse(bytes, path: "a.md")
    let places = result.diagnostics.flatMap { [$0.place] + $0.notes.map(\.place) }.compactMap { $0?.range }
    return (result.value != nil || !result.diagnostics.isEmpty)
      && places.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count }
  }

  @Test("a realistic file is read without a word")
  func whole() throws {
    let result = parse(realisticFile)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value != nil)
  }

  @Test("a file cut at any byte gives a document or a diagnostic")
  func truncation() {
    let bytes = Array(realisticFile.utf8)
    for end in 0...bytes.count { #expect(isAnswered(Array(bytes[..<end])), "cut at \(end)") }
  }

  @Test("a header cut at any byte and closed gives a document or a diagnostic")
  func closedTruncation() {
    let bytes = Array(realisticFile.utf8)
    for end in 4..<bytes.count { #expect(isAnswered(Array(bytes[..<end]) + Array("\n---\n".utf8)), "cut at \(end)") }
  }

  @Test(
    "a file with any byte replaced gives a document or a diagnostic",
    arguments: Array("\t\n\r\"'[]{}:-#&*!|>%@`,? \u{0}".utf8) + [0xFF, 0xC3])
  func replacement(byte: UInt8) {
    let bytes = Array(realisticFile.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = byte
      #expect(isAnswered(changed), "\(byte) at \(index)")
    }
  }

  @Test("random signs give a document or a diagnostic")
  func noise() {
    let signs = Array("\t\n\n  --'\"[]{}:::,#&*!|>%é?ab\u{A0}\u{200F}–•\u{2068}\u{2069}\\“»")
    var state: UInt64 = 7
    for _ in 0..<30_000 {
      var header = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        header.append(signs[Int(state >> 33) % signs.count])
      }
      #expect(isAnswered(Array("---\n\(header)\n---\n".utf8)), "\(header.debugDescription)")
    }
  }

  @Test("a hundred thousand keys are read, in far less than the time for each to be compared with all")
  func manyKeys() throws {
    func read(_ count: Int) throws {
      let header = try #require(parse(header: (0..<count).map { "key\($0): v\n" }.joined()).value?.header)
      guard case .map(let entries) = header.content else {
        Issue.record("not a map")
        return
      }
      #expect(entries.count == count)
    }
    try expectGrowth(of: read, upTo: 100_000)
  }

  @Test("many wrong keys, tags and values are told in time that grows with their number")
  func manyMistakes() throws {
    struct Title: Record {
      init?(reading reader: inout RecordReader) {
        _ = reader.optional("title", .text)
        _ = reader.optional("titles", .list(of: .boolean))
      }
    }
    func read(_ count: Int) {
      let keys = (0..<count).map { "titel\($0): v\n" }.joined()
      let values = "titles: [" + (0..<count).map { "ye\($0)" }.joined(separator: ", ") + "]\n"
      var context = DecodingContext(path: "a", defaultLanguage: "fr", languages: ["fr"])
      _ = parse(header: keys + values).value?.header.decode(Title.self, context: &context)
      #expect(context.diagnostics.count == 2 * count)
      #expect(parse(header: "a: [" + String(repeating: "!a b,", count: count) + "]").diagnostics.count == count)
    }
    try expectGrowth(of: read, upTo: 20_000)
  }

  /// Ten times as much is to take about ten times as long, not a hundred times.
  private func expectGrowth(of work: (Int) throws -> Void, upTo count: Int) throws {
    let part = try ProcessorTime.seconds { try work(count / 10) }
    let whole = try ProcessorTime.seconds { try work(count) }
    #expect(whole < 40 * part)
  }
}
