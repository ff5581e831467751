import Diagnostics
import TestSupport
import Testing

@Suite("Text report")
struct TextReportTests {
  private func report(_ marked: String, language: DiagnosticLanguage = .english) throws -> String {
    let text = MarkedText(marked)
    let range = try #require(text.ranges.first)
    let file = SourceFile(path: "content/a.md", bytes: text.bytes)
    return TextReport(language: language) { $0 == file.path ? file : nil }
      .text(of: [.unreadableFile(Place(path: file.path, range: range), cause: "x")])
  }

  @Test("puts the carets under the range")
  func carets() throws {
    #expect(
      try report("one\ntwo ▶three◀ four\n") == """
        content/a.md:2:5: error: this file cannot be read: x [unreadable-file]
            2 | two three four
              |     ^^^^^
        help: check that the file exists and that you may read it


        """)
  }

  @Test("counts columns in characters, not in bytes")
  func columns() throws {
    #expect(try report("é👩‍👩‍👧▶x◀").contains("content/a.md:1:3:"))
    #expect(try report("é👩‍👩‍👧▶x◀").contains("      |    ^\n"))
  }

  @Test("takes LF, CR LF and CR for the end of a line", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    #expect(try report("a\(end)b\(end)▶c◀\(end)").contains("content/a.md:3:1:"))
    #expect(try report("a\(end)b\(end)▶c◀\(end)").contains("    3 | c\n"))
  }

  @Test("cuts a very long line round the range")
  func longLine() throws {
    let text = try report(String(repeating: "a", count: 5_000) + "▶here◀" + String(repeating: "b", count: 5_000))
    #expect(text.contains("…aaa") && text.contains("aahereb") && text.contains("b…"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 140 })
  }

  @Test("lets no control character of the input reach the terminal")
  func controlCharacters() throws {
    let text = try report("a\u{1B}[31m▶b◀\u{202E}c\0")
    #expect(text.contains("a␛[31mb\u{FFFD}c␀"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test("points at the end of an empty or shortened file without failing")
  func outOfRange() {
    let file = SourceFile(path: "a", bytes: [])
    let text = TextReport(language: .french) { _ in file }
      .text(of: [.unreadableFile(Place(path: "a", range: 50..<60), cause: "x")])
    #expect(text.hasPrefix("a:1:1: erreur: "))
  }

  @Test("speaks French")
  func french() throws {
    #expect(try report("▶a◀", language: .french).contains("ce fichier ne peut pas être lu"))
  }
}

@Suite("JSON report")
struct JSONReportTests {
  @Test("gives lines, columns and byte offsets")
  func places() throws {
    let text = MarkedText("é\n ▶b◀")
    let range = try #require(text.ranges.first)
    let file = SourceFile(path: "a/b.md", bytes: text.bytes)
    let json = try JSONReport(language: .english) { _ in file }
      .text(of: [.unreadableFile(Place(path: "a/b.md", range: range), cause: "\"x\"")])
    #expect(
      json == """
        [
          {
            "fix" : "check that the file exists and that you may read it",
            "id" : "unreadable-file",
            "message" : "this file cannot be read: \\"x\\"",
            "notes" : [

            ],
            "place" : {
              "column" : 2,
              "endColumn" : 3,
              "endLine" : 2,
              "length" : 1,
              "line" : 2,
              "offset" : 4,
              "path" : "a/b.md"
            },
            "severity" : "error"
          }
        ]

        """)
  }
}

@Suite("Near matches")
struct NearMatchTests {
  @Test(
    "finds what was probably meant",
    arguments: [
      ("titel", "title"), ("Titre", "titre"), ("cluster_solaire", "cluster-solaire"),
      ("cri-draa-tafilelt", "cri-draa-tafilalet"),
      ("signé", "signe"), ("x", "y"),
    ])
  func near(name: String, expected: String) {
    #expect(NearMatch.of(name, in: ["zzzzzzzzzz", expected, "qqqqq"]) == expected)
  }

  @Test("finds nothing where nothing is near")
  func far() {
    #expect(NearMatch.of("partenaire", in: ["title", "kind"]) == nil)
    #expect(NearMatch.of("a", in: []) == nil)
  }

  @Test("does not depend on the order of the candidates")
  func order() {
    #expect(NearMatch.of("cat", in: ["car", "bat"]) == "bat")
    #expect(NearMatch.of("cat", in: ["bat", "car"]) == "bat")
  }
}
