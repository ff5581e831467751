import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Headings")
struct HeadingTests {
  private func ids(_ text: String) -> [String] { MarkdownText(text).analysis.outline.map(\.id) }

  @Test(
    "have ids of plain letters, digits and hyphens",
    arguments: [
      ("Élèves & Œuvres : l’été", "eleves-oeuvres-lete"), ("Straße à Ænima", "strasse-a-aenima"),
      ("  2021 – 2024 ", "2021-2024"),
      ("`code` et *accent* [lien](x)", "code-et-accent-lien"), ("Tamaziɣt ḍ", "tamazight-d"), ("e\u{301}t", "et"),
      ("ﬁn", "fin"),
      ("الأَهْدَاف", "الأهداف"), ("اتفـــاقية 2021 ٢", "اتفاقية-2021-٢"), ("ⴰⵎⴰⵡⴰⵙ ⵏ", "ⴰⵎⴰⵡⴰⵙ-ⵏ"), ("!!! 👍", "section"),
      ("", "section"),
    ])
  func folding(text: String, id: String) {
    #expect(ids("# \(text)\n") == [id])
  }

  @Test("have each id once")
  func unique() {
    #expect(
      ids("# a\n# a\n# a-2\n# a\n#\n#\n# section-2\n") == [
        "a", "a-2", "a-2-2", "a-3", "section", "section-2", "section-2-2",
      ])
  }

  @Test("have in the HTML the ids of the outline")
  func sameIDs() {
    let text = MarkdownText("# a\n\n|x|\n|-|\n\n- ## a\n\nb\n---\n")
    #expect(text.analysis.outline.allSatisfy { text.html.contains("<h\($0.level) id=\"\($0.id)\">") })
    #expect(text.analysis.outline.map(\.text) == ["a", "a", "b"])
    #expect(text.analysis.outline.map(\.level) == [1, 2, 2])
  }

  @Test("move down by the shift and stay between 1 and 6")
  func shift() {
    let body = MarkdownText("# a\n###### b\n").body
    #expect(
      String(decoding: body.html { _ in .asWritten }.bytes, as: UTF8.self)
        == "<h2 id=\"a\">a</h2>\n<h6 id=\"b\">b</h6>\n")
    #expect(
      String(decoding: body.html(headingShift: -3) { _ in .asWritten }.bytes, as: UTF8.self).hasPrefix("<h1 id=\"a\">"))
  }

  @Test(
    "stand where their text stands",
    arguments: ["# ▶é *b*◀ ##\n", "> ##   ▶a #b◀\n", "▶a\nb◀\n===\n", "- ▶a◀\n  --\n", "#▶◀\n"])
  func places(marked: String) {
    let text = MarkedText(marked)
    #expect(MarkdownText(text.text).analysis.outline.map(\.range) == text.ranges)
  }

  @Test("leave the ids that the page has for itself")
  func reserved() {
    let bytes = Array("# Sources\n\n# Parties\n".utf8)
    let body = MarkdownBody(
      bytes: bytes, body: 0..<bytes.count, path: "a.md", options: .portal(reservedIDs: ["sources"]))
    #expect(body.analyze().value.outline.map(\.id) == ["sources-2", "parties"])
  }
}
