import TestSupport
import Testing

@Suite("The day that pages call today")
struct TodayTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  private func build(_ environment: [String: String], _ arguments: [String] = []) async throws -> ChildProgram.Result {
    var binary = site.binary
    binary.program.environment = environment
    return try await binary.run(["build", "--lang", "en", "--root", site.root, "--output", site.output] + arguments)
  }

  @Test(
    "comes from SOURCE_DATE_EPOCH, in UTC whatever the time zone",
    arguments: [
      ("0", "1970-01-01"), ("1767225599", "2025-12-31"), ("1767225600", "2026-01-01"),
      ("253402300799", "9999-12-31"),
    ], ["UTC", "Pacific/Kiritimati", "Pacific/Midway"])
  func sourceDateEpoch(_ epoch: (seconds: String, day: String), _ zone: String) async throws {
    let result = try await build(["SOURCE_DATE_EPOCH": epoch.seconds, "TZ": zone])
    #expect(result.status == 0)
    #expect(result.errors.contains("As of \(epoch.day) · "), "\(result.errors)")
  }

  @Test("--as-of goes before SOURCE_DATE_EPOCH")
  func asOf() async throws {
    let result = try await build(["SOURCE_DATE_EPOCH": "0"], ["--as-of", "2026-02-28"])
    #expect(result.status == 0)
    #expect(result.errors.contains("As of 2026-02-28 · "))
  }

  @Test("SOURCE_DATE_EPOCH and --as-of give the same bytes for the same day")
  func sameBytes() async throws {
    try #require(await build(["SOURCE_DATE_EPOCH": "1767225600"]).status == 0)
    let first = try Snapshot(of: site.output)
    try #require(await build([:], ["--as-of", "2026-01-01"]).status == 0)
    #expect(try Snapshot(of: site.output).differences(from: first) == [])
  }

  @Test(
    "a SOURCE_DATE_EPOCH that is no number of seconds is wrong usage",
    arguments: ["", " ", "hier", "-1", "1.5", "1e9", "0x10", "253402300800", "99999999999999999999", "٣"])
  func invalid(_ epoch: String) async throws {
    let result = try await build(["SOURCE_DATE_EPOCH": epoch])
    #expect(result.status == 64)
    #expect(result.errors.contains("SOURCE_DATE_EPOCH is “\(epoch)”"))
    #expect(try site.published().isEmpty)
  }
}
