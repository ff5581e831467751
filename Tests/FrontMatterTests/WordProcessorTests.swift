import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("YAML: what word processors leave behind")
struct WordProcessorTests {
  @Test(
    "spaces and marks that YAML takes for text are told at their place",
    arguments: [
      "title▶\u{A0}◀: A", "title: A\nkind▶\u{202F}◀: b", "title:▶\u{A0}◀A", "title:▶\u{A0}◀A\nkind: b",
      "title:▶\u{A0}◀\"A: b\"", "title: ▶\u{A0}◀\"A\"", "title: \"A\"▶\u{A0}◀", "title: \"A\" ▶\u{200F}◀ # x",
      "\"title\"▶\u{A0}◀: A", "title▶\u{200F}◀: A", "▶\u{FEFF}◀title: A", "title:▶\u{200B}◀ A", "title ▶\u{A0}◀ : A",
      "parties:\n▶\u{A0}◀ - partner: a", "parties:\n  - partner: a\n▶\u{A0}◀   role: b",
      "parties:\n  - partner: a\n  ▶\u{A0}◀ role: b", "parties:\n  - partner: a\n    ▶\u{A0}◀role: b",
      "parties:\n  -▶\u{A0}◀partner: a", "objectives:\n  -▶\u{A0}◀Former\n  - Ouvrir",
      "objectives:\n  - ▶\u{A0}◀\"Former\"",
      "objectives:\n  - Former\n▶\u{A0}◀ - Ouvrir", "parties:\n  - partner▶\u{A0}◀: a",
      "parties:\n  - partner:▶\u{A0}◀a", "parties:▶\u{A0}◀\n  - partner: a", "parties: ▶\u{A0}◀\n  - partner: a",
      "title: {fr▶\u{A0}◀: A}", "title: {fr:▶\u{A0}◀\"A\"}", "title: {fr: ▶\u{A0}◀\"A\"}",
      "title: {fr: a,▶\u{A0}◀ar: b}",
      "title: {\n  fr: a,\n ▶\u{A0}◀ ar: b\n}", "themes: [a,▶\u{A0}◀\"b\"]", "themes: [\"a\"▶\u{A0}◀, b]",
      "themes: [a]▶\u{A0}◀", "summary: |\n  a\n▶\u{A0}◀ b", "summary: A\n▶\u{A0}◀ suite", "عنوان▶\u{200F}◀: a",
      "seat:\n  ▶\u{A0}◀\"Tanger\"", "▶\u{A0}◀# remarque\ntitle: A", "title: \"a\n  b\"\nkind▶\u{A0}◀: c",
    ])
  func spaces(marked: String) throws {
    let text = MarkedText("---\n" + marked + "\n---\n")
    let result = parse(text.text)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(Finding.init) == [Finding(.noBreakSpace, text.ranges.first)])
  }

  @Test(
    "spaces and marks inside values are the author's own",
    arguments: [
      "title: A\u{A0}: b", "title: \u{A0}A", "title: A\u{A0}", "title: \"Forum\u{A0}: bilan\"", "title: « A »",
      "title: \u{200F}اتفاقية\u{200F}", "title: l'accord\u{A0}: c'est\u{202F}!", "title: \"a\n  \u{A0}b\n\u{A0}c\"",
      "summary: |\n  \u{A0}a\n  title\u{A0}: b\n  -\u{A0}c", "summary: >\n\n  a\n   \u{A0}: b\nkind: c",
      "summary: a\n  \u{A0}suite\n  -\u{A0}suite\n  – suite", "summary:\n  \u{A0}texte",
      "objectives:\n  - \u{A0}Former",
      "objectives:\n  - Objectif\u{202F}: former", "objectives:\n  - Objectif:\u{A0}former",
      "themes: [a\u{A0}b, Objectif:\u{A0}c]", "title: {fr: a\u{A0}:b, ar: \u{200F}ب}", "title: {fr: A\u{A0}}",
      "# title\u{A0}: x\ntitle: a", "title: a # b\u{A0}: c", "title: 'l''un\u{A0}: l''autre'",
      "title: \"a \\\"\u{A0}: b\\\"\"", "title: [\n\"a\u{A0}: b\",\n'\u{A0}c'\n]",
      "a:\n  - b: |\n      x\u{A0}: y\n    c: d",
      "a:\n- b\n- c: \"x\n\n  y\u{A0}: z\"", "note: – texte", "note: a\n\u{A0}", "note: •\u{A0}texte",
    ])
  func insideValues(header: String) {
    let ids = parse(header: header).diagnostics.map(\.id)
    #expect(!ids.contains(.noBreakSpace) && !ids.contains(.notAHyphen), "\(ids)")
  }

  @Test("a space is named with its code, and the further ones are counted")
  func named() throws {
    let told = try #require(parse(header: "title\u{A0}: A\nkind\u{A0}: b\nseat:\u{202F}c").diagnostics.first)
    #expect(told.headline.fr.contains("une espace insécable (U+00A0)"))
    #expect(told.headline.en.contains("a no-break space (U+00A0)"))
    #expect(told.notes.first?.text.en == "further places of this file like it: 2")
    for (sign, name) in [
      ("\u{202F}", "espace fine insécable (U+202F)"), ("\u{200B}", "(U+200B)"), ("\u{200E}", "(U+200E)"),
      ("\u{200F}", "marque invisible de droite à gauche (U+200F)"), ("\u{FEFF}", "(U+FEFF)"),
    ] {
      #expect(parse(header: "title\(sign): A").diagnostics.first?.headline.fr.contains(name) == true)
    }
  }

  @Test(
    "a dash or bullet is not the hyphen of a list",
    arguments: [
      "objectives:\n  ▶–◀ Former\n  – Ouvrir", "objectives:\n▶—◀ Former", "objectives:\n  ▶•◀ Former",
      "objectives:\n  ▶•◀Former", "objectives:\n  ▶*◀ Former",
      "parties:\n  ▶–◀ partner: a\n    role: b\n  – partner: c",
      "objectives:\n  - Former\n  ▶–◀ Ouvrir", "objectives: # liste\n\n  # x\n  ▶–◀ Former", "a:\n  b:\n    ▶●◀ c",
      "objectives:\r\n  ▶–◀ Former\r\n  – Ouvrir",
    ])
  func dashes(marked: String) {
    let text = MarkedText("---\n" + marked + "\n---\n")
    let result = parse(text.text)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(Finding.init) == [Finding(.notAHyphen, text.ranges.first)])
  }

  @Test("further dashes are counted")
  func furtherDashes() {
    let told = parse(header: "objectives:\n  – Former\n  – Ouvrir\n  – Suivre\nseat: a").diagnostics.first
    #expect(told?.headline.fr == "« – » n’est pas le tiret qui commence un élément de liste")
    #expect(told?.notes.first?.text.en == "further places of this file like it: 2")
  }

  @Test(
    "text behind one space and a # is told to be a comment",
    arguments: [
      "summary: former 500 jeunes ▶#◀ d'ici 2028", "objectives:\n  - Former ▶#◀1", "themes: [a ▶#◀ b\n]",
      "title: {fr: a ▶#◀ b\n}", "summary: a\n  b ▶#◀ c",
    ])
  func comments(marked: String) {
    let text = MarkedText("---\n" + marked + "\n---\n")
    let result = parse(text.text)
    #expect(result.value != nil)
    #expect(result.diagnostics.map(Finding.init) == [Finding(.commentAfterText, text.ranges.first)])
    #expect(result.diagnostics.map(\.severity) == [.warning])
  }

  @Test("the whole is shown in quotes, with the comment that may have been text")
  func commentFix() throws {
    let fix = try #require(parse(header: "a: 500 jeunes # d'ici 2028").diagnostics.first?.fix)
    #expect(fix.en.contains("put the whole value in quotes: \"500 jeunes # d'ici 2028\";"))
    #expect(fix.en.contains("two spaces"))
  }

  @Test(
    "comments after two spaces, quotes, brackets, keys and in block texts are comments, or text as YAML has it",
    arguments: [
      "a: b  # c", "a: \"b\" # c", "a: 'b' # c", "a: [b] # c", "a: {b: c} # d", "a: # c\n  - b", "a: |\n  b # c",
      "a: > # c\n  b", "# c\na: b", "a: b\n# c", "a: b#c", "a: \"b # c\"",
    ])
  func realComments(header: String) {
    #expect(parse(header: header).diagnostics.isEmpty)
  }

  @Test(
    "a quote of a word processor without its partner is told",
    arguments: [
      "title: ▶«◀ Convention", "title: ▶“◀Convention\"", "title: ▶„◀Convention", "title: ▶”◀Convention",
      "title: Convention ▶»◀", "title: Convention▶”◀", "objectives:\n  - ▶«◀ Former", "title: {fr: Convention▶”◀}",
    ])
  func loneQuotes(marked: String) {
    let text = MarkedText("---\n" + marked + "\n---\n")
    let result = parse(text.text)
    #expect(result.diagnostics.map(Finding.init) == [Finding(.typographicQuotes, text.ranges.first)])
    #expect(result.diagnostics.first?.severity == .warning)
    #expect(result.diagnostics.first?.fix?.en.contains("\"Former\"") == marked.contains("Former"))
    #expect(result.diagnostics.first?.fix?.en.contains("\"Convention\"") == marked.contains("Convention"))
  }

  @Test(
    "a pair of quotes round the whole is told as a whole",
    arguments: ["“A b”", "”A b”", "”A b“", "„A b“", "« A b »", "«\u{A0}A b\u{A0}»"])
  func quotesRound(value: String) {
    let result = parse(header: "title: " + value)
    #expect(result.diagnostics.map(Finding.init) == [Finding(.typographicQuotes, 11..<11 + value.utf8.count)])
    #expect(result.diagnostics.first?.fix?.en.hasPrefix("write \"A b\", or") == true)
  }

  @Test(
    "quotes that have their partner within the text belong to it",
    arguments: [
      "« Izdihar » et la suite", "Programme « Izdihar »", "“A” et “B”", "\"« Convention\"", "'Convention ”'",
      "l’accord",
    ])
  func ownQuotes(value: String) {
    #expect(parse(header: "title: " + value).diagnostics.isEmpty)
  }
}
