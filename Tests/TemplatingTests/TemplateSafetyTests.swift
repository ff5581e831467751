import Diagnostics
import Templating
import TestSupport
import Testing

@Suite("Places of values in markup")
struct TemplateSafetyTests {
  @Test(
    "refuses a value where escaping does not make it safe",
    arguments: [
      ("<a title=▶{{title}}◀>", DiagnosticID.unsafePlace), ("<a title=x▶{{title}}◀>", .unsafePlace),
      ("<a ▶{{title}}◀>", .unsafePlace),
      ("<▶{{title}}◀>", .unsafePlace), ("</▶{{title}}◀>", .unsafePlace), ("<b▶{{title}}◀>", .unsafePlace),
      ("<a x▶{{title}}◀=\"\">", .unsafePlace), ("<a ONCLICK=\"f('▶{{title}}◀')\">", .unsafePlace),
      ("<a onclick = '▶{{year}}◀'>", .unsafePlace), ("<p style=\"color:▶{{title}}◀\">", .unsafePlace),
      ("<iframe srcdoc='▶{{title}}◀'>", .unsafePlace), ("<script>x=\"▶{{title}}◀\"</script>", .unsafePlace),
      ("<SCRIPT type=\"application/ld+json\">▶{{title}}◀</SCRIPT>", .unsafePlace),
      ("<style>▶{{t.notes}}◀</style>", .unsafePlace),
      ("<script>\"</scripts>\" ▶{{title}}◀</script>", .unsafePlace), ("<!-- ▶{{title}}◀ -->", .unsafePlace),
      ("<!-- a > b --▶{{title}}◀ -->", .unsafePlace), ("<!doctype ▶{{title}}◀>", .unsafePlace),
      ("<?xml ▶{{title}}◀?>", .unsafePlace),
      ("<a title=\"▶{{{body}}}◀\">", .unsafePlace), ("<title>▶{{{body}}}◀</title>", .unsafePlace),
      ("<title></t▶{{title}}◀</title>", .unsafePlace), ("<a href=\"▶{{title}}◀\">", .textInURLAttribute),
      ("<a href=\"#▶{{t.notes}}◀\">", .unsafePlace), ("<IMG\nSRC='▶{{title}}◀'>", .textInURLAttribute),
      ("<script type=\"application/ld+json\">{\"a\": \"\\▶{{title}}◀\"}</script>", .unsafePlace),
      ("<script type=\"application/ld+json\">\"<▶{{title}}◀\"</script>", .unsafePlace),
      ("<script type=\"application/ld+json\">\"▶{{{body}}}◀\"</script>", .unsafePlace),
      ("<script type=\"▶{{title}}◀\"></script>", .unsafePlace),
      ("<script type=\"text/javascript\">\"▶{{title}}◀\"</script>", .unsafePlace),
      ("<style type=\"application/ld+json\">\"▶{{title}}◀\"</style>", .unsafePlace),
      ("<script data-type=\"application/ld+json\">\"▶{{title}}◀\"</script>", .unsafePlace),
      ("<a href=\"▶{{{body}}}◀\">", .unsafePlace), ("<a class=\"a\"id=▶{{title}}◀>", .unsafePlace),
    ])
  func unsafe(_ template: String, _ id: DiagnosticID) throws {
    try TemplateFixture(template).expect(id)
  }

  @Test(
    "takes a value where escaping makes it safe",
    arguments: [
      "<a title=\"{{title}}\">{{title}}</a>", "<a title='{{title}} {{year}}'>",
      "<a data-x = \"{{t.notes}}\" href=\"{{home}}\">",
      "<a href=\"page-{{year}}.html\">", "<p style=\"width:{{year}}px\">", "<title>{{title}} – {{t.notes}}</title>",
      "<textarea>a < b {{title}}</textarea>{{title}}", "<script>if (a < b) {}</script>{{title}}",
      "<!-- a > b -->{{title}}",
      "<!-->{{title}}", "<!-- --!>{{title}}", "<!doctype html>{{title}}", "<br/>{{title}}", "<a b/>{{title}}",
      "a < b {{title}}",
      "a <<b>{{title}}</b>", "<a\n\thref\n=\n'{{home}}'\n>", "<script src=\"a.js\"></script>{{title}}",
      "<a href=\"{{home}}#a-{{year}}\">{{title}}</a>", "<meta name=\"description\" content=\"{{title}}\">",
      "<svg viewBox=\"0 0 9 9\"><title>{{title}}</title><g><text x=\"{{year}}\">{{title}}</text></g></svg><b>{{title}}</b>",
      "<svg/><title>a < b {{title}}</title>{{title}}", "<!--->{{title}}", "<!-- a --!>{{title}}",
      "{{#tags}}<a{{#is_signed}} class=\"a\"{{/is_signed}} title=\"{{.}}\">{{/tags}}",
      "<ul>{{#tags}}<li>{{.}}</li>{{/tags}}</ul>", "<a {{#tags}}data-x=\"{{.}}\" {{/tags}}>{{title}}",
      "</p >{{{body}}}", "<script type=\"application/ld+json\">{\"name\": \"{{title}} {{t.notes}}\"}</script>{{title}}",
      "<SCRIPT nonce='x' TYPE = 'Application/LD+JSON'>{\"n\": {{year}}, \"u\": \"\\\"{{home}}\"}</SCRIPT>",
      "<script type=application/ld+json>[{{#is_signed}}\"{{title}}\"{{/is_signed}}]</script>",
    ])
  func safe(_ template: String) {
    #expect(TemplateFixture(template).diagnostics().map(\.headline.en) == [])
  }

