import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Front matter: the file")
struct FrontMatterDocumentTests {
  @Test("cuts the file at its fences")
  func cut() throws {
    let text = MarkedText("---\ntitle: A\n---\n▶\n# Texte\n◀")
    let document = try #require(parse(text.text).value)
    #expect(document.body == text.ranges[0])
    #expect(outline(document.header) == "{title: A}")
  }

  @Test("takes a file that ends with the closing fence", arguments: ["---", "---\n", "---\r\n"])
  func noBody(fence: String) throws {
    let text = "---\ntitle: A\n" + fence
    #expect(try #require(parse(text).value).body == text.utf8.count..<text.utf8.count)
  }

  @Test("takes CR LF and CR for the end of a line", arguments: ["\r\n", "\r"])
  func lineEnds(end: String) throws {
    let marked = MarkedText("---\(end)title: ▶é◀\(end)list:\(end)  - ▶\"b\"◀\(end)---\(end)▶corps◀")
    let result = parse(marked.text)
    let document = try #require(result.value)
    #expect(result.diagnostics.isEmpty)
    #expect(outline(document.header) == "{title: é, list: [b]}")
    #expect(document.body == marked.ranges[2])
    guard case .map(let entries) = document.header.content, case .list(let items) = entries[1].value.content else {
      Issue.record("no map with a list")
      return
    }
    #expect(entries[0].value.range == marked.ranges[0])
    #expect(items[0].range == marked.ranges[1])
  }

  @Test("skips a BOM and counts it in every place")
  func byteOrderMark() throws {
    let marked = MarkedText("\u{FEFF}---\nt▶◀itle: ▶عنوان 🌞◀\n---\n")
    #expect(Array(marked.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let result = FrontMatterDocument.parse(marked.bytes, path: "a.md")
    guard case .map(let entries)? = result.value?.header.content else {
      Issue.record("no map")
      return
    }
    #expect(result.diagnostics.isEmpty)
    #expect(entries[0].keyRange.lowerBound == marked.ranges[0].lowerBound - 1)
    #expect(entries[0].value.range == marked.ranges[1])
  }

