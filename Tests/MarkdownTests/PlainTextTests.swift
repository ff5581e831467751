import Markdown
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "has the words without the marks",
    arguments: [
      ("# A *b*\n\nc `d` [e](f) ![g](h) &amp; \\*\ni  \nj\n", "A b\nc d e g & * i j"), ("- a\n- b\n\n  c\n", "a\nb\nc"),
      ("|a|b|\n|-|-|\n|*c*|[d](e)|\n", "a b\nc d"), ("```\na\nb\n```\nc\n", "a\nb\nc"),
      ("a <b>c</b><!-- d -->\n\n<div>\ne\n", "a c"),
      ("", ""), ("[a]: b\n", ""),
    ])
  func words(text: String, plainText: String) {
    #expect(MarkdownText(text).analysis.plainText == plainText)
  }

  @Test(
    "is told from nothing to show",
    arguments: [
      ("", true), (" \n\t\n", true), ("<!-- a -->\n", true), ("[a]: b\n", true), ("a", false), ("![](a.png)", false),
      ("---", false),
      ("|a|\n|-|", false), ("    a", false),
    ])
  func emptiness(text: String, isEmpty: Bool) {
    #expect(MarkdownText(text).analysis.isEmpty == isEmpty)
  }
}
