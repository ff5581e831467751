import Diagnostics
import Templating
import TestSupport
import Testing

@Suite("Names in templates")
struct TemplateNamesTests {
  @Test("reports an unknown name with the near miss and what each view in scope offers")
  func unknownName() throws {
    let diagnostic = try TemplateFixture("{{#region}}{{ ▶nmae◀ }}{{/region}}").expect(
      .unknownName, fix: "did you mean “name”?")
    let notes = diagnostic.notes.map(\.text.en)
    #expect(notes.first == "RegionView offers: name, capital")
    #expect(notes.last?.hasPrefix("PageView offers: title, note, tags") == true)
  }

  @Test("finds unknown names in branches that no page takes")
  func deadBranch() throws {
    try TemplateFixture("{{^is_signed}}{{#is_signed}}{{▶x◀}}{{/is_signed}}{{/is_signed}}").expect(.unknownName)
  }

  @Test("points at the wrong part of a dotted name")
  func dottedNames() throws {
    try TemplateFixture("{{region.▶capitol◀.name}}").expect(.unknownName, fix: "did you mean “capital”?")
    try TemplateFixture("{{▶regoin◀.capital}}").expect(.unknownName, fix: "did you mean “region”?")
    try TemplateFixture("{{▶title◀.name}}").expect(.notAnObject)
    try TemplateFixture("{{▶programme◀.name}}").expect(.notAnObject)
    try TemplateFixture("{{region.▶◀}}").expect(.unknownName)
    try TemplateFixture("{{▶parties◀.name}}").expect(.notAnObject)
  }