  @Test("does not take hyphens inside a value for the closing fence")
  func hyphensInValues() throws {
    let document = try #require(
      parse("---\na: \"x --- y\"\nb: |\n  ---\nc: '\n  ---'\nd: ---x\n----x: e\n---\nz").value)
    #expect(outline(document.header) == "{a: x --- y, b: ---\n, c:  ---, d: ---x, ----x: e}")
  }

  @Test(
    "says what is wrong with the fences and the bytes, and where",
    arguments: [
      Mistake(.missingFrontMatter, "▶◀"),
      Mistake(.missingFrontMatter, "▶# Titre◀\n\ntexte\n"),
      Mistake(.missingFrontMatter, "▶◀\n---\ntitle: A\n---\n"),
      Mistake(.missingFrontMatter, "▶ ---◀\ntitle: A\n---\n"),
      Mistake(.missingFrontMatter, "▶—◀\ntitle: A\n—\n"),
      Mistake(.unclosedFrontMatter, "▶---◀"),
      Mistake(.unclosedFrontMatter, "▶---◀\ntitle: A\n"),
      Mistake(.unclosedFrontMatter, "▶---◀\ntitle: A\n ---\n# Texte\n"),
      Mistake(.spacesAfterFence, "---▶ \t◀\ntitle: A\n---\n"),
      Mistake(.spacesAfterFence, "---\ntitle: A\n---▶  ◀\r\nTexte"),
      Mistake(.emptyFrontMatter, "▶---◀\n---\n"),
      Mistake(.emptyFrontMatter, "▶---◀\n# rien\n\n---\n"),
      Mistake(.frontMatterNotMap, "---\n▶juste un texte◀\n---\n"),
      Mistake(.frontMatterNotMap, "---\n▶- a\n- b◀\n---\n"),
      Mistake(.frontMatterNotMap, "---\n▶title:Convention◀\n---\n"),
      Mistake(.frontMatterNotMap, "---\n▶~◀\n---\n"),
      Mistake(.nulByte, "---\ntitle: ▶\0◀\n---\n"),
      Mistake(.nulByte, "---\ntitle: é\n---\ncorps ▶\0◀"),
      Mistake(.controlCharacter, "---\ntitle: é▶\u{8}◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: é\u{85}▶\u{9B}◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: ▶\u{FFFE}◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: ▶\u{7F}◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: é▶\u{202E}◀\u{202C}\n---\n"),
      Mistake(.controlCharacter, "---\n# ▶\u{202A}◀\ntitle: a\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: a ▶\u{2067}◀ b\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: {fr: a ▶\u{2068}◀, ar: b \u{2069}}\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: a▶\u{2069}◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: a\n# ▶\u{2066}◀ b \u{2069}\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: ▶\"a\\u202Eb\"◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: ▶\"a\\0b\"◀\n---\n"),
      Mistake(.controlCharacter, "---\ntitle: a\n---\nCorps ▶\u{202E}◀ et la suite"),
      Mistake(.controlCharacter, "---\ntitle: a\n---\nCorps ▶\u{2067}◀ b\n\nc \u{2069}"),
      Mistake(.controlCharacter, "---\r\ntitle: a\r\n---\r\nCorps \u{2067}b\r\nc\u{2069}\r\n\r\n▶\u{2069}◀"),
    ])
  func mistakes(mistake: Mistake) throws {
    let text = MarkedText(mistake.marked)
    let result = parse(text.text)
    #expect(result.diagnostics.map(Finding.init) == [Finding(mistake.id, text.ranges.first)])
    #expect(result.diagnostics.allSatisfy { $0.place?.path == "content/a.md" && $0.fix != nil })
  }

  @Test("takes isolates that are closed where they were opened")
  func isolates() {
    let text =
      "---\ntitle: \u{2068}عنوان\u{2069} (\u{2067}a\u{2066}b\u{2069}\u{2069})\nsummary: >\n  \u{2068}a\n  b\u{2069}\n"
    #expect(parse(text + "---\n\u{2067}corps\nsuite\u{2069}\n").diagnostics.isEmpty)
  }

  @Test("says of a mark of direction what it does, and reads on where it stands in the body")
  func directionMark() throws {
    let result = parse("---\ntitle: a\ntitle: b\n---\n\u{202E}")
    #expect(result.value != nil)
    #expect(result.diagnostics.map(\.id) == [.controlCharacter, .duplicateKey])
    #expect(result.diagnostics[0].headline.en.contains("U+202E, which changes the direction"))
  }

  @Test(
    "points at the line that was probably meant as the fence", arguments: ["—", "--", "----", " ---", "...", "– – –"])
  func lookalikes(line: String) throws {
    let open = try #require(parse("---\ntitle: A\n\(line)\nTexte").diagnostics.first)
    #expect(open.notes.first?.place?.range == 13..<13 + line.utf8.count)
    let missing = try #require(parse("\(line)\ntitle: A\n---\n").diagnostics.first)
    #expect(missing.notes.first?.place?.range == 0..<line.utf8.count)
  }

  @Test("goes on after a fence with spaces")
  func spacesThenMore() {
    let text = MarkedText("---▶ ◀\ntitle: A\n▶title◀: B\n---▶ ◀\n")
    let result = parse(text.text)
    #expect(result.value != nil)
    #expect(
      result.diagnostics.map(Finding.init) == [
        Finding(.spacesAfterFence, text.ranges[0]), Finding(.spacesAfterFence, text.ranges[2]),
        Finding(.duplicateKey, text.ranges[1]),
      ])
  }

  @Test("allows control characters in the body, where Markdown decides")
  func controlInBody() {
    #expect(parse("---\na: b\n---\n\u{8}").diagnostics.isEmpty)
  }

  @Test("refuses a file of more than 4 MiB and takes one of 3.5 MiB")
  func size() throws {
    let large = Array("---\na: b\n---\n".utf8) + [UInt8](repeating: 0x61, count: 4 * 1024 * 1024)
    #expect(FrontMatterDocument.parse(large, path: "a").diagnostics.map(\.id) == [.fileTooLarge])
    #expect(YAMLNode.parse(large, path: "a").diagnostics.map(\.id) == [.fileTooLarge])
    let item = "  - {id: c1, text: \"Définir une stratégie régionale\"}\n"
    let count = 3_500_000 / item.utf8.count
    let document = try #require(parse("---\nlist:\n" + String(repeating: item, count: count) + "---\n").value)
    guard case .map(let entries) = document.header.content, case .list(let items) = entries[0].value.content else {
      Issue.record("no list")
      return
    }
    #expect(items.count == count)
  }
}

@Suite("Front matter: UTF-8")
struct UTF8Tests {
  private func firstInvalid(_ bytes: [UInt8]) -> Finding? {
    let result = FrontMatterDocument.parse(Array("---\na: é".utf8) + bytes + Array("\n---\n".utf8), path: "a")
    return result.diagnostics.first.map(Finding.init)
  }

  @Test(
    "points at the first byte that is not UTF-8",
    arguments: [
      [0xE9, 0x20], [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x8C], [0xC3],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(firstInvalid(bytes) == Finding(.invalidUTF8, 9..<10))
  }

  @Test("accepts the first and last scalar of each length")
  func valid() {
    for scalar: Unicode.Scalar in [
      "\u{20}", "\u{7E}", "\u{A0}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{10FFFF}",
    ] {
      #expect(firstInvalid(Array(String(scalar).utf8)) == nil)
    }
  }

  @Test("agrees with the standard library on what is valid")
  func oracle() {
    var state: UInt64 = 42
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<4).map { _ in interesting[Int(next()) % interesting.count] }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let result = FrontMatterDocument.parse(Array("---\na: b\n---\n".utf8) + bytes, path: "a")
      #expect(result.diagnostics.isEmpty == isValid, "\(bytes)")
    }
  }

  @Test("names the letter of Windows-1252")
  func windows() throws {
    let diagnostic = try #require(
      FrontMatterDocument.parse(Array("---\na: Dr".utf8) + [0xE2, 0x61], path: "a").diagnostics.first)
    #expect(diagnostic.notes.first?.text.fr.contains("â") == true)
  }

  @Test("checks the body too")
  func body() {
    let bytes = Array("---\na: b\n---\ncorps ".utf8)
    let result = FrontMatterDocument.parse(bytes + [0xE9], path: "a")
    #expect(result.diagnostics.map(Finding.init) == [Finding(.invalidUTF8, bytes.count..<bytes.count + 1)])
  }
}
