import Diagnostics
import Markdown

/// The Markdown of a test.
struct MarkdownText {
  let body: MarkdownBody

  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) {
    body = MarkdownBody(bytes: bytes, body: 0..<bytes.count, path: "a.md")
  }

  /// With headings as they are written and destinations as they stand.
  var html: String { String(decoding: body.html(headingShift: 0) { _ in .asWritten }.bytes, as: UTF8.self) }

  /// Without line ends and the `scope` of header cells.
  var compactHTML: String { html.filter { $0 != "\n" }.replacing(" scope=\"col\"", with: "") }

  var analysis: MarkdownAnalysis { body.analyze().value }
  var diagnostics: [Diagnostic] { body.analyze().diagnostics }
}
