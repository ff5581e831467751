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
    let due = reader.optional(Self.dueKey, .months)
    let overdue = reader.optional(Self.overdueKey, .months)
    reportDue = due ?? standard.reportDue
    reportOverdue = overdue ?? standard.reportOverdue
    expiring = reader.optional("expiring_months", .months) ?? standard.expiring
    publication = reader.optional("publication_months", .months) ?? standard.publication
    let (dueLine, overdueLine) = (reader.place(of: Self.dueKey), reader.place(of: Self.overdueKey))
    // A value that is no number of months has been told of.
    let areRead = (due == nil) == (dueLine == nil) && (overdue == nil) == (overdueLine == nil)
    if areRead, reportOverdue < reportDue, let place = overdueLine ?? dueLine {
      reader.report(.overdueBeforeDue(at: place))
    }
  }

  private static let dueKey = "report_due_months"
  private static let overdueKey = "report_overdue_months"
}
