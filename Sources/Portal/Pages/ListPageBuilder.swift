import Diagnostics
import EDTF
import Figures
import FrontMatter
import Localization
import Registry
import Templating

/// Makes the pages of a portal that list its conventions, or parts of them, in one order or another.
struct ListPageBuilder {
  let page: PageContext
  let region: Region
  let plan: PortalPlan

  private var registry: Registry { page.registry }
  private var conventions: [Convention] { plan.conventions.map { registry.conventions[$0] } }
  private var name: PhraseView { page.phrase(region.name) }

  private func furniture(_ title: String, trail: [LinkView] = []) -> PageView {
    page.furniture(
      title: title, description: page.text(.descriptionList, ["title": title, "region": name.text]), trail: trail)
  }

  // MARK: Facets

  func listings(_ facet: Facet) -> ListingsPageView {
    let title = page.text(facet.browseKey)
    let rows = page.rows(of: facet, in: plan)
    return ListingsPageView(
      page: furniture(title), region: name, title: title, rows: rows,
      chart: facet == .year ? page.chartOfYears(in: plan) : nil)
  }

  func listing(_ facet: Facet, _ group: FacetGroup) -> ListingPageView {
    let title = page.label(of: group, facet)
    let parent = LinkView(
      href: page.href(to: page.address.with(.facet(facet))), text: page.text(facet.browseKey), foreign: nil)
    return ListingPageView(
      page: furniture(title, trail: [parent]),
      facet: LinkView(href: parent.href, text: page.text(facet.key), foreign: nil), title: title,
      countText: page.conventionCount(group.conventions.count),
      report: facet == .year ? group.value.flatMap { Int($0) }.map(page.link(toReport:)) : nil,
      conventions: page.cards(group.conventions))
  }

  // MARK: People

  func people() -> PeoplePageView {
    var order: [String] = []
    var appearances: [String: [AppearanceView]] = [:]
    for convention in conventions {
      for signatory in convention.signatories where signatory.capacity != .witnessed {
        let id = signatory.id.value
        if appearances[id] == nil { order.append(id) }
        appearances[id, default: []].append(
          page.appearance(signatory, in: convention, namesParty: true))
      }
    }
    let names = registry.people
    let sorted = page.formats.names.sorted(
      order, name: { names.name(of: $0).map { page.text($0) } ?? $0 }, id: { $0 })
    return PeoplePageView(
      page: furniture(page.text(.signersTitle)), region: name, countText: page.text(.countSigners, n: sorted.count),
      people: sorted.compactMap { id in
        names.name(of: id).map { SignerView(name: page.phrase($0), appearances: appearances[id] ?? []) }
      })
  }

  // MARK: Commitments

  func commitments() -> CommitmentsPageView {
    let all = conventions.flatMap { convention in convention.commitments.map { (convention, $0) } }
    let states = CommitmentStatus.allCases.compactMap { state -> CommitmentStateView? in
      let found = all.filter { ($0.1.status ?? .noEvidence) == state }
      guard !found.isEmpty else { return nil }
      return CommitmentStateView(
        anchor: "etat-\(FacetGroup.slug(of: state.rawValue))", label: page.label(state),
        countText: page.text(.countCommitments, n: found.count), commitments: found.map(row))
    }
    return CommitmentsPageView(
      page: furniture(page.text(.commitmentsTitle)), region: name,
      countText: page.text(.countCommitments, n: all.count), chart: chart(all.map(\.1)), states: states)
  }

  private func row(_ convention: Convention, _ commitment: Commitment) -> CommitmentRowView {
    CommitmentRowView(
      text: page.phrase(commitment.text), convention: page.link(to: convention),
      kind: commitment.kind.map { page.label($0, in: .commitmentKind) },
      leads: commitment.leads.map { page.link(to: $0.value) }, due: page.date(commitment.due))
  }