  @Test("shows the chain of includes of a mistake in a partial, once for all its uses")
  func includes() throws {
    let fixture = TemplateFixture("▶{{>a}}◀{{>a}}{{#region}}{{>a}}{{/region}}", ["a": "x▶{{>b}}◀", "b": "{{▶oups◀}}"])
    let diagnostic = try fixture.expect(.unknownName, in: "b")
    let places = diagnostic.notes.compactMap(\.place)
    #expect(
      places
        == ["a", "page"].compactMap { name in
          fixture.texts[name]?.ranges.first.map { Place(path: "templates/\(name).mustache", range: $0) }
        })
  }

  @Test("binds a partial in the context of each use")
  func partialContexts() throws {
    let fixture = TemplateFixture(
      "{{#region}}{{>a}}{{/region}}{{#region.capital}}{{>a}}{{/region.capital}}", ["a": "{{name}} "])
    #expect(try fixture.render() == "Oriental Oujda ")
    try TemplateFixture("{{#region}}{{>a}}{{/region}}{{>a}}", ["a": "{{▶name◀}}"]).expect(.unknownName, in: "a")
  }

  @Test("reports an unknown interface text with the near miss")
  func unknownString() throws {
    try TemplateFixture("{{▶t.nav.hom◀}}").expect(.unknownString, fix: "did you mean “t.nav.home”?")
    try TemplateFixture("{{▶t◀}}").expect(.unknownString)
  }

  @Test(
    "refuses tags that do not fit the type of what they name",
    arguments: [
      ("▶{{#title}}◀{{/title}}", DiagnosticID.notASection), ("▶{{#year}}◀{{/year}}", .notASection),
      ("▶{{^body}}◀{{/body}}", .notASection), ("▶{{#home}}◀{{/home}}", .notASection),
      ("▶{{#t.notes}}◀{{/t.notes}}", .notASection),
      ("▶{{^region}}◀{{/region}}", .neverAbsent), ("▶{{region}}◀", .notAText), ("▶{{parties}}◀", .notAText),
      ("▶{{tags}}◀", .notAText), ("▶{{is_signed}}◀", .notAText), ("▶{{programme}}◀", .notAText), ("▶{{.}}◀", .notAText),
      ("{{#region}}▶{{.}}◀{{/region}}", .notAText), ("▶{{{title}}}◀", .notMarkup), ("▶{{&year}}◀", .notMarkup),
      ("▶{{{t.notes}}}◀", .notMarkup), ("{{#tags}}▶{{{.}}}◀{{/tags}}", .notMarkup), ("▶{{body}}◀", .escapedMarkup),
      ("{{#summary}}▶{{.}}◀{{/summary}}", .escapedMarkup), ("▶{{note}}◀", .mayBeAbsent), ("▶{{href}}◀", .mayBeAbsent),
      ("▶{{{summary}}}◀", .mayBeAbsent), ("{{#note}}{{/note}}▶{{note}}◀", .mayBeAbsent),
      ("{{^note}}▶{{note}}◀{{/note}}", .mayBeAbsent), ("▶{{>*title}}◀", .notAChoice),
      ("{{#parties}}{{#role}}{{#parties}}▶{{role}}◀{{/parties}}{{/role}}{{/parties}}", .mayBeAbsent),
    ])
  func wrongTypes(_ template: String, _ id: DiagnosticID) throws {
    try TemplateFixture(template).expect(id)
  }

  @Test("shows a choice only as the name of a partial")
  func choiceAsText() throws {
    try TemplateFixture("{{>*kind}}", ["framework": "", "specific": "▶{{.}}◀"]).expect(.notAText, in: "specific")
    try TemplateFixture("▶{{kind}}◀").expect(.notAText, fix: "write {{>*kind}}")
  }

  @Test("wants a partial for each value of a choice")
  func missingChoice() throws {
    let diagnostic = try TemplateFixture("{{>▶*kind◀}}", ["framework": ""]).expect(.missingPartial)
    #expect(diagnostic.notes.first?.text.en == "“kind” may name “specific”")
  }

  @Test("reports a missing partial or layout with the near miss")
  func missingPartial() throws {
    try TemplateFixture("{{>▶partials/note◀}}", ["partials/notes": ""]).expect(
      .missingPartial, fix: "did you mean “partials/notes”?")
    try TemplateFixture("{{<▶layuot◀}}{{$a}}{{/a}}{{/layuot}}", ["layout": ""]).expect(.missingPartial)
  }

  @Test("refuses names that leave the folder", arguments: ["../x", "/etc/passwd", "a/../../x", "..\\x"])
  func outside(_ name: String) throws {
    try TemplateFixture("{{>▶\(name)◀}}").expect(.partialOutsideTemplates)
  }

  @Test("reports a missing page")
  func missingPage() {
    var set = TemplateSet.load(files: [TemplateFile(path: "templates/page.mustache", bytes: [])]).value
    var diagnostics: [Diagnostic] = []
    #expect(set.bind("pages", to: PageView.self, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == [.missingTemplate])
  }

  @Test("refuses a partial that includes itself without data to end it")
  func circular() throws {
    try TemplateFixture("▶{{>page}}◀").expect(.circularPartial)
    try TemplateFixture("{{#is_signed}}▶{{>page}}◀{{/is_signed}}").expect(.circularPartial)
    try TemplateFixture("{{#region}}▶{{>page}}◀{{/region}}").expect(.circularPartial)
    try TemplateFixture("{{#children}}{{>a}}{{/children}}", ["a": "{{label}}▶{{>a}}◀"]).expect(
      .circularPartial, in: "a")
  }

  @Test("refuses a circle over a list that is the same each time")
  func circularOverOuterList() throws {
    let fixture = TemplateFixture("{{>a}}", ["a": "{{#parties}}▶{{>a}}◀{{/parties}}"])
    try fixture.expect(.circularPartial, in: "a")
  }

  @Test("refuses a circle that one of two ways round does not end")
  func circularBesideTree() {
    let fixture = TemplateFixture(
      "{{#children}}{{>a}}{{/children}}", ["a": "{{#children}}{{>b}}{{/children}}{{>b}}", "b": "{{label}}{{>a}}"])
    #expect(Set(fixture.diagnostics().map(\.id)) == [.circularPartial])
  }

  @Test(
    "refuses includes that double again and again",
    arguments: [("<p>\(String(repeating: "x", count: 100))</p>", " "), ("x", "\t")])
  func doubling(_ leaf: String, _ indent: String) {
    let levels = (0..<40).map { ("a\($0)", " {{>a\($0 + 1)}}\n\(indent){{>a\($0 + 1)}}\n") }
    let fixture = TemplateFixture("{{>a0}}", Dictionary(levels + [("a40", leaf)]) { $1 })
    #expect(Set(fixture.diagnostics().map(\.id)) == [.templateTooLarge])
  }

  @Test("reports 20,000 mistakes in one file without delay")
  func manyMistakes() {
    #expect(TemplateFixture(String(repeating: "{{x}}", count: 20_000)).diagnostics().count == 20_000)
  }

  @Test("reports a block without counterpart, a block filled twice, and text outside of blocks")
  func blocks() throws {
    let layout = ["layout": "{{$title}}{{/title}}{{>a}}", "a": "{{$aside}}{{/aside}}"]
    try TemplateFixture("{{<layout}}{{$▶titel◀}}{{/titel}}{{/layout}}", layout)
      .expect(.unknownBlock, fix: "did you mean “title”?")
    try TemplateFixture("{{<layout}}{{$title}}{{/title}}▶{{$title}}◀{{/title}}{{/layout}}", layout).expect(
      .duplicateBlock)
    try TemplateFixture("{{<layout}}\n ▶perdu◀ \n{{$aside}}{{/aside}}{{/layout}}", layout).expect(.textOutsideBlock)
    try TemplateFixture("{{<layout}}▶{{year}}◀{{! a }}{{/layout}}", layout).expect(.textOutsideBlock)
  }

  @Test("reports a mistake in a block where it was written")
  func mistakeInBlock() throws {
    try TemplateFixture("{{<a}}{{$b}}{{▶oups◀}}{{/b}}{{/a}}", ["a": "{{#region}}{{$b}}{{/b}}{{/region}}"]).expect(
      .unknownName)
  }

  @Test("goes on looking where a section or a layout has a wrong name")
  func mistakesWithinMistakes() {
    let section = TemplateFixture(
      "{{#regoin}}{{name}}{{.}}{{>nowhere}}{{t.nope}}{{#year}}{{>gone}}{{/year}}{{/regoin}}")
    #expect(
      Set(section.diagnostics().map(\.id)) == [.unknownName, .missingPartial, .unknownString, .notASection])
    #expect(section.diagnostics().count { $0.id == .missingPartial } == 2)
    let layout = TemplateFixture(
      "{{<layuot}}{{$main}}{{oups}}{{>nowhere}}{{/main}}{{/layuot}}", ["layout": "{{$main}}{{/main}}"])
    #expect(
      layout.diagnostics().map(\.id).sorted { $0.rawValue < $1.rawValue } == [
        .missingPartial, .missingPartial, .unknownName,
      ])
  }

  @Test("looks into the own content of a block that every page fills with another, but not where one page shows it")
  func unshownBlocks() throws {
    func mistakes(_ templates: [String: String], pages: [String]) -> [DiagnosticID] {
      var loaded = TemplateSet.load(
        files: templates.map { TemplateFile(path: "templates/\($0).mustache", bytes: Array($1.utf8)) })
      for page in pages { _ = loaded.value.bind(page, to: PageView.self, diagnostics: &loaded.diagnostics) }
      return (loaded.diagnostics + loaded.value.mistakesInUnshownBlocks).map(\.id)
    }
    let layout = "{{$main}}{{oups}}{{>nowhere}}{{/main}}{{$foot}}{{title}}{{/foot}}"
    let filled = "{{<layout}}{{$main}}{{title}}{{/main}}{{$foot}}{{/foot}}{{/layout}}"
    #expect(
      Set(mistakes(["layout": layout, "a": filled, "b": filled], pages: ["a", "b"])) == [.unknownName, .missingPartial])
    #expect(mistakes(["layout": "{{$main}}{{title}}{{/main}}{{$foot}}{{/foot}}", "a": filled], pages: ["a"]) == [])
    let shown = ["layout": "{{$main}}{{oups}}{{/main}}{{$foot}}{{/foot}}", "a": filled, "b": "{{<layout}}{{/layout}}"]
    #expect(mistakes(shown, pages: ["a", "b"]) == [.unknownName])
  }

  @Test(
    "refuses templates that would grow beyond measure, before they do",
    arguments: [
      ("{{>a}}\n" + String(repeating: " ", count: 2000) + "{{>a}}\n", "a\n"),
      ("{{<a}}{{$x}}" + String(repeating: "y", count: 1 << 20) + "{{/x}}{{/a}}", "{{$x}}{{/x}}"),
    ])
  func growing(_ page: String, _ partial: String) {
    let fixture = TemplateFixture(page, ["a": String(repeating: partial, count: (1 << 20) / partial.utf8.count)])
    #expect(Set(fixture.diagnostics().map(\.id)) == [.templateTooLarge])
  }

  @Test("binds nothing that has a mistake, wherever it was reported")
  func brokenPartial() {
    let files = [("page", "{{>a}}"), ("other", "{{>a}}"), ("a", "{{oups}}")].map {
      TemplateFile(path: "templates/\($0).mustache", bytes: Array($1.utf8))
    }
    var set = TemplateSet.load(files: files).value
    var diagnostics: [Diagnostic] = []
    #expect(set.bind("page", to: PageView.self, diagnostics: &diagnostics) == nil)
    #expect(set.bind("other", to: RegionView.self, diagnostics: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == [.unknownName])
  }
}
