import Diagnostics
import Foundation
import Templating
import Testing

@Suite("Rendering of templates")
struct RenderingTests {
  @Test("escapes the five signs in text and in attributes")
  func escaping() throws {
    let page = try TemplateFixture("<p title=\"{{title}}\">{{title}}</p>").render { $0.title = #"&<>"' é 🦀 اتفاقية"# }
    let escaped = "&amp;&lt;&gt;&quot;&#39; é 🦀 اتفاقية"
    #expect(page == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test("counts what each template costs where that is asked for, and renders the same")
  func metrics() throws {
    let files = [
      "page": "{{<l}}{{$x}}{{#parties}}{{>row}}{{/parties}}{{/x}}{{/l}}", "l": "<ul>{{$x}}{{/x}}</ul>",
      "row": "<li>{{name}}</li>",
    ]
    var loaded = TemplateSet.load(
      files: files.map { TemplateFile(path: "templates/\($0).mustache", bytes: Array($1.utf8)) })
    let page = try #require(loaded.value.bind("page", to: PageView.self, diagnostics: &loaded.diagnostics))
    var view = PageView(home: try #require(SafeURL(relative: "../")))
    view.parties = [PartyView(name: "A"), PartyView(name: "Bé")]
    var plain: [UInt8] = []
    try page.render(view, into: &plain)
    var output = Array("before".utf8)
    var metrics = TemplateMetrics()
    try page.render(view, into: &output, metrics: &metrics)
    try page.render(view, into: &output, metrics: &metrics)
    #expect(String(decoding: output, as: UTF8.self) == "before" + String(decoding: plain + plain, as: UTF8.self))
    #expect(metrics.entries.mapValues(\.count) == ["page": 2, "l": 2, "row": 4])
    #expect(metrics.entries["row"]?.bytes == 2 * ("<li>A</li>".utf8.count + "<li>Bé</li>".utf8.count))
    #expect(metrics.entries["page"]?.bytes == 2 * plain.count)
    let times = metrics.entries.mapValues(\.duration)
    #expect(try #require(times["page"]) >= #require(times["l"]))
  }

  @Test("writes texts into the strings of JSON-LD so that they mean themselves and cannot end the script")
  func json() throws {
    let title = "\"Charte\" \\ & </script><!-- \u{0}\u{1}\n\t é 🦀 اتفاقية \u{2028}"
    let page = try TemplateFixture(
      "<script type=\"application/ld+json\">{\"a\": \"{{title}}\", \"b\": [{{#tags}}\"{{.}}\", {{/tags}}\"{{t.signed}}\"], \"c\": {{year}}}"
        + "</script><p>{{title}}</p>"
    ).render {
      $0.title = title
      $0.tags = ["<x>"]
    }
    let start = try #require(page.firstRange(of: ">")?.upperBound)
    let end = try #require(page.firstRange(of: "</script><p>")?.lowerBound)
    #expect(!page[start..<end].contains("<") && !page[start..<end].contains(">") && !page[start..<end].contains("&"))
    struct Read: Decodable, Equatable {
      let a: String
      let b: [String]
      let c: Int
    }
    let read = try JSONDecoder().decode(Read.self, from: Data(page[start..<end].utf8))
    #expect(read == Read(a: title, b: ["<x>", "Signée « <le> »"], c: 2021))
  }

  @Test("shows markup as it is, and text made markup escaped")
  func markup() throws {
    #expect(
      try TemplateFixture("<div>{{{body}}}</div>").render { $0.body = Markup(escaping: "a<b") } == "<div>a&lt;b</div>")
  }

  @Test("shows an optional text, link or markup in its section by its name or as {{.}}")
  func optionals() throws {
    let fixture = TemplateFixture(
      "{{#note}}[{{.}}|{{note}}]{{/note}}{{^note}}–{{/note}}{{#href}}<a href=\"{{.}}\">{{href}}</a>{{/href}}"
        + "{{#source}}{{.}}{{/source}}{{#summary}}{{{.}}}{{{summary}}}{{/summary}}")
    let link = "<a href=\"../index.html?a=1&amp;b=2\">../index.html?a=1&amp;b=2</a>"
    #expect(try fixture.render() == "–" + link)
    let full = try fixture.render {
      $0.note = "n"
      $0.summary = Markup(escaping: "s")
      $0.source = SafeURL(absolute: "https://a.ma")
    }
    #expect(full == "[n|n]\(link)https://a.mass")
  }

  @Test("repeats a section for each element, and shows the inverted one for none")
  func lists() throws {
    let fixture = TemplateFixture(
      """
      <ul>
        {{#parties}}
        <li>{{name}}{{#role}} ({{.}}){{/role}}</li>
        {{/parties}}
        {{^parties}}
        <li>{{t.notes}}</li>
        {{/parties}}
      </ul>
      {{#tags}}#{{.}} {{/tags}}{{^tags}}–{{/tags}}
      """)
    #expect(try fixture.render() == "<ul>\n  <li>Notes</li>\n</ul>\n–")
    let full = try fixture.render {
      $0.parties = [PartyView(name: "A", role: "r"), PartyView(name: "B")]
      $0.tags = ["x", "y"]
    }
    #expect(full == "<ul>\n  <li>A (r)</li>\n  <li>B</li>\n</ul>\n#x #y ")
  }

  @Test("shows conditions, numbers, objects and dotted names")
  func otherFields() throws {
    let fixture = TemplateFixture(
      "{{#is_signed}}{{year}}{{/is_signed}}{{^is_signed}}non{{/is_signed}} {{region.name}} {{region.capital.name}}"
        + " {{#region}}{{name}} {{capital.name}}{{/region}} {{#region.capital}}{{name}}{{/region.capital}}"
        + "{{#region.capital.districts}} {{.}}{{/region.capital.districts}}")
    #expect(try fixture.render() == "2021 Oriental Oujda Oriental Oujda Oujda Est Ouest")
    #expect(try fixture.render { $0.isSigned = false }.hasPrefix("non "))
  }

  @Test("finds names in outer contexts, the innermost first")
  func contextFallback() throws {
    let fixture = TemplateFixture(
      "{{#parties}}{{#region}}{{#capital}}{{name}} {{year}} {{#districts}}{{.}} {{title}}{{/districts}}"
        + "{{/capital}}{{name}}{{/region}} {{name}}{{/parties}}")
    let page = try fixture.render {
      $0.title = "T"
      $0.parties = [PartyView(name: "P")]
    }
    #expect(page == "Oujda 2021 Est TOuest TOriental P")
  }

  @Test("keeps outer views where a dotted section goes through another of their type")
  func dottedSectionKeepsContext() throws {
    let fixture = TemplateFixture(
      "{{#programme}}{{name}} {{#region.capital}}{{name}}{{/region.capital}} {{name}}{{/programme}}")
    #expect(try fixture.render { $0.programme = RegionView(name: "Autre") } == "Autre Oujda Autre")
  }

  @Test("escapes interface texts")
  func strings() throws {
    #expect(try TemplateFixture("{{t.nav.home}} {{t.signed}}").render() == "Accueil Signée « &lt;le&gt; »")
  }

  @Test("follows a tree with a partial that includes itself, further to the right each time")
  func recursion() throws {
    let fixture = TemplateFixture(
      "<ul>\n  {{#children}}\n  {{>node}}\n  {{/children}}\n</ul>\n",
      ["node": "<li>{{label}}\n  {{#children}}\n  {{>node}}\n  {{/children}}\n</li>\n"])
    let page = try fixture.render {
      $0.children = [
        TreeView(label: "a", children: [TreeView(label: "b", children: [TreeView(label: "c")]), TreeView(label: "d")])
      ]
    }
    #expect(
      page == """
        <ul>
          <li>a
            <li>b
              <li>c
              </li>
            </li>
            <li>d
            </li>
          </li>
        </ul>

        """)
  }

  @Test("follows a circle of two types")
  func mutualRecursion() throws {
    let fixture = TemplateFixture(
      "{{#children}}{{>tree}}{{/children}}",
      ["tree": "{{label}}({{#owners}}{{>owner}}{{/owners}})", "owner": "{{name}}[{{#trees}}{{>tree}}{{/trees}}]"])
    let page = try fixture.render {
      $0.children = [TreeView(label: "a", owner: [OwnerView(name: "o", trees: [TreeView(label: "b")])])]
    }
    #expect(page == "a(o[b()])")
  }

  @Test("refuses data without end instead of overflowing the stack")
  func deepData() throws {
    let fixture = TemplateFixture(
      "{{#children}}{{>node}}{{/children}}", ["node": "{{label}}{{#children}}{{>node}}{{/children}}"])
    var tree = TreeView(label: "x")
    for _ in 0..<5_000 { tree = TreeView(label: "x", children: [tree]) }
    #expect(throws: RenderFailure.self) { try fixture.render { $0.children = [tree] } }
  }

  @Test("fills the blocks of a layout, through partials and further layouts")
  func layouts() throws {
    let fixture = TemplateFixture(
      """
      {{<layouts/page}}
        {{$title}}{{title}}{{/title}}
        {{$content}}
          <h1>{{year}}</h1>
          {{<card}}{{$title}}Fiche{{/title}}{{/card}}
        {{/content}}
      {{/layouts/page}}
      """,
      [
        "layouts/page":
          "{{<layouts/base}}{{$body}}\n<main>\n  {{$content}}\n  {{/content}}\n</main>\n{{/body}}{{/layouts/base}}\n",
        "layouts/base": "<title>{{$title}}–{{/title}}</title>\n<body>\n  {{>head}}\n  {{$body}}{{/body}}\n</body>\n",
        "head": "<b>{{$title}}tête{{/title}}</b>\n",
        "card": "<i>{{$title}}?{{/title}}</i>\n",
      ])
    #expect(
      try fixture.render { $0.title = "T" } == """
        <title>T</title>
        <body>
          <b>T</b>
          <main>
            <h1>2021</h1>
            <i>Fiche</i>
          </main>
        </body>

        """)
  }

