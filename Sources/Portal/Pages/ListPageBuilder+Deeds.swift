import Diagnostics
import Figures
import FrontMatter
import Registry
import Templating

/// What the conventions promise, and by what they are to be judged.
extension ListPageBuilder {
  // MARK: Commitments

  var commitments: DividedList<(Convention, Commitment)> {
    DividedList(all.flatMap { convention in convention.commitments.map { (convention, $0) } }, of: \.0)
  }

  func commitmentsPage(_ part: ListPart?) -> CommitmentsPageView {
    let list = commitments
    let shown = list.shown(part).flatMap(\.items)
    let states = CommitmentStatus.allCases.compactMap { state -> CommitmentStateView? in
      let found = shown.filter { ($0.1.status ?? .noEvidence) == state }
      guard !found.isEmpty else { return nil }
      return CommitmentStateView(
        anchor: Self.anchor(of: state), label: page.label(state),
        countText: page.text(.countCommitments, n: found.count), commitments: found.map(row))
    }
    return CommitmentsPageView(
      page: furniture(page.text(.commitmentsTitle), part: part.map(label)), territory: territory,
      countText: page.text(.countCommitments, n: list.count),
      chart: page.chart(of: list.all.map(\.1)) { state in
        states.contains { $0.anchor == Self.anchor(of: state) } ? page.fragment(Self.anchor(of: state)) : nil
      },
      division: division(of: list, part), states: states)
  }

  private static func anchor(of state: CommitmentStatus) -> String { "etat-\(FacetGroup.slug(of: state.rawValue))" }

  private func row(_ convention: Convention, _ commitment: Commitment) -> CommitmentRowView {
    CommitmentRowView(
      text: page.phrase(commitment.text), convention: page.link(to: convention),
      kind: commitment.kind.map { page.label($0, in: .commitmentKind) },
      leads: commitment.leads.map { page.link(to: $0.value) }, due: page.date(commitment.due))
  }

  // MARK: Indicators

  var indicators: DividedList<Convention> { DividedList(all.filter { !$0.publishedIndicators.isEmpty }, of: { $0 }) }

  func indicatorsPage(_ part: ListPart?) -> IndicatorsPageView {
    let list = indicators
    let count = list.all.map(\.publishedIndicators.count).reduce(0, +)
    return IndicatorsPageView(
      page: furniture(page.text(.indicatorsTitle), part: part.map(label)), territory: territory,
      countText: page.text(.countIndicators, n: count),
      chart: page.chartOfIndicators(of: list.shown(part).flatMap(\.items)), division: division(of: list, part),
      conventions: list.shown(part).flatMap(\.items).map { convention in
        let builder = ConventionPageBuilder(convention, in: page)
        return ConventionIndicatorsView(
          link: page.link(to: convention), indicators: convention.publishedIndicators.map(builder.unnotedIndicator))
      },
      silent: part == nil ? all.filter(\.publishedIndicators.isEmpty).map { page.link(to: $0) } : [])
  }
}

extension PageContext {
  /// The commitments by state; `nil` where there are none.
  ///
  /// - Parameter href: where those in a state are listed.
  func chart(of commitments: [Commitment], href: (CommitmentStatus) -> SafeURL?) -> ChartView? {
    let counts = CommitmentStatus.allCases.map { state in
      (state, commitments.count { ($0.status ?? .noEvidence) == state })
    }.filter { $0.1 > 0 }
    guard !counts.isEmpty else { return nil }
    let title = text(.chartCommitments)
    let rows = counts.map { state, count in
      TallyRowView(link: LinkView(href: href(state), text: label(state), foreign: nil), count: number(count))
    }
    let bar = StackedBar(
      head(title, rows, idPrefix: "etats"),
      segments: counts.map { state, count in
        StackedBar.Segment(label: label(state), value: count, text: number(count), tone: state.figureTone)
      })
    return ChartView(title: title, drawing: Markup(bar.figure), rows: rows, notes: [])
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
