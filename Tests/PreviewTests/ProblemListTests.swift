import Diagnostics
import Preview
import Testing

@Suite("Diagnostics as HTML")
struct ProblemListTests {
  @Test(
    "no tag is opened by a text, whatever stands before it",
    arguments: ["", "a", "\u{0600}", "\u{06DD}", "\u{200D}", "e\u{301}"])
  func escaping(_ before: String) {
    let name = before + "<img src=x onerror=\"a()\">&"
    let diagnostic = Diagnostic.escapedMarkup(name, includes: [], at: Place(path: "templates/page.mustache"))
    let list = ProblemList(diagnostics: [diagnostic], language: .english, tree: nil).items
    #expect(list.utf8.firstRange(of: "<img".utf8) == nil)
    let escaped = before + "&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;"
    #expect(list.utf8.firstRange(of: escaped.utf8) != nil)
  }
}
