import Diagnostics
import EDTF
import FrontMatter

/// What cannot have happened yet, and what cannot have happened in the order given. Every date is read as kindly as its
/// precision allows.
extension Directory {
  func checkChronology(of convention: Convention) -> [Diagnostic] {
    check(past: convention.pastDates) + checkRecord(of: convention) + checkEffect(of: convention)
  }

  /// Warns of dates after today among those of what has happened.
  func check(past dates: [Located<EDTF>?]) -> [Diagnostic] {
    dates.compactMap { date in
      guard let date, let day = date.value.earliest, day > today else { return nil }
      return .dateInTheFuture(date.value.text, today: today.iso, at: date.place)
    }
  }

  private func checkRecord(of convention: Convention) -> [Diagnostic] {
    guard let modified = convention.dateModified, let published = convention.datePublished,
      let last = modified.value.latest, let first = published.value.earliest, last < first
    else { return [] }
    return [
      .modifiedBeforePublished(
        modified.value.text, published: published.value.text, at: modified.place, published: published.place)
    ]
  }

  /// A retroactive effect is possible, but rare enough to ask for a source that says so.
  private func checkEffect(of convention: Convention) -> [Diagnostic] {
    let dates = convention.dates
    let isSourced = convention.sources.contains { $0.supports.contains { $0.value == "date_effective" } }
    guard !isSourced, let effective = dates.effective, let signed = dates.locatedSigning,
      let last = effective.value.latest, let first = signed.value.earliest, last < first
    else { return [] }
    return [
      .effectiveBeforeSigning(
        effective.value.text, signed: signed.value.text, at: effective.place, signed: signed.place)
    ]
  }
}

extension Source {
  /// When it appeared and when it was read.
  var pastDates: [Located<EDTF>?] { [published.map { $0.map { .date($0.date) } }, accessed] }
}

extension Convention {
  /// The dates of what has been done or seen; the day of signing is compared with the status.
  fileprivate var pastDates: [Located<EDTF>?] {
    var all: [Located<EDTF>?] = [
      statusAsOf, verifiedOn, datePublished, dateModified, withdrawal?.date, dates.endActual,
    ]
    all += corrections.map(\.date)
    all += commitments.map(\.statusAsOf)
    all += publishedIndicators.flatMap(\.periods).map { $0.actual?.reportedOn }
    all += signatories.map(\.signedOn)
    all += milestones.filter(\.isPast).map(\.date)
    all += documents.map(\.date)
    for amendment in amendments { all += [amendment.approved, amendment.signed] }
    return all
  }
}

extension Milestone {
  fileprivate var isPast: Bool {
    switch status {
    case .met, .partiallyMet, .notMet: true
    case .scheduled, nil: false
    }
  }
}
