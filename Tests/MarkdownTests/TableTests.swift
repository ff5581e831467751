import Testing

/// What is expected here is what cmark-gfm 0.29.0.gfm.6 prints, but where a test says otherwise; `scope` and
/// `data-align` are ours.
@Suite("Tables")
struct TableTests {
  @Test("writes rows, header cells and the alignment of columns")
  func form() {
    #expect(
      MarkdownText("| Année | Montant | Source | x |\n|---|--:|:-:|:--|\n| 2021 | 12 | a | b |\n").html == """
        <table>
        <thead>
        <tr>
        <th scope="col">Année</th>
        <th scope="col" data-align="right">Montant</th>
        <th scope="col" data-align="center">Source</th>
        <th scope="col" data-align="left">x</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>2021</td>
        <td data-align="right">12</td>
        <td data-align="center">a</td>
        <td data-align="left">b</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  private static let a = "<table><thead><tr><th>a</th></tr></thead>"
  private static let ab = "<table><thead><tr><th>a</th><th>b</th></tr></thead>"

  @Test(
    "splits rows into cells",
    arguments: [
      ("|a|b|\n|-|-|\n", ab + "</table>"),
      ("a|b\n-|-\n1|2\n", ab + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
      ("a | b |\n|-|-\n| 1 | 2\n", ab + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
      ("|a|b|\n|-|-|\n|1|\n", ab + "<tbody><tr><td>1</td><td></td></tr></tbody></table>"),
      ("|a|b|\n|-|-|\n|1|2|3|\n", ab + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>"),
      ("|a|b|\n|-|-|\n1\n", ab + "<tbody><tr><td>1</td><td></td></tr></tbody></table>"),
      ("|a|b|\n|-|-|\n||2|\n", ab + "<tbody><tr><td></td><td>2</td></tr></tbody></table>"),
      ("|a|b|\n|-|-|\n*x|y*\n", ab + "<tbody><tr><td>*x</td><td>y*</td></tr></tbody></table>"),
      ("|a|b|\n|-|-|\n`x|y`\n", ab + "<tbody><tr><td>`x</td><td>y`</td></tr></tbody></table>"),
      ("|a|\n|-|\n|x\\|y|\n", a + "<tbody><tr><td>x|y</td></tr></tbody></table>"),
      (
        "|a|\n|-|\n|`x\\|y` **\\|**|\n",
        a + "<tbody><tr><td><code>x|y</code> <strong>|</strong></td></tr></tbody></table>"
      ),
      ("|a|\n|-|\n|x #|\n", a + "<tbody><tr><td>x #</td></tr></tbody></table>"),
      ("|a|\n|-|\n|x\\ |\n", a + "<tbody><tr><td>x\\</td></tr></tbody></table>"),
      ("a\n:-\n", "<table><thead><tr><th data-align=\"left\">a</th></tr></thead></table>"),
      ("|a|\r\n|-|\r\n|b|\r\n", a + "<tbody><tr><td>b</td></tr></tbody></table>"),
    ])
  func cells(text: String, html: String) {
    #expect(MarkdownText(text).compactHTML == html)
  }

  @Test(
    "is not seen where header and delimiter row do not fit",
    arguments: [
      "|a|b|\n|-|\n", "|a|\n|-|-|\n", "|a|b|\n|-|-||\n", "|a|b|\n||-|-|\n", "|a|\n|:|\n", "|a|\n|- -|\n",
      "|a|\n\n|-|\n",
      "|a|\n    |-|\n", "|-|\n", "a\n---\n", "> |a|\n|-|\n", "```\n|a|\n|-|\n```\n", "    |a|\n    |-|\n",
      "<div>\n|a|\n|-|\n</div>\n", "<!--\n|a|\n|-|\n-->\n",
    ])
  func noTable(text: String) {
    #expect(!MarkdownText(text).html.contains("<table>"))
  }

  /// The specification allows such a row; cmark-gfm reads it as a list.
  @Test("takes a row of hyphens and pipes that starts like a list item for a delimiter row")
  func listLikeDelimiter() {
    #expect(MarkdownText("a | b\n- | -\n").compactHTML == Self.ab + "</table>")
    #expect(MarkdownText("> a | b\n> - | -\n").compactHTML == "<blockquote>\(Self.ab)</table></blockquote>")
    #expect(MarkdownText("a | b | c\n- | -\n").compactHTML == "<p>a | b | c</p><ul><li>| -</li></ul>")
  }

  @Test(
    "begins after the lines of a paragraph and ends where another block begins",
    arguments: [
      ("p\n|a|\n|-|\n", "<p>p</p>\(a)</table>"),
      ("p\n      |a|\n|-|\n", "<p>p</p>\(a)</table>"),
      ("|a|\n|-|\n\nb\n", "\(a)</table><p>b</p>"),
      ("|a|\n|-|\n> b\n", "\(a)</table><blockquote><p>b</p></blockquote>"),
      ("|a|\n|-|\n- b|\n", "\(a)</table><ul><li>b|</li></ul>"),
      ("|a|\n|-|\n2. b\n", "\(a)</table><ol start=\"2\"><li>b</li></ol>"),
      ("|a|\n|-|\n    b\n", "\(a)</table><pre><code>b</code></pre>"),
      ("|a|\n|-|\n# b\n", "\(a)</table><h1 id=\"b\">b</h1>"),
      ("|a|\n|-|\n```\nb\n", "\(a)</table><pre><code>b</code></pre>"),
      ("|a|\n|-|\n===\n---\n", "\(a)<tbody><tr><td>===</td></tr></tbody></table><hr />"),
      ("|a|\n|-|\n|\nb\n", "\(a)</table><p>|b</p>"),
      ("[r]: /u\n|a|\n|-|\n[r]\n", "\(a)<tbody><tr><td><a href=\"/u\">r</a></td></tr></tbody></table>"),
    ])
  func neighbours(text: String, html: String) {
    #expect(MarkdownText(text).compactHTML == html)
  }

  @Test(
    "stands in block quotes and list items",
    arguments: [
      ("> |a|\n> |-|\nb\n", "<blockquote>\(a)</table></blockquote><p>b</p>"),
      ("- |a|\n  |-|\n  |b|\n", "<ul><li>\(a)<tbody><tr><td>b</td></tr></tbody></table></li></ul>"),
      ("1. > |a|\n   > |-|\n", "<ol><li><blockquote>\(a)</table></blockquote></li></ol>"),
      ("- x\n\n\t|a|\n\t|-|\n", "<ul><li><p>x</p>\(a)</table></li></ul>"),
    ])
  func containers(text: String, html: String) {
    #expect(MarkdownText(text).compactHTML == html)
  }

  @Test("knows in its cells the link definitions of the whole text")
  func references() {
    let text = "|[r]|![i][R]|\n|-|-|\n|[t][r]|[r][]|\n\n> [r]: /u \"t\"\n"
    let link = "<a href=\"/u\" title=\"t\">"
    #expect(
      MarkdownText(text).compactHTML
        == "<table><thead><tr><th>\(link)r</a></th><th><img src=\"/u\" alt=\"i\" title=\"t\" /></th></tr></thead>"
        + "<tbody><tr><td>\(link)t</a></td><td>\(link)r</a></td></tr></tbody></table><blockquote></blockquote>")
  }

  @Test("does not grow without bounds when short rows stand under a wide header")
  func filling() {
    let columns = 2_000
    let text =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
      + String(repeating: "x\n", count: 20_000)
    #expect(MarkdownText(text).html.utf8.count < 2_000_000)
  }
}
