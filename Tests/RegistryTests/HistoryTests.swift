import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("The history of a convention")
struct HistoryTests {
  private func diagnostics(_ more: String) throws -> [Diagnostic] {
    try RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001", more: more)]).join().diagnostics
  }

  private func ids(_ more: String) throws -> [DiagnosticID] { try diagnostics(more).map(\.id) }

  private static let url = "url: \"https://a.example/\""

  @Test("is accepted where all that it names is there")
  func right() throws {
    let more = """
      implementation_status: limited
      date_published: "2021-07"
      date_modified: "2022"
      amendments:
        - id: a1
          title: Avenant
          status: signed
          date_approved: "2022-01"
          date_signed: "2022-02"
          date_effective: "2022-03"
          changes: [{field: date_end_planned, before: A, after: B}]
          adds_parties: [gamma]
          document: d1
          source: s1
      documents: [{id: d1, title: Texte, \(Self.url), source: s1}]
      corrections: [{date: "2022", field: title, reason: C}]
      commitments:
        - {id: c1, text: A, verbatim: B, evidence: [s1, d1], indicators: [i1], province: MA-08-P}
      indicators: [{id: i1, title: A, periods: [{start: "2021", location: Ville, dimension: femmes}]}]
      """
    #expect(try ids(more) == [])
  }

  @Test(
    "names items of the record that are there",
    arguments: [
      "amendments: [{id: a1, title: A, document: d2}]",
      "commitments: [{id: c1, text: A, evidence: [s9]}]",
      "commitments: [{id: c1, text: A, indicators: [i9]}]",
      "indicators: none_published\ncommitments: [{id: c1, text: A, indicators: [i1]}]",
    ])
  func unknownItem(more: String) throws {
    #expect(try ids(more) == [.unknownItem])
  }

  @Test("tells the nearest item and all that there are")
  func nearestItem() throws {
    let found = try diagnostics(
      "documents: [{id: texte, title: A, \(Self.url)}]\ncommitments: [{id: c1, text: A, evidence: [text]}]")
    #expect(found.map(\.id) == [.unknownItem])
    #expect(found.first?.fix?.en == "did you mean “texte”?")
    #expect(found.first?.notes.map(\.text.en) == ["known: s1, texte"])
  }

  @Test("names keys of a convention", arguments: ["date_end_planed", "commitments.c1", "kinds", "Title"])
  func unknownField(field: String) throws {
    #expect(try ids("amendments: [{id: a1, title: A, changes: [{field: \(field)}]}]") == [.unknownField])
    #expect(try ids("corrections: [{date: \"2022\", field: \(field), reason: A}]") == [.unknownField])
  }

  @Test(
    "has each id and each value once",
    arguments: [
      ("amendments: [{id: a1, title: A}, {id: a1, title: B}]", .duplicateID),
      ("documents: [{id: d1, title: A, \(url)}, {id: d1, title: B, \(url)}]", .duplicateID),
      ("amendments: [{id: a1, title: A, adds_parties: [gamma, gamma]}]", .repeatedItem),
      ("commitments: [{id: c1, text: A, evidence: [s1, s1]}]", .repeatedItem),
      ("indicators: [{id: i1, title: A}]\ncommitments: [{id: c1, text: A, indicators: [i1, i1]}]", .repeatedItem),
      ("relations: [{type: parent, convention: X}, {type: child, convention: X}]", .repeatedItem),
    ] as [(String, DiagnosticID)])
  func once(more: String, id: DiagnosticID) throws {
    #expect(try ids(more).contains(id))
  }

  @Test("adds only parties that have records")
  func addedParties() throws {
    #expect(try ids("amendments: [{id: a1, title: A, adds_parties: [gama]}]") == [.danglingReference])
    #expect(try ids("amendments: [{id: a1, title: A, adds_parties: [MA-08]}]") == [.wrongKind])
  }

  @Test("signs no amendment before it is approved, or before the convention is signed")
  func amendmentDates() throws {
    #expect(
      try ids("amendments: [{id: a1, title: A, date_approved: \"2023\", date_signed: \"2022\"}]") == [.endBeforeStart])
    #expect(try ids("amendments: [{id: a1, title: A, date_signed: \"2021-05-20\"}]") == [.endBeforeStart])
    #expect(try ids("amendments: [{id: a1, title: A, date_signed: \"2021-05-21\"}]") == [])
    #expect(try ids("amendments: [{id: a1, title: A, date_signed: \"2021\"}]") == [])
  }

  @Test("takes the sources of its items for granted nowhere")
  func sources() throws {
    for item in [
      "amendments: [{id: a1, title: A, source: s9}]", "documents: [{id: d1, title: A, \(Self.url), source: s9}]",
    ] {
      #expect(try ids(item) == [.unknownSource])
    }
  }

  @Test("gives every document one place", arguments: ["path: files/a.pdf", url])
  func onePlace(place: String) throws {
    #expect(try ids("documents: [{id: d1, title: A, \(place)}]") == [])
  }

  @Test("tells of a document that has no place, or two")
  func places() throws {
    #expect(try ids("documents: [{id: d1, title: A}]") == [.documentWithoutPlace])
    #expect(try ids("documents: [{id: d1, title: A, path: files/a.pdf, \(Self.url)}]") == [.documentInTwoPlaces])
    #expect(
      try ids("documents: [{id: d1, title: A, path: files/a.pdf, archived_url: \"https://a.example/\"}]") == [])
  }

  @Test("may be cited by the sources of the record")
  func supports() throws {
    func fixture(_ paths: String) throws -> [DiagnosticID] {
      let more = "amendments: [{id: a1, title: A}]\ndocuments: [{id: d1, title: A, \(Self.url)}]"
      let text = RegistryFixture.convention("MA-08-2020-001", more: more)
        .replacing("{id: s1, kind: press}", with: "{id: s1, kind: press, supports: [\(paths)]}")
      return try RegistryFixture(conventions: [text]).join().diagnostics.map(\.id)
    }
    #expect(try fixture("amendments, amendments.a1, amendments.a1.date_signed, documents.d1") == [])
    #expect(try fixture("amendments.a2") == [.unknownFact])
    #expect(try fixture("documents.d1.size") == [.unknownFact])
  }

  @Test("takes the province of a commitment from the regions of the convention")
  func province() throws {
    #expect(try ids("commitments: [{id: c1, text: A, province: MA-05-P}]") == [.unknownProvince])
  }
}
