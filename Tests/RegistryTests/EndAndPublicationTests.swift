import FrontMatter
import Registry
import Testing

@Suite("The planned end and the publication")
struct EndAndPublicationTests {
  @Test(
    "an end comes soon up to six months ahead, and is past from the next day on",
    arguments: [
      ("2026-01-14", false, true), ("2026-01-15", true, false), ("2026-07-15", true, false),
      ("2026-07-16", false, false), ("2026-01", true, false), ("2025-12", false, true), ("2026-06", true, false),
      ("2026-07", false, false), ("2025", false, true), ("2026", false, false), ("2025/..", false, false),
    ])
  func end(date: String, expiring: Bool, past: Bool) throws {
    let convention = try ConventionFixture.convention(signed: "2020", "date_end_planned: \"\(date)\"")
    #expect(convention.isExpiring(asOf: try ConventionFixture.today(), .standard) == expiring)
    #expect(convention.isPastPlannedEnd(asOf: try ConventionFixture.today()) == past)
  }

  @Test("neither is said of a convention that has ended or does not run", arguments: ConventionStatus.allCases)
  func ended(status: ConventionStatus) throws {
    let today = try ConventionFixture.today()
    func convention(_ end: String) throws -> Convention {
      try ConventionFixture.convention(status: status.rawValue, signed: "2020", end)
    }
    let runs = [.signed, .inForce, .suspended].contains(status)
    #expect(try convention("date_end_planned: \"2025\"").isPastPlannedEnd(asOf: today) == runs)
    #expect(try convention("date_end_planned: \"2026-03\"").isExpiring(asOf: today, .standard) == runs)
    #expect(try !convention("date_end_planned: \"2025\"\ndate_end_actual: \"2024\"").isPastPlannedEnd(asOf: today))
    #expect(
      try !convention("date_end_planned: \"2026-03\"\ndate_end_actual: \"2025\"").isExpiring(asOf: today, .standard))
    #expect(try !convention("").isPastPlannedEnd(asOf: today))
  }

  @Test(
    "exactly three months after the signing is not late and one day more is, on the kindest reading of both dates",
    arguments: [
      ("2025-01-15", "2025-01-15", false), ("2025-01-15", "2025-04-15", false), ("2025-01-15", "2025-04-16", true),
      ("2025-01-15", "2025-04-29", true), ("2025-01-15", "2024-12-01", false), ("2024-11-30", "2025-02-28", false),
      ("2024-11-30", "2025-03-01", true), ("2023-11-30", "2024-02-29", false), ("2023-11-30", "2024-03-01", true),
      ("2025-01", "2025-04", false), ("2025-01", "2025-05", true), ("2024", "2025", false), ("2024", "2025-03", false),
      ("2024", "2025-04", true), ("2025-01-15?", "2025-04-16", true), ("2025-01/2025-02", "2025-05-28", false),
    ])
  func delay(signed: String, published: String, isLate: Bool) throws {
    let convention = try ConventionFixture.convention(signed: signed, "date_published: \"\(published)\"")
    #expect(convention.isPublishedLate(.standard) == isLate)
  }

  @Test("the registry sets how many months are too many")
  func ownThreshold() throws {
    let thresholds = try ConventionFixture.record(Thresholds.self, "publication_months: 1")
    let convention = try ConventionFixture.convention(signed: "2025-01-31", "date_published: \"2025-03-01\"")
    #expect(convention.isPublishedLate(thresholds) == true)
    #expect(convention.isPublishedLate(.standard) == false)
  }

  @Test("the delay is not known where one of the two dates is not")
  func unknownDelay() throws {
    #expect(try ConventionFixture.convention().isPublishedLate(.standard) == nil)
    #expect(
      try ConventionFixture.convention(signed: "unknown", "date_published: \"2025\"").isPublishedLate(.standard) == nil)
    #expect(
      try ConventionFixture.convention(signed: "2025/..", "date_published: \"2026\"").isPublishedLate(.standard) == nil)
  }
}