  @Test("includes the partial that a choice names")
  func choice() throws {
    let fixture = TemplateFixture("{{>*kind}}", ["framework": "cadre {{year}}", "specific": "spécifique"])
    #expect(try fixture.render() == "cadre 2021")
    #expect(try fixture.render { $0.kind = .specific } == "spécifique")
  }

  @Test("leaves out a byte order mark, and keeps the line ends of the template")
  func lineEnds() throws {
    #expect(try TemplateFixture("\u{FEFF}{{#is_signed}}\r\na\r\n{{/is_signed}}\r\nb").render() == "a\r\nb")
  }

  @Test("appends to what the buffer holds")
  func appends() throws {
    var set = TemplateSet.load(files: [TemplateFile(path: "templates/a.mustache", bytes: Array("{{name}}".utf8))]).value
    var diagnostics: [Diagnostic] = []
    let page = try #require(set.bind("a", to: RegionView.self, diagnostics: &diagnostics))
    var output = Array("x".utf8)
    try page.render(RegionView(), into: &output)
    #expect(output == Array("xOriental".utf8))
  }

  @Test("names all templates that a page depends on")
  func templateNames() throws {
    let files = [("a", "{{>b}}"), ("b", "{{>c}}"), ("c", ""), ("d", "")].map {
      TemplateFile(path: "templates/\($0).mustache", bytes: Array($1.utf8))
    }
    var set = TemplateSet.load(files: files).value
    var diagnostics: [Diagnostic] = []
    let page = try #require(set.bind("a", to: RegionView.self, diagnostics: &diagnostics))
    #expect(page.templateNames == ["a", "b", "c"])
    #expect(set.unusedTemplates.map(\.place) == [Place(path: "templates/d.mustache")])
  }
}
