import EDTF
import FrontMatter
import Registry
import Testing

@Suite("Reporting")
struct ReportingTests {
  private static let today = "2026-01-15"

  private func document(_ date: String) -> String {
    "documents: [{id: d1, title: Rapport, kind: report, url: \"https://cri.example/r\", date: \"\(date)\"}]"
  }

  @Test(
    "is due after 12 months and overdue after 24, to the day",
    arguments: [
      ("2026-01-15", .current), ("2025-01-16", .current), ("2025-01-15", .current), ("2025-01-14", .due),
      ("2024-01-16", .due), ("2024-01-15", .due), ("2024-01-14", .overdue), ("1999", .overdue),
    ] as [(String, ReportingFreshness)])
  func boundaries(date: String, expected: ReportingFreshness) throws {
    let convention = try ConventionFixture.convention(document(date))
    #expect(convention.freshness(asOf: try ConventionFixture.today(), .standard) == expected)
  }

  @Test(
    "counts a month or a year to its last day, but not beyond today",
    arguments: [
      ("2026-01", "2026-01-15"), ("2026", "2026-01-15"), ("2025-12", "2025-12-31"), ("2025", "2025-12-31"),
      ("2025-02", "2025-02-28"), ("2025-XX", "2025-12-31"), ("2025-03-XX", "2025-03-31"),
      ("2025-03/2025-05", "2025-05-31"), ("2025-12/2026-02", "2026-01-15"), ("2025-03/..", "2025-03-01"),
      ("2025-03/", "2025-03-01"), ("2025-03-02?", "2025-03-02"),
    ])
  func coarse(date: String, last: String) throws {
    let convention = try ConventionFixture.convention(document(date))
    #expect(convention.lastReport(asOf: try ConventionFixture.today())?.day.iso == last)
    #expect(convention.lastReport(asOf: try ConventionFixture.today())?.date.text == date)
  }

  @Test("does not count what lies after today", arguments: ["2026-01-16", "2026-02", "2027", "2026-02/2026-03"])
  func future(date: String) throws {
    let convention = try ConventionFixture.convention(document(date))
    #expect(convention.lastReport(asOf: try ConventionFixture.today()) == nil)
    #expect(convention.freshness(asOf: try ConventionFixture.today(), .standard) == .never)
  }

  @Test("ends on the last day of a month that has not the day of the report")
  func leapDay() throws {
    let convention = try ConventionFixture.convention(document("2024-02-29"))
    #expect(convention.freshness(asOf: try ConventionFixture.day("2025-02-28"), .standard) == .current)
    #expect(convention.freshness(asOf: try ConventionFixture.day("2025-03-01"), .standard) == .due)
  }

  private static let url = "url: \"https://cri.example/r\""

  static let reports = [
    "milestones: [{title: A, kind: report, status: met, date: \"2025-06\"}]",
    "milestones: [{title: A, kind: report, status: partially_met, date: \"2025-06\"}]",
    "milestones: [{title: A, kind: report, date: \"2025-06\"}]",
    "documents: [{id: d1, title: A, kind: report, date: \"2025-06\", \(url)}]",
    "documents: [{id: d1, title: A, kind: evaluation, date: \"2025-06\", \(url)}]",
    "documents: [{id: d1, title: A, kind: minutes, date: \"2025-06\", \(url)}]",
    "indicators: [{id: i1, title: A, periods: [{start: \"2025\", actual: {value: 1, reported_on: \"2025-06\"}}]}]",
    "commitments: [{id: c1, text: A, status: not_started, status_as_of: \"2025-06\"}]",
    "commitments: [{id: c1, text: A, status: complete, status_as_of: \"2025-06\"}]",
    "commitments: [{id: c1, text: A, status: cancelled, status_as_of: \"2025-06\"}]",
  ]

  @Test("counts a report, a value that was reached and a state that was found", arguments: reports)
  func counted(more: String) throws {
    let convention = try ConventionFixture.convention(more)
    #expect(convention.lastReport(asOf: try ConventionFixture.today())?.day.iso == "2025-06-30")
  }