  @Test(
    "takes sections that leave the markup as they found it",
    arguments: [
      "<a {{#is_signed}}class=\"x\"{{/is_signed}}>{{title}}</a>", "<input{{#is_signed}} checked{{/is_signed}}>",
      "<input {{#is_signed}}checked{{/is_signed}}>{{title}}", "<p a{{#is_signed}} b{{/is_signed}} title=\"{{title}}\">",
      "<a class=\"a{{#is_signed}} b{{/is_signed}}\" title=\"{{title}}\">",
      "{{#is_signed}}<b>{{/is_signed}}x{{#is_signed}}</b>{{/is_signed}}",
      "<a {{#href}}href=\"{{.}}\"{{/href}} title=\"{{title}}\">",
    ])
  func wholeSections(_ template: String) {
    #expect(TemplateFixture(template).diagnostics().map(\.headline.en) == [])
  }

  @Test(
    "refuses sections that split a tag or an attribute",
    arguments: [
      "<a ▶{{#is_signed}}◀title=\"{{/is_signed}}{{#is_signed}}\"{{/is_signed}}>", "▶{{#is_signed}}◀<a {{/is_signed}}>",
      "<p ▶{{#is_signed}}◀>{{/is_signed}}", "<a▶{{#is_signed}}◀b{{/is_signed}}>",
      "▶{{#is_signed}}◀<script>{{/is_signed}}",
    ])
  func splitSections(_ template: String) throws {
    let fixture = TemplateFixture(template)
    let first = try #require(fixture.diagnostics().first)
    #expect(first.id == .sectionSplitsMarkup)
    #expect(first.place?.range == fixture.texts["page"]?.ranges.first)
  }

  @Test(
    "takes no value where markup can be read in two ways",
    arguments: [
      // A list goes on where its last round ended.
      "<a {{#tags}}lick=\"{{.}}\" onc{{/tags}}>", "<a title{{#tags}}=\"{{.}}\" href{{/tags}}>",
      "<a {{#tags}}lick=\"{{.}}\"{{#is_signed}} onc{{/is_signed}}{{/tags}}>",
      "<a onclick{{#is_signed}} b{{/is_signed}} =' {{#tags}}title=\"{{.}}\"{{/tags}} '>",
      // Which type a script has.
      "<script {{#is_signed}}type=\"module\"{{/is_signed}} type=\"application/ld+json\">\"{{title}}\"</script>",
      "<script type=\"\" type=\"application/ld+json\">\"{{title}}\"</script>",
      "<script type type=\"application/ld+json\">\"{{title}}\"</script>",
      "<script type=\"application/\" type=\"ld+json\">\"{{title}}\"</script>",
      "<script {{#is_signed}}type=\"application/ld+json\"{{/is_signed}}>\"{{title}}\"</script>",
      // Where a script ends.
      "<script><!--\n\"<script></script>\"; x = {{title}}//--></script>",
      "<script type=\"application/ld+json\">\"<!--<script>{{title}}\"</script>",
      "<script>\"</script\u{B}>{{title}}\"</script>",
      // SVG has other rules.
      "<svg><title/><path/></svg><a onclick=\"{{title}}\">", "<svg><title><a title={{title}}></title></svg>",
      "<svg><p><title><a title=\"</title><img {{title}}\"></svg>", "<svg><script>{{title}}</script></svg>",
      "<svg><style>{{title}}</style></svg>", "<svg><![CDATA[<a title=\"]]>{{title}}</svg>",
      "<svg><foreignObject>{{title}}</foreignObject></svg>", "<svg><set attributeName=\"href\" to=\"{{home}}\"/></svg>",
      // Addresses that are code, or a part of one.
      "<a href=\"javascript:open('{{home}}')\">", "<a href=\"java&#115;cript:{{home}}\">",
      "<a href=\"{{home}}{{home}}\">", "<a href=\"{{#is_signed}}javascript:{{/is_signed}}{{home}}\">",
      "<script src=\"{{home}}\"></script>", "<iframe src=\"{{home}}\"></iframe>", "<base href=\"{{home}}\">",
      "<object data=\"{{home}}\"></object>", "<embed src=\"{{home}}\">",
      "<meta http-equiv=\"refresh\" content=\"0;url={{home}}\">", "<meta content=\"{{title}}\" http-equiv=\"refresh\">",
      "<meta http-equiv=\"{{title}}\">", "<param name=\"movie\" value=\"{{home}}\">",
      // Signs that browsers read otherwise than they look.
      "<a title=\u{B}\"{{title}}\">", "<!--!><p title=\"--><a href={{title}} \">",
      "<!---!><p title=\"--><a href={{title}} \">", "<noscript><p title=\"</noscript><a href={{title}} \">",
      "<plaintext>{{title}}", "<a = \"{{title}}\">", "<script type=\"application/ld+json\">\"\\u{{title}}\"</script>",
      "<script type=\"application/ld+json\">\"\\u00{{title}}\"</script>",
    ])
  func unclear(_ template: String) {
    let ids = TemplateFixture(template).diagnostics().map(\.id)
    #expect(!ids.isEmpty)
    #expect(ids.allSatisfy { [.unsafePlace, .sectionSplitsMarkup, .textInURLAttribute].contains($0) })
  }

