import Diagnostics
import Registry
import Testing

@Suite("What happened, and in which order")
struct ChronologyTests {
  /// The join is on 1 January 2026.
  private func ids(_ more: String, date: String = "\"2021-05-21\"") throws -> [DiagnosticID] {
    try RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001", date: date, more: more)]).join()
      .diagnostics.map(\.id)
  }

  private static let dated: [@Sendable (String) -> String] = [
    { "status_as_of: \"\($0)\"" }, { "verified_on: \"\($0)\"" }, { "date_published: \"\($0)\"" },
    { "date_modified: \"\($0)\"" }, { "date_end_actual: \"\($0)\"" },
    { "corrections: [{date: \"\($0)\", field: title, reason: A}]" },
    { "withdrawn: {date: \"\($0)\", reason: A}" },
    { "commitments: [{id: c1, text: A, status_as_of: \"\($0)\"}]" },
    {
      "indicators: [{id: i1, title: A, periods: [{start: \"2021\", actual: {value: 1, reported_on: \"\($0)\"}}]}]"
    },
    { "signatories: [{id: x, person: A, party: alpha, capacity: signed, signed_on: \"\($0)\"}]" },
    { "milestones: [{title: A, date: \"\($0)\", status: met}]" },
    { "documents: [{id: d1, title: A, url: \"https://a.example/\", date: \"\($0)\"}]" },
    { "amendments: [{id: a1, title: A, date_approved: \"\($0)\"}]" },
    { "amendments: [{id: a1, title: A, date_signed: \"\($0)\"}]" },
  ]

  @Test("warns of what cannot have happened yet, on the kindest reading", arguments: dated.indices)
  func future(position: Int) throws {
    let key = Self.dated[position]
    #expect(try ids(key("2026-01-02")) == [.dateInTheFuture])
    #expect(try ids(key("2026-02")) == [.dateInTheFuture])
    #expect(try ids(key("2026-01-01")) == [])
    #expect(try ids(key("2026")) == [])
  }

  @Test(
    "warns of a source that has not appeared yet, or has been read too early", arguments: ["published", "accessed"])
  func futureSource(key: String) throws {
    let text = RegistryFixture.convention("MA-08-2020-001")
      .replacing("{id: s1, kind: press}", with: "{id: s1, kind: press, \(key): \"2026-01-02\"}")
    #expect(try RegistryFixture(conventions: [text]).join().diagnostics.map(\.id) == [.dateInTheFuture])
  }

  @Test(
    "lets stand what is still to come",
    arguments: [
      "date_end_planned: \"2030\"", "date_effective: \"2030\"",
      "milestones: [{title: A, date: \"2030\", status: scheduled}]", "milestones: [{title: A, date: \"2030\"}]",
      "commitments: [{id: c1, text: A, due: \"2030\"}]", "amendments: [{id: a1, title: A, date_effective: \"2030\"}]",
    ])
  func planned(more: String) throws {
    #expect(try ids(more) == [])
  }

  @Test("changes no record before it is published")
  func modified() throws {
    #expect(try ids("date_published: \"2022-02\"\ndate_modified: \"2022-01-31\"") == [.modifiedBeforePublished])
    #expect(try ids("date_published: \"2022-02\"\ndate_modified: \"2022-02\"") == [])
    #expect(try ids("date_published: \"2022-02\"\ndate_modified: \"2022\"") == [])
    #expect(try ids("date_modified: \"2022\"") == [])
  }

  @Test("asks for a source where a convention takes effect before it is signed")
  func effect() throws {
    #expect(try ids("date_effective: \"2021-05-20\"") == [.effectiveBeforeSigning])
    #expect(
      try ids("date_effective: \"2021-05-20\"\ndate_note: La dépêche dit « vendredi ».") == [.effectiveBeforeSigning])
    #expect(try ids("date_effective: \"2021-05-21\"") == [])
    #expect(try ids("date_effective: \"2021-05\"") == [])
    #expect(try ids("date_effective: \"2021-05-20\"", date: "\"2021\"") == [])
    #expect(try ids("date_effective: \"2021-05-20\"", date: "unknown") == [])
  }

  @Test("takes the word of a source for it", arguments: [("date_effective", true), ("date_signed", false)])
  func sourcedEffect(fact: String, isEnough: Bool) throws {
    let text = RegistryFixture.convention("MA-08-2020-001", more: "date_effective: \"2021-05-20\"")
      .replacing("{id: s1, kind: press}", with: "{id: s1, kind: press, supports: [\(fact)]}")
    #expect(
      try RegistryFixture(conventions: [text]).join().diagnostics.map(\.id)
        == (isEnough ? [] : [.effectiveBeforeSigning]))
  }
}
