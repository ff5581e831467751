import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the yearly report of a region from the conventions signed in the year, and from what became in that year of
/// all its conventions. Every number stands beside the records that it counts, or links to them.
struct ReportPageBuilder {
  let page: PageContext
  let region: Region
  let years: ReportYears
  let year: Int
  /// Those signed in the year, the earliest first.
  let records: [ReportRecord]
  /// The others of which the report tells an event.
  private let others: [ReportRecord]

  init(page: PageContext, region: Region, years: ReportYears, year: Int) {
    self.page = page
    self.region = region
    self.years = years
    self.year = year
    let signed = years.years.first { $0.year == year }?.conventions ?? []
    let rest = years.years.filter { $0.year != year }.flatMap(\.conventions) + years.undated
    let eventful = rest.filter { $0.eventfulYears.contains(year) }
    var preceding = 0
    func record(_ convention: Convention, isListed: Bool) -> ReportRecord {
      defer { preceding += convention.sources.count }
      return ReportRecord(convention, in: page, after: preceding, isListed: isListed)
    }
    records = signed.map { record($0, isListed: true) }
    others = eventful.map { record($0, isListed: false) }
  }

  var registry: Registry { page.registry }
  var conventions: [Convention] { records.map(\.convention) }

  func view() -> ReportPageView {
    let name = page.phrase(region.name)
    let title = page.text(.reportTitle, ["year": String(year)])
    let partners = Lazily(wrappedValue: partnerRows)
    return ReportPageView(
      page: page.furniture(
        title: title,
        description: page.text(.descriptionReport, ["year": String(year), "region": name.text]),
        trail: page.trail(to: .reports, .reportsTitle)),
      region: name, year: String(year), registry: page.phrase(registry.site.title),
      runningTitle: page.text(.reportRunning, ["year": String(year), "region": page.isolated(name.text)]),
      isProvisional: page.site.settings.asOf.year <= year, figures: figures(partners.wrappedValue),
      countText: page.conventionCount(records.count), records: records.map(\.view), partners: partners.wrappedValue,
      audiences: rows(of: .audience), themes: rows(of: .theme), results: results, milestones: milestones,
      amendments: amendments,
      silences: silences, missing: missing, undated: page.link(toUndated: years),
      sourceGroups: (records + others).map(\.sources))
  }

  // MARK: Figures

  /// Where nothing was signed, that alone.
  private func figures(_ partners: [TracedRowView]) -> [FigureView] {
    let signed = page.figure(.figureSigned, records.count, href: page.fragment("signe"))
    guard !records.isEmpty else { return [signed] }
    let indicators = conventions.flatMap(\.publishedIndicators)
    let all = page.text(.reportOfIndicators, n: indicators.count)
    let new = partners.count(where: \.isNew)
    return [
      signed,
      page.figure(
        .figurePartners, partners.count, detail: new == 0 ? nil : page.text(.reportNewPartners, n: new),
        href: page.fragment("partenaires")),
      page.figure(
        .figureCommitments, conventions.map(\.commitments.count).reduce(0, +), href: page.fragment("promis")),
      page.figure(
        .figureWithTarget, indicators.count(where: \.hasTarget), detail: all, href: page.fragment("indicateurs")),
      page.figure(
        .figureWithResult, indicators.count(where: \.hasResult), detail: all, href: page.fragment("indicateurs")),
    ]
  }

  // MARK: Events

  private var results: [ReportResultView] {
    let found = (records + others).flatMap { record in record.convention.results(of: year).map { (record, $0) } }
    return found.enumerated().sorted { ($0.element.1.day, $0.offset) < ($1.element.1.day, $1.offset) }
      .map { _, found in
        let (record, result) = found
        return ReportResultView(
          record: record.reference, indicator: record.facts.indicator(result.indicator, hasAnchor: false),
          period: record.facts.period(result.period, of: result.indicator))
      }
  }

  private var milestones: [ReportMilestoneView] {
    let found = (records + others).flatMap { record in
      record.convention.milestonesMet(in: year).map { (record, $0) }
    }
    return found.enumerated().sorted { left, right in
      let (first, second) = (left.element.1.date?.value.earliest, right.element.1.date?.value.earliest)
      guard let first, let second, first != second else { return left.offset < right.offset }
      return first < second
    }.map { _, found in
      ReportMilestoneView(record: found.0.reference, event: found.0.facts.event(found.1))
    }
  }

  private var amendments: [ReportAmendmentView] {
    (records + others).flatMap { record in
      record.convention.amendments(of: year).map {
        ReportAmendmentView(record: record.reference, amendment: record.facts.view(of: $0))
      }
    }
  }
}
