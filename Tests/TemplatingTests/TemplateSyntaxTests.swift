import Diagnostics
import Templating
import TestSupport
import Testing

@Suite("Syntax of templates")
struct TemplateSyntaxTests {
  @Test(
    "points at the mistake",
    arguments: [
      ("a ▶{{◀title", DiagnosticID.unclosedTag), ("a ▶{{◀title {{year}}", .unclosedTag), ("▶{{◀{title}}", .unclosedTag),
      ("▶{{◀! comment", .unclosedTag), ("▶{{}}◀", .emptyTag), ("▶{{# }}◀", .emptyTag),
      ("{{ ▶title year◀ }}", .badTagName),
      ("▶{{=<%=}}◀", .badDelimiters), ("▶{{=a=b c=}}◀", .badDelimiters), ("▶{{= }}◀", .badDelimiters),
      ("é\r\n▶{{#is_signed}}◀{{year}}", .unclosedSection), ("▶{{$block}}◀", .unclosedSection),
      ("▶{{<page}}◀", .unclosedSection), ("a▶{{/year}}◀", .strayClose),
    ])
  func mistakes(_ template: String, _ id: DiagnosticID) throws {
    try TemplateFixture(template).expect(id)
  }

  @Test("names both places of crossed sections, and reports them once")
  func crossed() throws {
    let fixture = TemplateFixture("▶{{#region}}◀▶{{#is_signed}}◀x▶{{/region}}◀{{/is_signed}}")
    let found = fixture.diagnostics()
    #expect(found.map(\.id) == [.crossedSections])
    let ranges = try #require(fixture.texts["page"]).ranges
    #expect(found.first?.place?.range == ranges[2])
    #expect(found.first?.notes.map(\.place?.range) == [ranges[1], ranges[0]])
  }

  @Test("takes a misspelt closing tag for the one that is open")
  func misspeltClose() throws {
    try TemplateFixture("{{#is_signed}}x▶{{/is_singed}}◀").expect(.strayClose, fix: "write {{/is_signed}}")
  }

  @Test("reports the mistakes of all files at once")
  func allFiles() {
    let fixture = TemplateFixture("{{}} {{#region}}", ["a": "{{", "b": "{{/x}}"])
    #expect(fixture.diagnostics().map(\.id) == [.unclosedTag, .strayClose, .emptyTag, .unclosedSection])
  }

  @Test("refuses a file that is not UTF-8, at its first wrong byte")
  func invalidUTF8() {
    let file = TemplateFile(path: "templates/a.mustache", bytes: Array("é{{x}}".utf8) + [0xE9, 0x20])
    let diagnostics = TemplateSet.load(files: [file]).diagnostics
    #expect(diagnostics.map(\.id) == [.invalidUTF8])
    #expect(diagnostics.first?.place?.range == 7..<8)
  }

  @Test("refuses 10,000 sections within each other")
  func deepNesting() {
    let text = String(repeating: "{{#is_signed}}", count: 10_000) + String(repeating: "{{/is_signed}}", count: 10_000)
    #expect(TemplateFixture(text).diagnostics().map(\.id) == [.templateTooDeep])
  }

  @Test("takes 256 sections within each other, unless partials add to them")
  func nestingLimit() throws {
    let open = String(repeating: "{{#is_signed}}", count: 200)
    let close = String(repeating: "{{/is_signed}}", count: 200)
    #expect(try TemplateFixture("\(open)x\(close)").render() == "x")
    let partial = TemplateFixture("\(open){{>a}}\(close)", ["a": "\(open)x\(close)"])
    #expect(partial.diagnostics().map(\.id) == [.templateTooDeep])
  }

  @Test("takes a template of a mebibyte")
  func largeTemplate() throws {
    let text = String(repeating: "<p>{{year}} et du texte</p>\n", count: 40_000)
    #expect(text.utf8.count > 1 << 20)
    #expect(try TemplateFixture(text).render().hasSuffix("<p>2021 et du texte</p>\n"))
  }

  @Test("takes empty templates, NUL bytes and lone braces as they are", arguments: ["", "\0", "{", "}}", "{ {", "\r"])
  func plainText(_ text: String) throws {
    #expect(try TemplateFixture(text).render() == text)
  }

  @Test("reads many unclosed tags in one pass", arguments: ["{{{a}} ", "{{=a}} ", "{{a ", "{{/a}}"])
  func manyUnclosedTags(_ text: String) {
    let count = 100_000 / text.utf8.count
    let file = TemplateFile(
      path: "templates/a.mustache", bytes: Array((String(repeating: text, count: count) + "}}}=}}").utf8))
    #expect(TemplateSet.load(files: [file]).diagnostics.count >= count - 1)
  }

  @Test("survives truncation at every byte")
  func truncation() {
    let text = Array(Self.realistic.utf8)
    for end in 0...text.count {
      let files = [
        TemplateFile(path: "templates/page.mustache", bytes: Array(text[..<end])),
        TemplateFile(path: "templates/layout.mustache", bytes: Array(Self.layout.utf8)),
      ]
      var loaded = TemplateSet.load(files: files, strings: TemplateFixture.strings)
      let page = loaded.value.bind("page", to: PageView.self, diagnostics: &loaded.diagnostics)
      #expect((page == nil) == loaded.diagnostics.contains { $0.severity == .error })
    }
  }

  private static let layout = "<title>{{$title}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
  private static let realistic = """
    {{! la fiche d’une convention }}
    {{<layout}}
    {{$title}}{{title}}{{/title}}
    {{$main}}
      <h1 class="titre">{{title}} – اتفاقية</h1>
      {{#is_signed}}<p>{{t.signed}} {{year}}</p>{{/is_signed}}
      <ul>
        {{#parties}}
        <li>{{name}}{{#role}} <small>{{.}}</small>{{/role}}</li>
        {{/parties}}
        {{^parties}}<li>–</li>{{/parties}}
      </ul>
      {{{body}}}
      {{=<% %>=}}<a href="<%home%>"><%t.nav.home%></a><%={{ }}=%>
    {{/main}}
    {{/layout}}
    """
}
