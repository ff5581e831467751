import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("Thresholds")
struct ThresholdsTests {
  private func decode(_ thresholds: String) -> Diagnosed<Site?> {
    ConventionFixture.decode(
      Site.self,
      """
      title: A
      languages: fr
      base_url: "https://a.example/"
      licence: {name: B}
      contact: "a@a.example"
      \(thresholds)

      """)
  }

  private func months(_ thresholds: Thresholds?) -> [Int]? {
    thresholds.map { [$0.reportDue, $0.reportOverdue, $0.expiring, $0.publication] }
  }

  @Test("are 12, 24, 6 and 3 months where the site sets none")
  func standard() {
    #expect(months(decode("").value?.thresholds) == [12, 24, 6, 3])
    #expect(months(decode("thresholds: {expiring_months: 9}").value?.thresholds) == [12, 24, 9, 3])
  }

  @Test("are those of the site, from 1 to 1200 months")
  func given() {
    let keys = "report_due_months: 1, report_overdue_months: 1200, expiring_months: 2, publication_months: 5"
    let decoded = decode("thresholds: {\(keys)}")
    #expect(decoded.diagnostics == [])
    #expect(months(decoded.value?.thresholds) == [1, 1200, 2, 5])
  }

  @Test("are told where they are no number of months", arguments: ["0", "-1", "1201", "99999"])
  func notMonths(value: String) {
    let decoded = decode("thresholds: {publication_months: \(value)}")
    #expect(decoded.diagnostics.map(\.id) == [.notMonths])
    #expect(months(decoded.value?.thresholds) == [12, 24, 6, 3])
  }

  @Test(
    "are told where a report would be overdue before it is due, be it by the value of the other key",
    arguments: [
      "report_due_months: 12, report_overdue_months: 11", "report_overdue_months: 11", "report_due_months: 25",
    ])
  func overdueBeforeDue(keys: String) {
    #expect(decode("thresholds: {\(keys)}").diagnostics.map(\.id) == [.overdueBeforeDue])
  }

  @Test("may be the same for due and overdue")
  func same() {
    #expect(decode("thresholds: {report_due_months: 24}").diagnostics == [])
  }

  @Test("that cannot be read are told once")
  func once() {
    let decoded = decode("thresholds: {report_due_months: 36, report_overdue_months: 0}")
    #expect(decoded.diagnostics.map(\.id) == [.notMonths])
  }
}
