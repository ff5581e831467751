import Markdown
import Testing

@Suite("A text with nothing to show")
struct EmptinessTests {
  @Test(
    "is told from one with something",
    arguments: [
      ("", true), (" \n\t\n", true), ("<!-- a -->\n", true), ("[a]: b\n", true), ("a", false), ("![](a.png)", false),
      ("---", false), ("|a|\n|-|", false), ("    a", false), ("`a`", false),
    ])
  func emptiness(text: String, isEmpty: Bool) {
    #expect(MarkdownText(text).analysis.isEmpty == isEmpty)
  }
}