  private func chart(_ commitments: [Commitment]) -> ChartView? {
    let counts = CommitmentStatus.allCases.map { state in
      (state, commitments.count { ($0.status ?? .noEvidence) == state })
    }.filter { $0.1 > 0 }
    guard !counts.isEmpty else { return nil }
    let title = page.text(.chartCommitments)
    let rows = counts.map { state, count in
      TallyRowView(
        link: LinkView(
          href: page.fragment("etat-\(FacetGroup.slug(of: state.rawValue))"), text: page.label(state), foreign: nil),
        count: page.number(count))
    }
    let bar = StackedBar(
      page.head(title, rows, idPrefix: "etats"),
      segments: counts.map { state, count in
        StackedBar.Segment(label: page.label(state), value: count, text: page.number(count), tone: state.figureTone)
      })
    return ChartView(title: title, drawing: Markup(bar.figure), rows: rows)
  }

  // MARK: Indicators

  func indicators() -> IndicatorsPageView {
    let publishing = conventions.filter { !$0.publishedIndicators.isEmpty }
    let count = publishing.map(\.publishedIndicators.count).reduce(0, +)
    return IndicatorsPageView(
      page: furniture(page.text(.indicatorsTitle)), region: name, countText: page.text(.countIndicators, n: count),
      conventions: publishing.map { convention in
        let builder = ConventionPageBuilder(convention, in: page)
        return ConventionIndicatorsView(
          link: page.link(to: convention), indicators: convention.publishedIndicators.map(builder.unnotedIndicator))
      },
      silent: conventions.filter(\.publishedIndicators.isEmpty).map { page.link(to: $0) })
  }

  // MARK: Follow-up

  func followUp() -> FollowUpPageView {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    func group(
      _ anchor: String, _ title: PortalKey, _ why: String, _ isIn: (Convention) -> Bool
    ) -> FollowUpGroupView {
      let found = conventions.filter(isIn)
      return FollowUpGroupView(
        anchor: anchor, title: page.text(title), why: why, countText: page.conventionCount(found.count),
        conventions: found.map { page.card($0) })
    }
    return FollowUpPageView(
      page: furniture(page.text(.followUpTitle)), region: name,
      groups: [
        group(
          "echeance", .expiringTitle, page.text(.expiringWhy, ["months": page.number(thresholds.expiring)])
        ) { $0.isExpiring(asOf: today, thresholds) },
        group("depassee", .pastEndTitle, page.text(.pastEndWhy)) { $0.isPastPlannedEnd(asOf: today) },
        group(
          "retard", .overdueTitle, page.text(.overdueWhy, ["months": page.number(thresholds.reportDue)])
        ) { [.due, .overdue].contains($0.freshness(asOf: today, thresholds)) },
        group("jamais", .neverTitle, page.text(.neverWhy)) { $0.freshness(asOf: today, thresholds) == .never },
      ])
  }

  // MARK: Quality

  func quality() -> QualityPageView {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    let found = conventions.map { ($0, $0.completeness(asOf: today, thresholds)) }
    let missing = QualityCheck.allCases.map { check in (check, found.count { $0.1.missing.contains(check) }) }
      .filter { $0.1 > 0 }.enumerated()
      .sorted { $0.element.1 != $1.element.1 ? $0.element.1 > $1.element.1 : $0.offset < $1.offset }.map(\.element)
    return QualityPageView(
      page: furniture(page.text(.qualityTitle)), region: name, countText: page.conventionCount(found.count),
      missing: missing.map { check, count in
        TallyRowView(link: page.link(to: nil, text: page.text(check.key)), count: page.number(count))
      },
      records: found.sorted { ($0.1.percent, $0.0.id.value) < ($1.1.percent, $1.0.id.value) }.map { convention, _ in
        RecordQualityView(link: page.link(to: convention), completeness: page.completeness(of: convention))
      })
  }
}

extension CommitmentStatus {
  fileprivate var figureTone: Tone {
    switch self {
    case .complete, .substantial: .ok
    case .limited, .notStarted: .wait
    case .noEvidence: .gap
    case .cancelled: .late
    }
  }
}
