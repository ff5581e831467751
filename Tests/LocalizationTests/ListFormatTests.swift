import Localization
import Testing

@Suite("List format")
struct ListFormatTests {
  @Test(
    "joins names",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a et b"), (["a", "b", "c"], "a, b et c"),
      (["a", "b", "c", "d"], "a, b, c et d"), (["{item}", "{list}"], "{item} et {list}"),
    ] as [([String], String)])
  func lists(items: [String], expected: String) throws {
    #expect(try FrenchStrings.formats().lists.text(items) == expected)
  }
}
