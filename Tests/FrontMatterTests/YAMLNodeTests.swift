import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("YAML: values and places")
struct YAMLNodeTests {
  /// Parses a header and checks that the values, in the order of the file, stand where the marks are.
  private func checkPlaces(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = MarkedText("---\n" + marked + "\n---\n")
    let result = parse(text.text)
    #expect(result.diagnostics.isEmpty, sourceLocation: sourceLocation)
    let header = try #require(result.value?.header, sourceLocation: sourceLocation)
    guard case .map(let entries) = header.content else { return }
    #expect(entries.map(\.value.range) == text.ranges, sourceLocation: sourceLocation)
  }

  @Test("reads every scalar as the text that the author wrote")
  func text() throws {
    let document = try #require(
      parse(
        header:
          "a: no\nb: 15.18\nc: 08\nd: 2021-05\ne: on\nf: 0x1F\ng: 1_000\nh: true\nj: .inf\nk: '~'\nl: \"null\""
      ).value)
    #expect(
      outline(document.header)
        == "{a: no, b: 15.18, c: 08, d: 2021-05, e: on, f: 0x1F, g: 1_000, h: true, j: .inf, k: ~, l: null}"
    )
  }

  @Test("gives the range of a plain scalar without the space and comment after it")
  func plain() throws { try checkPlaces("a: ▶un texte◀   # remarque\nb: ▶x◀  ") }

  @Test("includes the quotes in the range")
  func quoted() throws { try checkPlaces(#"a: ▶"é \" 🌞"◀ # x"# + "\nb: ▶'l''accord'◀\nc: ▶\"sur\n  deux lignes\"◀") }

  @Test("counts bytes after Arabic, emoji and combining characters")
  func unicode() throws {
    try checkPlaces("عنوان: ▶اتفاقية شراكة◀\n🌞👩‍👩‍👧: ▶e\u{301}◀\nx: ▶[é, \"🌞\"]◀\ny: ▶{fr: é}◀\nz: ▶𐍈◀")
  }

  @Test("keeps exact places far into a long text that is not ASCII")
  func far() throws {
    let line = (0..<500).map { "k\($0): ▶é🌞ا\($0)◀" }.joined(separator: "\n")
    try checkPlaces(line)
  }

  @Test("ends a block list, map and text with its last character")
  func block() throws {
    try checkPlaces("a:\n  ▶- x\n  - y◀\n\n# remarque\nb:\n  ▶c: d\n  e: f◀\n\ng: ▶|\n  texte\n  suite◀\n\nh:\n▶- z◀")
  }

  @Test("gives the range of brackets and braces whole")
  func flow() throws { try checkPlaces("a: ▶[x, {y: z}]◀\nb: ▶{\n  c: d\n}◀\nc: ▶[]◀\nd: ▶{}◀") }

  @Test("reads nested lists and maps")
  func nested() throws {
    let document = try #require(parse(header: "a:\n  - b: c\n    d: [e, {f: g}]\n  -\n    - h\ni: {j: [k: l]}").value)
    #expect(outline(document.header) == "{a: [{b: c, d: [e, {f: g}]}, [h]], i: {j: [{k: l}]}}")
  }

  @Test(
    "reads a .yml file, also after a BOM and a leading ---",
    arguments: ["", "\u{FEFF}", "---\n", "\u{FEFF}# x\r\n---\r\n"])
  func file(start: String) throws {
    let result = YAMLNode.parse(Array((start + "a: b\n- c\n".prefix(5)).utf8), path: "a.yml")
    #expect(result.diagnostics.isEmpty)
    #expect(outline(try #require(result.value)) == "{a: b}")
  }

  @Test("reads a .yml file that is a list or a text")
  func otherRoots() {
    #expect(YAMLNode.parse(Array("- a\n- b\n".utf8), path: "a").value.map(outline) == "[a, b]")
    #expect(YAMLNode.parse(Array("a b".utf8), path: "a").value.map(outline) == "a b")
  }

  @Test("says that a .yml file is empty", arguments: ["", "\u{FEFF}", "# rien\n", "---\n", "\n\n"])
  func emptyFile(text: String) {
    let result = YAMLNode.parse(Array(text.utf8), path: "a.yml")
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id) == [.emptyYAMLFile])
  }
}

@Suite("YAML: what is refused")
struct YAMLRefusalTests {
  private static let levels = String(repeating: "[", count: 63)