  /// What dates a result: its own date, the source of the result, that of the indicator.
  @Test(
    "dates a result by the day it was made public, else by its source",
    arguments: [
      ("reported_on: \"2025-01\", source: s1", "s2", "2025-01"), ("reported_on: \"2027\", source: s1", "s2", nil),
      ("source: s1", "s2", "2025-06"), ("source: s1", nil, "2025-06"), ("status: final", "s1", "2025-06"),
      ("status: final", "s2", "2025-09-02"), ("source: s3", "s1", nil), ("status: final", "s3", nil),
      ("status: final", nil, nil),
    ] as [(String, String?, String?)])
  func results(actual: String, source: String?, expected: String?) throws {
    let convention = try ConventionFixture.convention(
      sources: "[{id: s1, kind: press, published: \"2025-06\"}, "
        + "{id: s2, kind: press, published: \"2025-09-02T10:05+01:00\"}, {id: s3, kind: press}]",
      "indicators: [{id: i1, title: A, \(source.map { "source: \($0), " } ?? "")"
        + "periods: [{start: \"2025\", actual: {value: 1, \(actual)}}]}]")
    let today = try ConventionFixture.today()
    #expect(convention.lastReport(asOf: today)?.date.text == expected)
    #expect((convention.freshness(asOf: today, .standard) == .never) == (expected == nil))
  }

  static let others = [
    "milestones: [{title: A, kind: report, status: scheduled, date: \"2025-06\"}]",
    "milestones: [{title: A, kind: report, status: not_met, date: \"2025-06\"}]",
    "milestones: [{title: A, kind: report, status: met}]",
    "milestones: [{title: A, kind: launch, status: met, date: \"2025-06\"}]",
    "milestones: [{title: A, status: met, date: \"2025-06\"}]",
    "documents: [{id: d1, title: A, kind: text_signed, date: \"2025-06\", \(url)}]",
    "documents: [{id: d1, title: A, date: \"2025-06\", \(url)}]",
    "documents: [{id: d1, title: A, kind: report, \(url)}]",
    "indicators: [{id: i1, title: A, periods: [{start: \"2025\", actual: {value: 1}}]}]",
    "commitments: [{id: c1, text: A, status: no_evidence, status_as_of: \"2025-06\"}]",
    "commitments: [{id: c1, text: A, status_as_of: \"2025-06\"}]",
    "status_as_of: \"2025-06\"", "verified_on: \"2025-06\"", "date_modified: \"2025-06\"",
  ]

  @Test("counts nothing else", arguments: others)
  func notCounted(more: String) throws {
    #expect(try ConventionFixture.convention(more).lastReport(asOf: try ConventionFixture.today()) == nil)
  }

  @Test("takes the latest of all reports that are not in the future")
  func latest() throws {
    let convention = try ConventionFixture.convention(
      """
      milestones: [{title: A, kind: report, date: "2024-06-01"}, {title: B, kind: report, date: "2027-06-01"}]
      commitments: [{id: c1, text: A, status: limited, status_as_of: "2025-02-03"}]
      """)
    #expect(convention.lastReport(asOf: try ConventionFixture.today())?.day.iso == "2025-02-03")
  }

  @Test(
    "is expected of a convention that runs, has expired, or has no known status", arguments: ConventionStatus.allCases)
  func expected(of status: ConventionStatus) throws {
    let freshness = try ConventionFixture.convention(status: status.rawValue)
      .freshness(asOf: try ConventionFixture.today(), .standard)
    switch status {
    case .signed, .inForce, .suspended, .expired, .unknown: #expect(freshness == .never)
    case .draft, .approved, .completed, .terminated, .cancelled, .replaced: #expect(freshness == nil)
    }
  }

  @Test("follows the thresholds of the site")
  func thresholds() throws {
    let site = try ConventionFixture.record(
      Site.self,
      "title: A\nlanguages: fr\nthresholds: {report_due_months: 1, report_overdue_months: 2, expiring_months: 1}\n")
    let today = try ConventionFixture.today()
    func freshness(_ date: String) throws -> ReportingFreshness? {
      try ConventionFixture.convention(document(date)).freshness(asOf: today, site.thresholds)
    }
    #expect(try freshness("2025-12-15") == .current)
    #expect(try freshness("2025-12-14") == .due)
    #expect(try freshness("2025-11-14") == .overdue)
    #expect(
      try !ConventionFixture.convention("date_end_planned: \"2026-02-16\"").isExpiring(asOf: today, site.thresholds))
  }
}
