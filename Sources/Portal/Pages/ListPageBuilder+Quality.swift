import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// What needs attention, and how complete the records are.
extension ListPageBuilder {
  func followUp() -> FollowUpPageView {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    @Sendable func group(
      _ group: FollowUp, _ title: PortalKey, _ why: String, detail: (Convention) -> String?
    ) -> FollowUpGroupView {
      let found = all.filter { group.holds($0, asOf: today, thresholds) }
      return FollowUpGroupView(
        anchor: group.rawValue, title: page.text(title), why: why, countText: page.conventionCount(found.count),
        conventions: found.map {
          ConventionRowView(page: page, entry: page.entry(of: $0.id.value), namesRegion: isNational, detail: detail($0))
        })
    }
    @Sendable func end(_ convention: Convention) -> String? {
      convention.dates.endPlanned.map { page.text(.endPlannedOn, ["date": page.formats.dates.text($0.value)]) }
    }
    return FollowUpPageView(
      page: furniture(page.text(.followUpTitle)), territory: territory,
      groups: [
        group(
          .expiring, .expiringTitle, page.text(.expiringWhy, n: thresholds.expiring), detail: end),
        group(.pastEnd, .pastEndTitle, page.text(.pastEndWhy), detail: end),
        group(.overdue, .overdueTitle, page.text(.overdueWhy, n: thresholds.reportDue)) {
          $0.lastReport(asOf: today).map { page.text(.lastReport, ["date": page.formats.dates.text($0.date)]) }
        },
        group(.never, .neverTitle, page.text(.neverWhy)) { _ in nil },
      ])
  }

  func quality() -> QualityPageView {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    let found = Lazily(wrappedValue: all.map { ($0, $0.completeness(asOf: today, thresholds)) })
    return QualityPageView(
      page: furniture(page.text(.qualityTitle)), territory: territory, countText: page.conventionCount(all.count),
      missing: missing(in: found.wrappedValue.map(\.1)),
      records: found.wrappedValue.sorted { ($0.1.percent, $0.0.id.value) < ($1.1.percent, $1.0.id.value) }
        .map { convention, completeness in
          RecordQualityView(link: page.link(to: convention), completeness: page.view(of: completeness))
        }, translations: page.translationsLink)
  }

  private func missing(in records: [Completeness]) -> [TallyRowView] {
    QualityCheck.allCases.map { check in (check, records.count { $0.missing.contains(check) }) }
      .filter { $0.1 > 0 }.sorted(mostFirst: \.1)
      .map { check, count in
        TallyRowView(link: page.link(to: nil, text: page.text(check.key)), count: page.number(count))
      }
  }
}

/// Why a convention needs attention. The raw value is the anchor of those that do.
enum FollowUp: String {
  case expiring = "echeance"
  case pastEnd = "depassee"
  case overdue = "retard"
  case never = "jamais"

  func holds(_ convention: Convention, asOf today: CalendarDay, _ thresholds: Thresholds) -> Bool {
    switch self {
    case .expiring: convention.isExpiring(asOf: today, thresholds)
    case .pastEnd: convention.isPastPlannedEnd(asOf: today)
    case .overdue: [.due, .overdue].contains(convention.freshness(asOf: today, thresholds))
    case .never: convention.freshness(asOf: today, thresholds) == .never
    }
  }
}