  @Test("does not join what two sections write to one attribute")
  func joinedAttribute() throws {
    try TemplateFixture("<a {{#is_signed}}on{{/is_signed}}click=\"▶{{title}}◀\">").expect(.unsafePlace)
    try TemplateFixture("<a {{#is_signed}}onclick{{/is_signed}}=\"▶{{title}}◀\">").expect(.unsafePlace)
    try TemplateFixture("<a{{#is_signed}} b{{/is_signed}}=\">\" c=▶{{title}}◀>").expect(.unsafePlace)
  }

  @Test("follows the markup through partials and blocks")
  func partials() throws {
    let files = ["a": "<a href=\"", "b": "▶{{title}}◀", "l": "<i title=\"{{$x}}{{/x}}\">"]
    try TemplateFixture("{{>a}}{{>b}}\">", files).expect(.textInURLAttribute, in: "b")
    #expect(TemplateFixture("{{>b}}{{>a}}{{home}}\">{{>b}}", files).diagnostics().isEmpty)
    #expect(TemplateFixture("{{<l}}{{$x}}{{title}}{{/x}}{{/l}}", files).diagnostics().isEmpty)
    try TemplateFixture("{{<l}}{{$x}}▶{{{body}}}◀{{/x}}{{/l}}", files).expect(.unsafePlace)
  }

  @Test("refuses a recursive partial that ends elsewhere in the markup than it starts")
  func recursion() {
    let fixture = TemplateFixture("{{#children}}{{>a}}{{/children}}", ["a": "{{#children}}{{>a}}{{/children}}<a "])
    #expect(fixture.diagnostics().contains { $0.id == .sectionSplitsMarkup })
  }

  @Test(
    "takes only harmless addresses",
    arguments: [
      ("https://a.ma/é?x=1", true), ("HTTP://a.ma", true), ("mailto:a@b.ma", true), ("tel:+212", true),
      ("javascript:alert(1)", false),
      ("java\nscript:x", false), ("data:text/html,x", false), ("https:/a", false), ("https://", false),
      ("//a.ma", false), ("a.ma", false), ("javascript:\u{E33}=alert(1)", false), ("https:\u{FE0F}//a.ma", false),
      ("https:///x", false), (" https://a.ma", false), ("mailto:", false), ("https://a.ma\\x", false),
    ])
  func absoluteAddresses(_ text: String, _ isSafe: Bool) {
    #expect((SafeURL(absolute: text) != nil) == isSafe)
  }

  @Test(
    "takes only addresses inside the site as relative",
    arguments: [
      ("../a/b.html#c", true), ("", true), ("#x:y", true), ("?a:b", true), ("a/b:c", true), ("/404.html", true),
      ("//a.ma", false),
      ("javascript:x", false), ("https://a.ma", false), ("a b", false), ("\\\\a", false), ("/\\a", false),
      ("a\u{0}", false), ("javascript:\u{E33}=alert(1)", false), ("//\u{FE0F}evil.ma", false), ("/\u{200B}/a", false),
    ])
  func relativeAddresses(_ text: String, _ isSafe: Bool) {
    #expect((SafeURL(relative: text) != nil) == isSafe)
  }
}
