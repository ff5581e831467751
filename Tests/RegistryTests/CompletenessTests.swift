import FrontMatter
import Registry
import Testing

@Suite("Completeness")
struct CompletenessTests {
  private func completeness(_ convention: Convention) throws -> Completeness {
    convention.completeness(asOf: try ConventionFixture.today(), .standard)
  }

  private static let full = """
    date_signed_basis: stated
    place_signed: Ville
    duration: P2Y
    status_as_of: "2025-01-15"
    objectives: [A]
    audiences: [youth]
    verified: document_seen
    signatories:
      - {id: a, person: A, party: alpha, capacity: signed}
      - {id: b, person: B, party: beta, capacity: by_delegation}
    documents: [{id: d1, title: A, kind: text_signed, path: files/a.pdf}]
    commitments: [{id: c1, text: A, leads: [alpha], due: "2026"}]
    indicators:
      - id: i1
        title: A
        baseline: {value: 0}
        periods: [{start: "2025", target: {value: 2}, actual: {value: 1}}]
    funding: [{amount: not_disclosed}]
    """

  private static let fullSources = """
    [{id: s1, kind: press, publisher: A, url: "https://a.example/", archived_url: "https://c.example/"},
     {id: s2, kind: press, publisher: B}]
    """

  private func full(
    _ old: String = "", _ new: String = "", signed: String = "2025-03-14", title: String = "{fr: A, ar: ب}",
    sources: String = fullSources
  ) throws -> Convention {
    let more = old.isEmpty ? Self.full : Self.full.replacing(old, with: new)
    #expect(old.isEmpty || more != Self.full)
    return try ConventionFixture.convention(title: title, signed: signed, sources: sources, more)
  }

  @Test("of a record that has everything is the whole")
  func whole() throws {
    let found = try completeness(try full())
    #expect(found.missing == [])
    #expect(found.met == QualityCheck.allCases)
    #expect(found.percent == 100)
  }

  @Test("does not count a check that does not apply")
  func notApplying() throws {
    let found = try completeness(try ConventionFixture.convention(signed: "unknown"))
    #expect(found.met == [])
    #expect(found.percent == 0)
    let absent = Set(QualityCheck.allCases).subtracting(found.missing)
    #expect(absent == [.dateStated, .sourcesArchived, .commitmentsWithLeadAndDue, .indicatorsComplete])
  }

  @Test("is rounded down to hundredths")
  func percent() throws {
    let found = try completeness(try full("place_signed: Ville\n"))
    #expect(found.met.count == 17)
    #expect(found.percent == 94)
  }

  @Test(
    "misses what is taken away",
    arguments: [
      ("date_signed_basis: stated", "date_signed_basis: inferred", .dateStated),
      ("date_signed_basis: stated\n", "", .dateStated),
      ("place_signed: Ville\n", "", .placeOfSigning),
      ("capacity: signed", "capacity: witnessed", .signatoryForEachParty),
      ("party: beta", "party: alpha", .signatoryForEachParty),
      ("kind: text_signed", "kind: annex", .signedText),
      ("duration: P2Y\n", "", .duration),
      ("status_as_of: \"2025-01-15\"", "status_as_of: \"2025-01-14\"", .recentStatus),
      ("status_as_of: \"2025-01-15\"\n", "", .recentStatus),
      ("status_as_of: \"2025-01-15\"", "status_as_of: \"2024\"", .recentStatus),
      ("objectives: [A]\n", "", .objectives),
      ("audiences: [youth]\n", "", .audiences),
      (", due: \"2026\"", "", .commitmentsWithLeadAndDue),
      ("leads: [alpha], ", "", .commitmentsWithLeadAndDue),
      ("    baseline: {value: 0}\n", "", .indicatorsComplete),
      (", actual: {value: 1}", "", .indicatorsComplete),
      ("target: {value: 2}, ", "", .indicatorsComplete),
      ("\nfunding: [{amount: not_disclosed}]", "", .funding),
      ("verified: document_seen", "verified: press_only", .verified),
    ] as [(String, String, QualityCheck)])
  func missing(old: String, new: String, check: QualityCheck) throws {
    #expect(try completeness(try full(old, new)).missing == [check])
  }

  @Test(
    "takes what is as good",
    arguments: [
      ("duration: P2Y", "date_end_planned: \"2027\""), ("duration: P2Y", "date_end_actual: \"2025-12\""),
      ("status_as_of: \"2025-01-15\"", "status_as_of: \"2025-01\""),
      ("verified: document_seen", "verified: confirmed_by_party"),
    ])
  func alternatives(old: String, new: String) throws {
    #expect(try completeness(try full(old, new)).missing == [])
  }

  @Test(
    "misses the day where only the month is known", arguments: ["2025-03", "2025", "2025-03-XX", "2025-03/2025-04"])
  func day(signed: String) throws {
    #expect(try completeness(try full(signed: signed)).missing == [.dayOfSigning])
  }

  @Test("misses an Arabic title")
  func title() throws {
    #expect(try completeness(try full(title: "Convention")).missing == [.arabicTitle])
  }

  @Test("counts the publishers of sources, not the sources")
  func sources() throws {
    func missing(_ sources: String) throws -> [QualityCheck] { try completeness(try full(sources: sources)).missing }
    #expect(try missing("[{id: s1, kind: press, publisher: A}, {id: s2, kind: press, publisher: A}]") == [.twoSources])
    #expect(try missing("[{id: s1, kind: press, publisher: A}, {id: s2, kind: press, title: B}]") == [])
    #expect(try missing("[{id: s1, kind: press}, {id: s2, kind: press}]") == [.twoSources])
  }

  @Test("asks for a copy of every source that has an address")
  func archived() throws {
    let copy = "archived_url: \"https://c.example/\""
    let found = try completeness(
      try full(
        sources: """
          [{id: s1, kind: press, publisher: A, url: "https://a.example/", \(copy)},
           {id: s2, kind: press, publisher: B, url: "https://b.example/"}]
          """))
    #expect(found.missing == [.sourcesArchived])
  }

  @Test("takes the signed text from a source with its address")
  func signedText() throws {
    func convention(_ source: String) throws -> Convention {
      try ConventionFixture.convention(sources: "[{id: s1, kind: \(source)}]")
    }
    #expect(try convention("convention_text, url: \"https://a.example/\"").hasSignedText)
    #expect(try !convention("convention_text").hasSignedText)
    #expect(try !convention("press, url: \"https://a.example/\"").hasSignedText)
  }
}
