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
    events += convention.milestones.enumerated().map { ($1.date?.value.earliest, event($1, at: $0)) }
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
      anchor: nil, date: page.signingDate(of: convention), basis: page.basis(of: convention),
      title: PhraseView(page.text(.eventSigning)), kind: nil, status: nil, tone: "ok",
      place: page.phrase(convention.placeSigned), detail: nil, attendees: nil,
      notes: sources.notes("date_signed"))
  }

  private func event(_ key: PortalKey, _ date: EDTF, _ fact: String) -> EventView {
    let isPast = date.latest.map { $0 <= page.site.settings.asOf } ?? false
    return EventView(
      anchor: nil, date: page.date(date), basis: nil, title: PhraseView(page.text(key)), kind: nil,
      status: nil,
      tone: isPast ? "ok" : "wait", place: nil, detail: nil, attendees: nil, notes: sources.notes(fact))
  }

  private func event(_ text: String, of amendment: Amendment, _ date: EDTF) -> EventView {
    EventView(
      anchor: nil, date: page.date(date), basis: nil, title: PhraseView(text), kind: nil,
      status: nil,
      tone: "ok", place: nil, detail: page.phrase(amendment.title), attendees: nil,
      notes: sources.notes("amendments", amendment.id.value, named: amendment.source))
  }

  /// Of one without an id, its place in the list.
  func anchor(ofMilestone position: Int) -> String {
    convention.milestones[position].id.map { "jalon-\($0.value)" } ?? "evenement-\(position + 1)"
  }

  /// - Parameter position: among the milestones, where the page is that of the convention; else the event has no anchor
  ///   and tells its day even if it is that of the signing.
  func event(_ milestone: Milestone, at position: Int? = nil) -> EventView {
    let attendees = milestone.attendees.map { page.phrase($0) }
    return EventView(
      anchor: position.map(anchor(ofMilestone:)),
      date: position == nil ? ownDate(of: milestone) : date(of: milestone),
      basis: position == nil && isOnDayOfSigning(milestone) ? page.basis(of: convention) : nil,
      title: page.phrase(milestone.title),
      kind: milestone.kind.map { page.label($0, in: .milestoneKind) }, status: milestone.status.map(page.label),
      tone: milestone.status?.tone ?? "wait", place: page.phrase(milestone.location),
      detail: page.phrase(milestone.note),
      attendees: attendees.isEmpty ? nil : page.list(attendees),
      notes: sources.notes("milestones", milestone.id?.value, named: milestone.source))
  }

  private func ownDate(of milestone: Milestone) -> DateView? {
    isOnDayOfSigning(milestone) ? page.signingDate(of: convention) : page.date(milestone.date?.value)
  }

  private func isOnDayOfSigning(_ milestone: Milestone) -> Bool {
    guard let date = milestone.date?.value, date == convention.dates.signedDate, case .date(let single) = date else {
      return false
    }
    return single.precision == .day
  }

  /// A milestone on the day of signing says so, because that day may itself be inferred.
  private func date(of milestone: Milestone) -> DateView? {
    guard isOnDayOfSigning(milestone) else { return page.date(milestone.date?.value) }
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