  @Test(
    "is told by its own diagnostic, at the narrowest place",
    arguments: [
      Mistake(.duplicateKey, "title: A\nkind: b\n▶title◀: C"),
      Mistake(.duplicateKey, "a: {b: 1, ▶\"b\"◀: 2}"),
      Mistake(.yamlAlias, "a: ▶*b◀"),
      Mistake(.yamlAlias, "a: [x, ▶*b◀, y]"),
      Mistake(.yamlAlias, "a: ▶*◀*important**"),
      Mistake(.yamlAnchor, "a: ▶&b◀ c"),
      Mistake(.yamlAnchor, "a: ▶&b◀\n  c: d"),
      Mistake(.yamlAnchor, "a: ▶&◀ c"),
      Mistake(.yamlTag, "a: ▶!!str◀ c"),
      Mistake(.yamlTag, "a: ▶!x◀ [c]"),
      Mistake(.yamlTag, "a: ▶!◀ attention"),
      Mistake(.yamlTag, "a: ▶!e!x◀ c"),
      Mistake(.severalDocuments, "a: b\n▶...◀"),
      Mistake(.severalDocuments, "a: b\n▶---◀ c"),
      Mistake(.severalDocuments, "▶---◀ # x\na: b"),
      Mistake(.yamlDirective, "▶%YAML 1.2◀"),
      Mistake(.yamlDirective, "▶%TAG ! x:◀\n--- # y\na: b"),
      Mistake(.nestingTooDeep, "a: \(levels)▶[◀" + String(repeating: "]", count: 64)),
      Mistake(.emptyValue, "▶slug◀:\ntitle: A"),
      Mistake(.emptyValue, "slug: ▶~◀"),
      Mistake(.emptyValue, "slug: ▶null◀"),
      Mistake(.emptyValue, "a: {▶b◀, c: d}"),
      Mistake(.emptyValue, "a:\n  - b\n  ▶-◀\n  - c"),
      Mistake(.emptyValue, "a: [b, ▶~◀]"),
      Mistake(.keyNotText, "a: b\n▶[c, d]◀: e"),
      Mistake(.keyNotText, "{▶{a: b}◀: c}"),
      Mistake(.keyNotText, "? ▶- a◀\n: b\nc: d"),
      Mistake(.keyNotText, "▶\"\"◀: c"),
      Mistake(.tabIndentation, "a:\n▶\t◀b: c"),
      Mistake(.tabIndentation, "a:\n  - b\n▶ \t◀- c"),
      Mistake(.tabIndentation, "a: b\n▶\t◀c: d"),
    ])
  func refused(mistake: Mistake) throws {
    let text = MarkedText("---\n" + mistake.marked + "\n---\n")
    #expect(parse(text.text).diagnostics.map(Finding.init) == [Finding(mistake.id, text.ranges.first)])
  }

  @Test("a duplicate key names both places and keeps the first value")
  func duplicate() throws {
    let text = MarkedText("---\n▶title◀: A\n▶title◀: B\ntitle: C\n---\n")
    let result = parse(text.text)
    #expect(result.diagnostics.count == 2)
    #expect(result.diagnostics[0].notes.first?.place?.range == text.ranges[0])
    #expect(result.diagnostics[1].notes.first?.place?.range == text.ranges[0])
    #expect(result.value.map { outline($0.header) } == "{title: A}")
  }

  @Test("the rest is still checked after an alias, an anchor, a tag and an empty value")
  func several() {
    let result = parse(header: "a: *b\nc: &d e\nf: !g h\ni:\n[j]: k\nl: m\nl: n")
    #expect(
      result.diagnostics.map(\.id) == [.yamlAlias, .yamlAnchor, .yamlTag, .emptyValue, .keyNotText, .duplicateKey])
    #expect(result.value.map { outline($0.header) } == "{a: , c: e, f: h, i: , l: m}")
  }

  @Test("64 levels are taken")
  func deepest() {
    let nested = "a: " + String(repeating: "[", count: 63) + "x" + String(repeating: "]", count: 63)
    #expect(parse(header: nested).diagnostics.isEmpty)
    let ten =
      (0..<10).map { String(repeating: "  ", count: $0) + "k:\n" }.joined() + String(repeating: "  ", count: 10) + "- x"
    #expect(parse(header: ten).diagnostics.isEmpty)
  }

  @Test("a hundred thousand levels do not overflow", arguments: ["[", "{a: ", "- ", "? "])
  func abyss(opening: String) {
    let result = parse(header: String(repeating: opening, count: 100_000))
    #expect(result.value == nil)
    #expect(!result.diagnostics.isEmpty)
  }

  @Test("other tabs are counted in a note")
  func tabs() throws {
    let diagnostic = try #require(parse(header: "a:\n\tb: c\n\td: e\n  \tf: g\nh:\ti").diagnostics.first)
    #expect(diagnostic.notes.first?.text.en == "further lines like it: 2")
  }

  @Test("a second document in a .yml file is refused, and its end mark")
  func documentsInFile() {
    let text = MarkedText("---\na: b\n▶---◀\nc: d\n")
    #expect(
      YAMLNode.parse(text.bytes, path: "a").diagnostics.map(Finding.init) == [
        Finding(.severalDocuments, text.ranges[0])
      ])
    let end = MarkedText("a: b\n▶...◀\n")
    #expect(
      YAMLNode.parse(end.bytes, path: "a").diagnostics.map(Finding.init) == [Finding(.severalDocuments, end.ranges[0])])
    let directive = MarkedText("▶%YAML 1.1◀\n---\na: b\n")
    #expect(
      YAMLNode.parse(directive.bytes, path: "a").diagnostics.map(Finding.init) == [
        Finding(.yamlDirective, directive.ranges[0])
      ])
  }
}

