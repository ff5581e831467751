import Publishing
import TestSupport
import Testing

@Suite("Output paths")
struct OutputPathTests {
  @Test(
    "may be any relative path of usual names",
    arguments: ["index.html", "a/b/c.html", "عربي/é.html", "a b", "...", "a..", ".htaccess", "🌍", ".well-known/x"])
  func valid(text: String) throws {
    #expect(try OutputPath(validating: text).text == text)
  }

  @Test(
    "may not leave the output folder, nor be spelt in two ways",
    arguments: [
      ("", .empty), ("/a", .absolute), ("a//b", .emptyPart), ("a/", .emptyPart), (".", .dotPart), ("a/../b", .dotPart),
      ("..", .dotPart), ("a/.", .dotPart), ("a\\b", .backslash), ("a\nb", .controlCharacter),
      ("a\0", .controlCharacter),
      ("a\u{85}", .controlCharacter), ("e\u{301}", .notPrecomposed), (".mithaq-staging/1", .reserved),
      (".Mithaq/x", .reserved), (String(repeating: "é", count: 128), .partTooLong),
    ] as [(String, OutputPathFlaw)])
  func invalid(text: String, flaw: OutputPathFlaw) {
    #expect(throws: flaw) { try OutputPath(validating: text) }
  }

  @Test("may have parts of 255 bytes")
  func longPart() throws {
    let part = String(repeating: "a", count: 255)
    #expect(try OutputPath(validating: part + "/" + part).text.utf8.count == 511)
  }

  @Test("are ordered by their bytes")
  func order() throws {
    let paths = try ["é", "a/b", "a", "a-b", "Z"].map { try OutputPath(validating: $0) }
    #expect(paths.sorted().map(\.text) == ["Z", "a", "a-b", "a/b", "é"])
  }
}
