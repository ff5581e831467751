import Diagnostics
import Figures
import FrontMatter
import Registry
import Templating

/// What the conventions promise, and by what they are to be judged.
extension ListPageBuilder {
  // MARK: Commitments

  /// One of the commitments of a convention.
  struct CommitmentPosition: Sendable {
    let convention: ID<Convention>
    let position: Int
  }

  var commitments: DividedList<CommitmentPosition> {
    byYear(
      all.flatMap { convention in
        convention.commitments.indices.map { CommitmentPosition(convention: convention.id.value, position: $0) }
      }, of: \.convention)
  }

  private func commitment(_ item: CommitmentPosition) -> (Convention, Commitment) {
    let convention = registry.conventions[item.convention]
    return (convention, convention.commitments[item.position])
  }

  func commitmentsPage(_ list: DividedList<CommitmentPosition>, _ part: ListPart?) -> CommitmentsPageView {
    let shown = list.shown(part).flatMap(\.items)
    return CommitmentsPageView(
      page: furniture(page.text(.commitmentsTitle), part: part.map(label)), territory: territory,
      countText: shown.count == list.count
        ? page.text(.countCommitments, n: list.count) : page.share(shown.count, of: list.count),
      chart: page.chart(of: shown.map { commitment($0).1 }) { page.fragment(Self.anchor(of: $0)) },
      division: division(of: list, part), states: states(of: shown.map(commitment)))
  }

  private func states(of shown: [(Convention, Commitment)]) -> [CommitmentStateView] {
    CommitmentStatus.allCases.compactMap { state in
      let found = shown.filter { ($0.1.status ?? .noEvidence) == state }
      guard !found.isEmpty else { return nil }
      return CommitmentStateView(
        anchor: Self.anchor(of: state), label: page.label(state),
        countText: page.text(.countCommitments, n: found.count), commitments: found.map(row))
    }
  }

  private static func anchor(of state: CommitmentStatus) -> String { "etat-\(FacetGroup.slug(of: state.rawValue))" }

  private func row(_ convention: Convention, _ commitment: Commitment) -> CommitmentRowView {
    CommitmentRowView(
      text: page.phrase(commitment.text), convention: page.link(to: convention),
      kind: commitment.kind.map { page.label($0, in: .commitmentKind) },
      leads: commitment.leads.map { page.link(to: $0.value) }, due: page.date(commitment.due))
  }

  // MARK: Indicators

  /// The conventions that publish indicators.
  var indicators: DividedList<ID<Convention>> {
    byYear(all.filter { !$0.publishedIndicators.isEmpty }.map(\.id.value), of: { $0 })
  }

  func indicatorsPage(_ list: DividedList<ID<Convention>>, _ part: ListPart?) -> IndicatorsPageView {
    let shown = list.shown(part).flatMap(\.items).map { registry.conventions[$0] }
    let count = list.all.map { registry.conventions[$0].publishedIndicators.count }.reduce(0, +)
    return IndicatorsPageView(
      page: furniture(page.text(.indicatorsTitle), part: part.map(label)), territory: territory,
      countText: page.text(.countIndicators, n: count),
      chart: page.chartOfIndicators(of: shown), division: division(of: list, part),
      conventions: shown.map { convention in
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
      TallyRowView(link: LinkView(href: href(state), label(state)), count: number(count))
    }
    let bar = StackedBar(
      head(title, rows, idPrefix: "etats"),
      segments: counts.map { state, count in
        let label = label(state)
        return StackedBar.Segment(
          label: label.text, language: label.foreign?.lang, value: count, text: number(count), tone: state.figureTone)
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