@Suite("YAML: what cannot be read")
struct YAMLSyntaxTests {
  @Test(
    "is told in words of its own, at the narrowest place",
    arguments: [
      Mistake(.unquotedColon, "title: Convention▶:◀ le CRI"),
      Mistake(.unquotedColon, "é: 🌞 Convention ▶:◀ le CRI\nkind: x"),
      Mistake(.unquotedColon, "list:\n  - Loi: financement▶:◀ x"),
      Mistake(.badIndentation, "title: A\n  ▶kind: b◀\nregion: c"),
      Mistake(.badIndentation, "  title: A\n▶kind: b◀"),
      Mistake(.badIndentation, "a:\n    b: c\n  ▶d: e◀"),
      Mistake(.badIndentation, "a:\n  - b\n  ▶c: d◀"),
      Mistake(.badIndentation, "a: b\n▶- c◀"),
      Mistake(.unclosedQuote, "title: ▶\"Convention◀\nkind: b"),
      Mistake(.unclosedQuote, "title: ▶'l◀"),
      Mistake(.unclosedQuote, "title: ▶\"é Convention◀\nkind: \"b\"\nregion: c"),
      Mistake(.unclosedQuote, "a: b\ntitle: ▶'Convention◀\nkind: 'b'"),
      Mistake(.textAfterQuote, "title: \"Le \"▶Cluster\" solaire\"◀"),
      Mistake(.textAfterQuote, "title: 'l'▶accord'◀\nkind: b"),
      Mistake(.textAfterQuote, "themes: [\"Le \"▶Cluster\"]◀"),
      Mistake(.unclosedBracket, "themes: ▶[◀a, b\nkind: c"),
      Mistake(.unclosedBracket, "title: ▶{◀fr: a\n"),
      Mistake(.unclosedBracket, "themes: ▶[◀"),
      Mistake(.unclosedBracket, "a: {b: ▶[◀c, d}"),
      Mistake(.missingComma, "title: {fr: \"a\" ▶ar: \"b\"}◀"),
      Mistake(.missingColon, "title: A\n▶kind◀\nregion: b"),
      Mistake(.missingColon, "title: A\n▶kind:b◀\nregion: c"),
      Mistake(.listOnKeyLine, "a: ▶-◀ b"),
      Mistake(.unknownEscape, #"a: "C:▶\d◀ocs""#),
      Mistake(.unknownEscape, #"a: "▶\x◀zz""#),
      Mistake(.reservedCharacter, "a: ▶@◀nom"),
      Mistake(.reservedCharacter, "a: ▶`◀nom`"),
      Mistake(.reservedCharacter, "a: ▶%◀ x"),
      Mistake(.reservedCharacter, "a: ▶>◀ 200 jeunes"),
      Mistake(.reservedCharacter, "é: ▶|◀ x"),
      Mistake(.yamlSyntax, "a: b\n▶]◀"),
    ])
  func unreadable(mistake: Mistake) {
    let text = MarkedText("---\n" + mistake.marked + "\n---\n")
    let result = parse(text.text)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(Finding.init) == [Finding(mistake.id, text.ranges.first)])
    #expect(result.diagnostics.allSatisfy { $0.fix != nil })
  }

  @Test("shows the value with the quotes that it needs")
  func quotes() {
    #expect(parse(header: "title: A: b").diagnostics.first?.fix?.en == "put the whole value in quotes: \"A: b\"")
    #expect(
      parse(header: "title: l'a \"b\": c").diagnostics.first?.fix?.en
        == "put the whole value in quotes: 'l''a \"b\": c'")
  }

  @Test("shows the value without the quotes of a word processor round it")
  func typographicQuotes() {
    for title in ["« Forum : bilan »", "“Forum : bilan”", "« Forum : bilan", "Forum : bilan »"] {
      let all = parse(header: "title: " + title).diagnostics
      #expect(all.map(\.id) == [.unquotedColon])
      #expect(all.first?.fix?.en == "put the whole value in quotes: \"Forum : bilan\"")
    }
    let kept = parse(header: "title: « Forum » : « bilan »").diagnostics.first
    #expect(kept?.fix?.en == "put the whole value in quotes: \"« Forum » : « bilan »\"")
  }

  @Test("points at what was found where a bracket should have closed")
  func bracketNote() throws {
    let text = MarkedText("---\nthemes: [a, b\nkind▶: c◀\n---\n")
    let diagnostic = try #require(parse(text.text).diagnostics.first)
    #expect(diagnostic.notes.first?.place?.range == text.ranges[0])
  }

  @Test("keeps the words of libyaml where it has none of its own")
  func otherFaults() throws {
    let note = try #require(parse(header: "a: b\n]").diagnostics.first?.notes.first)
    #expect(note.text.en.hasPrefix("libyaml says: "))
  }
}
