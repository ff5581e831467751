import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry

extension ConventionPageBuilder {
  /// The signing, the milestones and the other dates of the convention, the earliest first, those without a date last.
  var timeline: [EventView] {
    let dates = convention.dates
    var events: [(day: CalendarDay?, event: EventView)] = [(dates.signedDate?.earliest, signingEvent)]
    events += convention.milestones.map { ($0.date?.earliest, event($0)) }
    events += [
      (.eventEffective, dates.effective, "date_effective"), (.eventEndPlanned, dates.endPlanned, "date_end_planned"),
      (.eventEndActual, dates.endActual, "date_end_actual"),
    ].compactMap { key, date, fact in date.map { ($0.value.earliest, event(key, $0.value, fact)) } }
    for amendment in convention.amendments {
      let dates = [(PortalKey.eventAmendmentApproved, amendment.approved), (.eventAmendmentSigned, amendment.signed)]
      events += dates.compactMap { key, date in
        date.map { ($0.value.earliest, event(page.text(key), of: amendment, $0.value)) }
      }
    }
    return events.enumerated().sorted { left, right in
      switch (left.element.day, right.element.day) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element.event)
  }

  private var signingEvent: EventView {
    EventView(
      date: page.signingDate(of: convention), basis: page.basis(of: convention),
      title: PhraseView(text: page.text(.eventSigning), foreign: nil), kind: nil, status: nil, tone: "ok",
      place: convention.placeSigned.map(page.text), detail: nil, notes: sources.notes("date_signed"))
  }

  private func event(_ key: PortalKey, _ date: EDTF, _ fact: String) -> EventView {
    let isPast = date.latest.map { $0 <= page.site.settings.asOf } ?? false
    return EventView(
      date: page.date(date), basis: nil, title: PhraseView(text: page.text(key), foreign: nil), kind: nil, status: nil,
      tone: isPast ? "ok" : "wait", place: nil, detail: nil, notes: sources.notes(fact))
  }

  private func event(_ text: String, of amendment: Amendment, _ date: EDTF) -> EventView {
    EventView(
      date: page.date(date), basis: nil, title: PhraseView(text: text, foreign: nil), kind: nil, status: nil,
      tone: "ok", place: nil, detail: page.phrase(amendment.title),
      notes: sources.notes("amendments", amendment.id.value, named: amendment.source))
  }

  /// - Parameter isBesideSigning: whether the signing is told on the same page, so that its day need not be repeated.
  func event(_ milestone: Milestone, isBesideSigning: Bool = true) -> EventView {
    let attendees = milestone.attendees.map(page.text)
    let details = [milestone.note.map(page.text), attendees.isEmpty ? nil : page.formats.lists.text(attendees)]
      .compactMap { $0 }
    return EventView(
      date: isBesideSigning ? date(of: milestone) : ownDate(of: milestone),
      basis: isBesideSigning || !isOnDayOfSigning(milestone) ? nil : page.basis(of: convention),
      title: page.phrase(milestone.title),
      kind: milestone.kind.map { page.label($0, in: .milestoneKind) }, status: milestone.status.map(page.label),
      tone: milestone.status?.tone ?? "wait", place: milestone.location.map(page.text),
      detail: details.isEmpty ? nil : PhraseView(text: details.joined(separator: " · "), foreign: nil),
      notes: sources.notes("milestones", milestone.id?.value, named: milestone.source))
  }

  private func ownDate(of milestone: Milestone) -> DateView? {
    isOnDayOfSigning(milestone) ? page.signingDate(of: convention) : page.date(milestone.date)
  }

  private func isOnDayOfSigning(_ milestone: Milestone) -> Bool {
    guard let date = milestone.date, date == convention.dates.signedDate, case .date(let single) = date else {
      return false
    }
    return single.precision == .day
  }

  /// A milestone on the day of signing says so, because that day may itself be inferred.
  private func date(of milestone: Milestone) -> DateView? {
    guard isOnDayOfSigning(milestone) else { return page.date(milestone.date) }
    return page.signingDate(of: convention).map { DateView(iso: $0.iso, text: page.text(.sameDay), notes: []) }
  }
}

extension MilestoneStatus {
  /// The shape of the mark that shows it.
  fileprivate var tone: String {
    switch self {
    case .met: "ok"
    case .scheduled, .partiallyMet: "wait"
    case .notMet: "late"
    }
  }
}
