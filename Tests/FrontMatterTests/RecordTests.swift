import Diagnostics
import EDTF
import FrontMatter
import TestSupport
import Testing

/// Decodes a header written with marks; the findings are those of parsing and decoding together.
func decode<R: Record>(_ type: R.Type, _ marked: String) -> (
  value: R?, findings: [Finding], ranges: [Range<Int>], diagnostics: [Diagnostic]
) {
  let text = MarkedText("---\n" + marked + "\n---\n")
  let result = parse(text.text)
  var context = DecodingContext(path: "content/a.md", defaultLanguage: "fr", languages: ["fr", "ar", "en", "zgh"])
  context.diagnostics = result.diagnostics
  let value = result.value?.header.decode(type, context: &context)
  return (value, context.diagnostics.map(Finding.init), text.ranges, context.diagnostics)
}

enum Role: String, CaseIterable, Sendable {
  case coParty = "co_party"
  case lead, funder
}

struct PartyFields: Record {
  let partner: Located<String>
  let role: Role

  init?(reading reader: inout RecordReader) {
    let partner = reader.required("partner", .reference)
    let role = reader.required("role", .enumeration(Role.self))
    guard let partner, let role else { return nil }
    self.partner = partner
    self.role = role
  }
}

struct AgreementFields: Record {
  let title: LocalizedText
  let signed: Located<Declared<EDTF>>?
  let amount: Declared<DecimalNumber>?
  let parties: [PartyFields]
  let themes: [Located<String>]
  let regions: [String]
  let terms: [(key: Located<String>, value: String)]
  let place: Place

  init?(reading reader: inout RecordReader) {
    place = reader.place
    let title = reader.required("title", .localizedText(maxLength: 20))
    signed = reader.required("date_signed", .located(.orLiteral("unknown", .edtf)))
    amount = reader.optional("amount", .orLiteral("not_disclosed", .decimal))
    parties = reader.required("parties", .list(of: .record(PartyFields.self))) ?? []
    themes = reader.list("themes", of: .code)
    regions = reader.recommended("region", .oneOrMore(of: .regionCode)) ?? []
    terms = reader.optional("terms", .map(of: .text)) ?? []
    guard let title else { return nil }
    self.title = title
  }
}

@Suite("Records")
struct RecordTests {
  @Test("are read with places, lists, literals and nested records")
  func whole() throws {
    let result = decode(
      AgreementFields.self,
      """
      title: {fr: " Accord ", ar: اتفاق}
      date_signed: ▶"2021-05-21?"◀
      amount: not_disclosed
      parties:
        - {partner: ▶cri◀, role: co_party}
        - {partner: b, role: lead}
      themes: [▶energy◀, youth]
      region: MA-08
      terms: {▶one◀: Un, two: Deux}
      """)
    let agreement = try #require(result.value)
    #expect(result.findings.isEmpty)
    #expect(agreement.title["fr"] == "Accord" && agreement.title["ar"] == "اتفاق" && agreement.title["en"] == nil)
    #expect(agreement.title.languages == ["fr", "ar"])
    #expect(agreement.signed?.place.range == result.ranges[0])
    #expect(try agreement.signed?.value == .value(EDTF(parsing: "2021-05-21?")))
    #expect(agreement.amount == .literal)
    #expect(agreement.parties.map(\.role) == [.coParty, .lead])
    #expect(agreement.parties[0].partner == Located("cri", at: Place(path: "content/a.md", range: result.ranges[1])))
    #expect(agreement.themes.map(\.place.range)[0] == result.ranges[2])
    #expect(agreement.regions == ["MA-08"])
    #expect(agreement.terms.map(\.key.value) == ["one", "two"] && agreement.terms.map(\.value) == ["Un", "Deux"])
    #expect(agreement.terms[0].key.place.range == result.ranges[3])
  }

