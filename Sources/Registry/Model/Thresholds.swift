import Diagnostics
package import FrontMatter

/// After how many months something is due; `content/site.yml`.
package struct Thresholds: Record {
  /// Since the last report.
  package let reportDue: Int
  package let reportOverdue: Int
  /// Before a planned end.
  package let expiring: Int
  /// Between signing and publication.
  package let publication: Int

  package static let standard = Thresholds(reportDue: 12, reportOverdue: 24, expiring: 6, publication: 3)

  private init(reportDue: Int, reportOverdue: Int, expiring: Int, publication: Int) {
    self.reportDue = reportDue
    self.reportOverdue = reportOverdue
    self.expiring = expiring
    self.publication = publication
  }

  package init?(reading reader: inout RecordReader) {
    let standard = Self.standard
    reportDue = reader.optional("report_due_months", .months) ?? standard.reportDue
    reportOverdue = reader.optional("report_overdue_months", .months) ?? standard.reportOverdue
    expiring = reader.optional("expiring_months", .months) ?? standard.expiring
    publication = reader.optional("publication_months", .months) ?? standard.publication
    if reportOverdue < reportDue, let place = reader.place(of: "report_overdue_months") {
      reader.report(.overdueBeforeDue(at: place))
    }
  }
}
