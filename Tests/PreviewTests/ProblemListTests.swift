import Preview
import Testing

@Suite("Diagnostics as HTML")
struct ProblemListTests {
  @Test(
    "no tag is opened by a text, whatever stands before it",
    arguments: ["", "a", "\u{0600}", "\u{06DD}", "\u{200D}", "e\u{301}"])
  func escaping(_ before: String) {
    let escaped = ProblemList.escaped(before + "<img src=x onerror=\"a()\">&")
    #expect(!escaped.unicodeScalars.contains("<") && !escaped.unicodeScalars.contains("\""))
    #expect(
      escaped.unicodeScalars.elementsEqual((before + "&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;").unicodeScalars))
  }
}
