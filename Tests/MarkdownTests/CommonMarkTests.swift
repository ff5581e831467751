import Foundation
import Markdown
import Testing

@Suite("CommonMark")
struct CommonMarkTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let markdown: String
    let html: String
    let example: Int
    let section: String

    var testDescription: String { "example \(example), \(section)" }
  }

  /// The published cases; empty where they do not stand beside the project.
  static let cases: [Case] = {
    let file = URL(filePath: #filePath).appending(path: "../../../../shared/specs/commonmark-0.30.json").standardized
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  @Test(
    "passes every published case",
    .enabled(if: !cases.isEmpty, "skipped: ../shared/specs/commonmark-0.30.json is not there"), arguments: cases)
  func publishedCase(_ example: Case) {
    let bytes = Array(example.markdown.utf8)
    let body = MarkdownBody(bytes: bytes, body: 0..<bytes.count, path: "a.md", options: .commonMark)
    let html = body.html(headingShift: 0) { _ in .asWritten }
    #expect(String(decoding: html.bytes, as: UTF8.self) == example.html)
  }

  @Test("has all 652 of them", .enabled(if: !cases.isEmpty, "skipped: ../shared/specs is not there"))
  func count() {
    #expect(Self.cases.count == 652)
  }
}
