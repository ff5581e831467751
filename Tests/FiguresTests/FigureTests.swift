import Figures
import Testing

@Suite("Every figure")
struct FigureTests {
  @Test("is well-formed whatever the texts are", arguments: SampleFigures.hostile, SampleFigures.directions)
  func wellFormed(text: String, direction: LayoutDirection) throws {
    for figure in SampleFigures.all(saying: text, direction) {
      let drawn = try DrawnFigure(figure)
      #expect(drawn.root.name == "svg")
      #expect(drawn.named("script").isEmpty)
    }
  }

  @Test("keeps texts within the viewBox whatever they are", arguments: SampleFigures.hostile, SampleFigures.directions)
  func textsInside(text: String, direction: LayoutDirection) throws {
    for figure in SampleFigures.all(saying: text, direction) {
      #expect(try DrawnFigure(figure).lostTexts == [])
    }
  }

  @Test("says texts as they are, through the escaping")
  func escaping() throws {
    let text = "<b> & \"c\" 'd'"
    for figure in SampleFigures.all(saying: text, .leftToRight) {
      let drawn = try DrawnFigure(figure)
      #expect(drawn.named("title").first?.text == text)
      #expect(drawn.named("desc").first?.text == text)
      #expect(drawn.named("a").allSatisfy { $0.attributes["href"] == text })
      #expect(!drawn.source.contains("<b>"))
    }
  }

  @Test(
    "makes harmless what would turn its surroundings around",
    arguments: [
      ("\u{202E}txt.exe\u{202C}", "txt.exe"), ("\u{2067}open", "\u{2067}open\u{2069}"), ("shut\u{2069}", "shut"),
      ("a\u{2068}b\u{2069}c", "a\u{2068}b\u{2069}c"), ("a\u{0}b", "a\u{FFFD}b"), ("a\nb\tc", "a b c"),
      ("\u{FFFF}", "\u{FFFD}"),
    ])
  func controls(text: String, expected: String) throws {
    for figure in SampleFigures.all(saying: text, .leftToRight) {
      #expect(try DrawnFigure(figure).named("title").first?.text == expected)
    }
  }

  @Test("has the same bytes each time", arguments: SampleFigures.directions)
  func determinism(direction: LayoutDirection) {
    for text in SampleFigures.hostile {
      #expect(SampleFigures.all(saying: text, direction) == SampleFigures.all(saying: text, direction))
    }
    let network = SampleFigures.network(centres: 5, partners: 30, direction)
    #expect(network.figure == network.figure)
  }

  @Test("has no number with more than one decimal")
  func decimals() throws {
    let figures = [
      SampleFigures.columns([1, 3, 7, 11, 13]), SampleFigures.stacked([1, 3, 7, 11, 13]),
      SampleFigures.pairs([(7, 3), (1, nil), (Int.max, 7)]), SampleFigures.network(centres: 3, partners: 17).figure,
    ]
    for figure in figures {
      let source = try DrawnFigure(figure).source
      #expect(source.firstMatch(of: /[0-9]\.[0-9]{2}|nan|inf|[0-9]e[0-9+-]/) == nil)
    }
  }

  @Test("brings no style, script or size of its own, and ids only by the prefix")
  func noStyle() throws {
    for figure in SampleFigures.all(saying: "texte", .leftToRight) {
      for element in try DrawnFigure(figure).elements {
        #expect(element.attributes["style"] == nil && element.name != "style" && element.name != "script")
        #expect(element.attributes["id"]?.hasPrefix("texte-") ?? true)
        let fill = element.attributes["fill"] ?? "none"
        #expect(fill == "none" || fill.hasPrefix("url(#texte-"))
      }
      let root = try DrawnFigure(figure).root
      #expect(root.attributes["width"] == nil && root.attributes["height"] == nil)
    }
  }

  @Test("is one image with a name if it has no links, else a group whose links can be reached")
  func roles() throws {
    let image = try DrawnFigure(SampleFigures.columns([1, 2]))
    #expect(image.root.attributes["role"] == "img")
    #expect(image.root.attributes["aria-labelledby"] == "fig-title fig-desc")
    #expect(image.named("title").first?.attributes["id"] == "fig-title")
    #expect(image.named("desc").first?.attributes["id"] == "fig-desc")
    let group = try DrawnFigure(SampleFigures.columns([1, 2], linked: true))
    #expect(group.root.attributes["role"] == "group")
    #expect(group.named("a").map { $0.attributes["href"] } == ["annees/0/", "annees/1/"])
  }

  @Test("does without a description")
  func noDescription() throws {
    let head = FigureHead(title: "T", description: "", idPrefix: "f", direction: .leftToRight)
    let drawn = try DrawnFigure(ColumnChart(head, columns: []).figure)
    #expect(drawn.root.attributes["aria-labelledby"] == "f-title")
    #expect(drawn.named("desc").isEmpty)
  }

  @Test(
    "makes an id of any prefix",
    arguments: [("annees", "annees"), ("2021", "f2021"), ("a b\"é", "a_b__"), ("", "f"), ("-x", "f-x"), ("été", "_t_")])
  func idPrefix(prefix: String, expected: String) throws {
    let head = FigureHead(title: "T", description: "", idPrefix: prefix, direction: .leftToRight)
    let drawn = try DrawnFigure(ColumnChart(head, columns: []).figure)
    #expect(drawn.root.attributes["aria-labelledby"] == expected + "-title")
  }

  @Test("tells a text of the other direction its own, and lets digits run from left to right")
  func textDirection() throws {
    let columns = ["سوس", "OCP", "2021"].map { ColumnChart.Column(label: $0, value: 1, text: "1 200") }
    let drawn = try DrawnFigure(ColumnChart(SampleFigures.head(.rightToLeft), columns: columns).figure)
    #expect(drawn.root.attributes["direction"] == "rtl")
    let directions = Dictionary(drawn.named("text").map { ($0.text, $0.attributes["direction"]) }) { first, _ in first }
    #expect(directions == ["سوس": nil, "OCP": "ltr", "2021": "ltr", "1 200": "ltr"])
  }
}