  @Test("report all their wrong fields in one go")
  func allAtOnce() throws {
    let result = decode(
      AgreementFields.self,
      """
      title: {fr: ▶"un titre bien trop long pour cela"◀, ▶rf◀: x, ar: ▶""◀}
      date_signed: ▶21/05/2021◀
      ▶montant◀: 5
      amount: ▶"1 250,5"◀
      parties:
        - ▶partner◀:
          role: ▶coparty◀
        - ▶{role: lead}◀
        - ▶texte◀
      themes: ▶energy◀
      region: [▶MA-13◀, MA-08, ▶[]◀]
      terms: ▶[]◀
      """)
    #expect(
      Set(result.findings)
        == [
          Finding(.textTooLong, result.ranges[0]), Finding(.unknownTextLanguage, result.ranges[1]),
          Finding(.emptyText, result.ranges[2]), Finding(.invalidDate, result.ranges[3]),
          Finding(.unknownKey, result.ranges[4]), Finding(.invalidDecimal, result.ranges[5]),
          Finding(.emptyValue, result.ranges[6]), Finding(.unknownChoice, result.ranges[7]),
          Finding(.missingKey, result.ranges[8]), Finding(.expectedMap, result.ranges[9]),
          Finding(.expectedList, result.ranges[10]), Finding(.unknownRegionCode, result.ranges[11]),
          Finding(.expectedText, result.ranges[12]), Finding(.expectedMap, result.ranges[13]),
        ])
    #expect(result.findings.count == 14)
    #expect(result.value == nil)
  }

  @Test("report a missing key at the first key of a map in block style, or at the whole of one in braces")
  func missing() {
    let block = decode(
      AgreementFields.self, "▶title◀: A\nparties:\n  - ▶partner◀: a\n  - ▶{role: lead}◀\ndate_signed: unknown")
    #expect(
      block.findings == [
        Finding(.missingKey, block.ranges[1]), Finding(.missingKey, block.ranges[2]),
      ])
    let top = decode(AgreementFields.self, "▶title◀: A\nparties: []")
    #expect(top.findings == [Finding(.missingKey, top.ranges[0])])
    #expect(top.diagnostics[0].headline.en.contains("date_signed"))
  }

  @Test("say nothing about a recommended or optional key that is absent")
  func absent() throws {
    let result = decode(AgreementFields.self, "title: A\nparties: []\ndate_signed: unknown")
    #expect(result.findings.isEmpty)
    #expect(try #require(result.value).regions.isEmpty)
  }

  @Test("name the nearest of the keys that are not there yet")
  func nearMiss() throws {
    let result = decode(AgreementFields.self, "title: A\ntitel: B\nparties: []\ndate_signed: unknown\namout: 5\nxyz: z")
    #expect(result.diagnostics.map(\.id) == [.unknownKey, .unknownKey, .unknownKey])
    #expect(result.diagnostics[0].fix?.en.hasPrefix("delete it, or use one of these: amount, themes") == true)
    #expect(result.diagnostics[1].fix?.en == "did you mean “amount”?")
    #expect(result.value != nil)
  }

  @Test("say only once that a value is empty or an alias")
  func reportedOnce() {
    let result = decode(
      AgreementFields.self,
      "title: ▶~◀\n▶date_signed◀:\nparties: ▶*x◀\nthemes: ▶*y◀\nregion: ▶*z◀\nterms: ▶*t◀\namount: ▶*a◀")
    #expect(Set(result.findings.map(\.range)) == Set(result.ranges))
    #expect(result.findings.count == result.ranges.count)
  }

  @Test("keep the good items of a list")
  func partialList() throws {
    let result = decode(AgreementFields.self, "title: A\ndate_signed: unknown\nparties: []\nthemes: [a, ▶B c◀, d]")
    #expect(result.findings == [Finding(.invalidCode, result.ranges[0])])
    #expect(try #require(result.value).themes.map(\.value) == ["a", "d"])
  }

  @Test("a record that is not a map is told what was expected")
  func notMap() {
    var context = DecodingContext(path: "a", defaultLanguage: "fr", languages: ["fr"])
    let node = YAMLNode.parse(Array("texte".utf8), path: "a").value
    #expect(node?.decode(AgreementFields.self, context: &context) == nil)
    #expect(context.diagnostics.map(Finding.init) == [Finding(.expectedMap, 0..<5)])
  }

  @Test("have a shape that comes from the code that reads them")
  func shape() {
    #expect(
      ValueShape.of(AgreementFields.self)
        == .record([
          FieldShape(name: "title", requirement: .required, shape: .localizedText(maxLength: 20)),
          FieldShape(name: "date_signed", requirement: .required, shape: .anyOf([.enumeration(["unknown"]), .edtf])),
          FieldShape(
            name: "amount", requirement: .optional, shape: .anyOf([.enumeration(["not_disclosed"]), .decimal])),
          FieldShape(
            name: "parties", requirement: .required,
            shape: .list(
              of: .record([
                FieldShape(name: "partner", requirement: .required, shape: .reference),
                FieldShape(name: "role", requirement: .required, shape: .enumeration(["co_party", "lead", "funder"])),
              ]), minimum: 0)),
          FieldShape(name: "themes", requirement: .optional, shape: .list(of: .code, minimum: 0)),
          FieldShape(
            name: "region", requirement: .recommended,
            shape: .anyOf([.regionCode, .list(of: .regionCode, minimum: 1)])),
          FieldShape(name: "terms", requirement: .optional, shape: .map(of: .text(maxLength: nil))),
        ]))
  }

  @Test("give the places of values, and report what they find themselves")
  func places() throws {
    struct Fields: Record {
      init?(reading reader: inout RecordReader) {
        _ = reader.optional("a", .integer)
        if let place = reader.place(of: "a") { reader.report(.emptyText(place)) }
        if reader.place(of: "b") == nil { reader.report(.emptyText(reader.place)) }
      }
    }
    let result = decode(Fields.self, "▶a: ▶1◀◀")
    #expect(result.findings.count == 2)
    #expect(Set(result.findings.map(\.range)) == Set(result.ranges))
  }

  @Test("give a value as it was written, right or wrong")
  func writtenText() throws {
    struct Fields: Record {
      init?(reading reader: inout RecordReader) {
        _ = reader.optional("a", .identifier)
        guard let written = reader.writtenText(of: "a") else { return nil }
        reader.report(.emptyText(written.place))
      }
    }
    let result = decode(Fields.self, "a: ▶Pas un Identifiant◀")
    #expect(result.findings.count == 2)
    #expect(Set(result.findings.map(\.range)) == Set(result.ranges))
  }
}
