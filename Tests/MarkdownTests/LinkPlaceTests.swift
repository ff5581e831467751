import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Places of links")
struct LinkPlaceTests {
  @Test(
    "are the bytes of the destination",
    arguments: [
      "[a](▶b.md◀)", "x [a](▶b.md◀ \"t\") y", "é 👩‍👩‍👧 [عربي](▶/ملف◀)", "![a](▶b.png◀)", "[a](<▶b c.md◀>)",
      "<▶http://a.b◀>",
      "a\nb [a](▶b.md◀)\nc [a](▶c.md◀)", "a\r\nb [a](▶b.md◀)\r\nc [a](▶c.md◀)", "a  \n  b\\\n [a](▶b.md◀)",
      "[a\nb](\n▶c.md◀\n'd\ne') [f](▶g◀)", "`x\ny` [a](▶b.md◀)", "<b\n c> [a](▶b.md◀)",
      "\\[ &amp; &eacute; &no; [a](▶b.md◀)",
      "# [a](▶b.md◀) #", "x\n[a](▶b.md◀)\n===", "> a\n> [a](▶b.md◀)\nc [a](▶c.md◀)",
      "- a\n  [a](▶b.md◀)\n\n  - > b\n    > [a](▶c.md◀)",
      "1.\t[a](▶b.md◀)", "[![a](▶b.png◀)](▶c.md◀)", "**a *[b](▶c◀)* d** [e](▶f◀)", "[a](▶b(c)\\)&amp;◀)",
      "``a ` b`` [c](▶d◀)",
      "|a|\n|-|\n|[b](▶c.md◀)|\n|é \\| `\\|` [b](▶c.md◀) | x |\n", "> - |[a](▶b.md◀)|\n>   |-|\n>   [c](▶d.md◀)",
      "▶[]()◀",
      "\u{FEFF}[a](▶b.md◀)", "[r]: /x \"t\nu\"\n[a](▶b.md◀)\n",
    ])
  func destinations(marked: String) {
    let text = MarkedText(marked)
    #expect(MarkdownText(text.text).analysis.links.map(\.range) == text.ranges)
  }

  @Test(
    "of reference links are where they are used",
    arguments: [
      "[▶r◀]", "x [▶r◀][]", "x [t][▶r◀]", "![t][▶r◀] [▶r◀] [no]", "a\n> b\n> [t\n> u][▶r◀]", "|a|\n|-|\n|[t][▶r◀]|",
    ])
  func references(marked: String) {
    let text = MarkedText(marked + "\n\n[r]: /u\n")
    #expect(MarkdownText(text.text).analysis.links.map(\.range) == text.ranges)
    #expect(MarkdownText(text.text).analysis.links.allSatisfy { $0.destination == "/u" })
  }

  @Test("count from the start of the file, not of the body")
  func offset() {
    let text = MarkedText("---\na: é\n---\n[a](▶b.md◀)\n")
    let body = MarkdownBody(bytes: text.bytes, body: 14..<text.bytes.count, path: "a.md")
    #expect(body.analyze().value.links.map(\.range) == text.ranges)
  }

  @Test("hold the destination, whatever stands round it", arguments: 0..<40)
  func property(seed: Int) {
    var generator = LinkTextGenerator(seed: UInt64(seed))
    for _ in 0..<25 {
      let text = generator.text()
      let bytes = Array(text.utf8)
      for link in MarkdownText(text).analysis.links {
        #expect(String(decoding: bytes[link.range], as: UTF8.self) == link.destination, "\(text.debugDescription)")
      }
    }
  }

  @Test("are the same for the closure that resolves")
  func resolving() {
    let text = MarkdownText("[a](b.md)\n\n|[c](d.md)|\n|-|\n|![e](f.png)|\n")
    var seen: [MarkdownLink] = []
    _ = text.body.html { link in
      seen.append(link)
      return .asWritten
    }
    #expect(seen.sorted { $0.range.lowerBound < $1.range.lowerBound } == text.analysis.links)
    #expect(text.analysis.links.map(\.destination) == ["b.md", "d.md", "f.png"])
    #expect(text.analysis.links.map(\.kind) == [.link, .link, .image])
  }
}
