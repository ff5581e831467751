import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Untrusted Markdown")
struct MarkdownSafetyTests {
  private func check(_ marked: String, _ ids: [DiagnosticID], _ html: String? = nil) {
    let text = MarkedText(marked)
    let markdown = MarkdownText(text.text)
    #expect(markdown.diagnostics.map(\.id) == ids)
    #expect(markdown.diagnostics.compactMap(\.place?.range) == text.ranges)
    if let html { #expect(markdown.html == html) }
  }

  @Test("leaves raw HTML out and says where it stood")
  func rawHTML() {
    check("a ▶<b>◀x▶</b>◀\n", [.rawHTML, .rawHTML], "<p>a x</p>\n")
    check("é\n▶<br\n  class='x'>◀ b\n", [.rawHTML], "<p>é\n b</p>\n")
    check("> ▶<div>\n> x\n> </div>◀\n\ny\n", [.rawHTML], "<blockquote>\n</blockquote>\n<p>y</p>\n")
    check("|a|\n|-|\n|x\\| ▶<i>◀|\n", [.rawHTML])
    check("▶<!-- a --> b◀\n", [.rawHTML], "")
    #expect(MarkdownText("<b>\n").diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("leaves comments out without a word")
  func comments() {
    check("a <!-- b --> c\n\n<!--\nd\n\ne -->\n<!-- f --> <!-- g -->\n\n<!-->\n", [], "<p>a  c</p>\n")
  }

  @Test("finds a comment that is never closed, because it hides the rest of the text")
  func unclosedComment() {
    check("a\n\n▶<!-- b\n\nc◀\n", [.unclosedComment], "<p>a</p>\n")
  }

  @Test("refuses destinations with a scheme that is not known to be safe")
  func unsafeLinks() {
    check("[a](▶javascript:alert(1)◀)\n", [.unsafeLink], "<p>a</p>\n")
    check("[a](▶JaVa&#10;Script:x◀)\n", [.unsafeLink], "<p>a</p>\n")
    check("[a](▶&#1;javascript:x◀)\n", [.unsafeLink], "<p>a</p>\n")
    check("![a *b*](▶data:image/png;base64,AA◀)\n", [.unsafeLink], "<p>a b</p>\n")
    check("![a](▶mailto:a@b.c◀) <▶ftp://a.b◀>\n", [.unsafeLink, .unsafeLink])
    check("[a][▶r◀]\n\n[r]: vbscript:x\n", [.unsafeLink])
    check("|[a](▶file:///x◀)|\n|-|\n", [.unsafeLink])
  }

  @Test(
    "lets safe and relative destinations through",
    arguments: [
      "http://a.b", "HTTPS://a.b", "mailto:a@b.c", "tel:+212500000000", "a.md", "../b/c.md#d", "/e", "#f", "?g:h",
      "./i:j", "",
    ])
  func safeLinks(destination: String) {
    #expect(MarkdownText("[a](<\(destination)>)").diagnostics.isEmpty)
    #expect(MarkdownText("[a](<\(destination)>)").html == "<p><a href=\"\(destination)\">a</a></p>\n")
  }

  @Test("suggests the scheme that was probably meant, in both languages")
  func nearScheme() throws {
    let diagnostic = try #require(MarkdownText("[a](htps://a.b)").diagnostics.first)
    #expect(diagnostic.fix?.fr == "vouliez-vous écrire «\u{A0}https:\u{A0}»\u{A0}?")
    #expect(diagnostic.headline.en == "the address “htps://a.b” is not allowed: it starts with “htps:”")
  }

  @Test("escapes what the closure answers and refuses an unsafe answer")
  func resolvedDestinations() {
    func html(_ destination: String) -> String {
      let html = MarkdownText("[a](b)![c](d)").body.html { $0.kind == .link ? .address(destination) : .asWritten }
      return String(decoding: html.bytes, as: UTF8.self)
    }
    #expect(
      html("/x?y=1&z=\"<é>'")
        == "<p><a href=\"/x?y=1&amp;z=%22%3C%C3%A9%3E&#x27;\">a</a><img src=\"d\" alt=\"c\" /></p>\n")
    #expect(html("javascript:x") == "<p>a<img src=\"d\" alt=\"c\" /></p>\n")
  }

  @Test("refuses more than a hundred containers in each other, and shows the text as it is")
  func depth() {
    let quotes = String(repeating: "> ", count: 100)
    #expect(MarkdownText(quotes + "a").diagnostics.isEmpty)
    check(quotes + "▶>◀ <a", [.markdownTooDeep])
    check(quotes + "▶12.◀ a", [.markdownTooDeep])
    #expect(MarkdownText(quotes + "> <a").html.hasSuffix("&gt; &gt; &lt;a</pre>\n"))
    #expect(MarkdownText(String(repeating: ">", count: 50_000)).diagnostics.map(\.id) == [.markdownTooDeep])
  }

  @Test(
    "stays quick and whole on hostile text",
    arguments: [
      "[", "]", "![", "*a **b ", "_", "`", "<", "<!--", "&", "|", "|-|\n", "|a|\n|-|\n", "[a](", "[a](b) ",
      "[a]: b\n===\n", "# a\n", "\\",
      "\r", "\t", "- a\n", "```\n", "<div>\n", "<b>", "\0", "é\u{301}", "👩‍👩‍👧",
    ])
  func hostileText(piece: String) {
    let text = MarkdownText(String(repeating: piece, count: 20_000))
    #expect(text.body.html { _ in .asWritten } == text.body.html { _ in .asWritten })
    #expect(text.analysis == text.analysis)
  }

  @Test("reads a body of more than a megabyte")
  func large() {
    let text = MarkdownText(String(repeating: "Une phrase avec [un lien](a.md) et *du texte*.\n\n", count: 25_000))
    #expect(text.analysis.links.count == 25_000)
  }

  @Test("writes U+FFFD for NUL and for bytes that are no UTF-8, and keeps places exact")
  func unreadableBytes() {
    let bytes = [0, 0xFF, 0xC3] + Array(" [a](b) ".utf8) + [0xED, 0xA0, 0x80]
    let text = MarkdownText(bytes: bytes)
    #expect(text.html == "<p>\u{FFFD}\u{FFFD}\u{FFFD} <a href=\"b\">a</a> \u{FFFD}\u{FFFD}\u{FFFD}</p>\n")
    #expect(text.analysis.links.map(\.range) == [8..<9])
  }

  @Test("answers to any bytes and to any part of them")
  func anyBytes() {
    var state: UInt64 = 7
    let alphabet = Array("ab |-:\n\r\t>*_`[]()<>!#\\&;=~+1.\"'é".utf8) + [0, 0xFF]
    for _ in 0..<3_000 {
      let bytes = (0..<60).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      let body = MarkdownBody(bytes: bytes, body: Int(state >> 60)..<500, path: "a.md")
      let analyzed = body.analyze()
      #expect(analyzed.diagnostics.allSatisfy { ($0.place?.range.upperBound ?? 0) <= bytes.count })
      #expect(analyzed.value.links.allSatisfy { $0.range.upperBound <= bytes.count })
      #expect(body.html { _ in .asWritten } == body.html { _ in .asWritten })
    }
  }
}
