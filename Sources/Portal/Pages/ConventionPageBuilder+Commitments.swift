import Diagnostics
import FrontMatter
import Registry
import Templating

extension ConventionPageBuilder {
  var commitments: [CommitmentView] {
    convention.commitments.map { commitment in
      CommitmentView(
        anchor: Self.anchor(of: commitment), text: page.phrase(commitment.text),
        kind: commitment.kind.map { page.label($0, in: .commitmentKind) } ?? PhraseView(page.text(.notGiven)),
        leads: commitment.leads.map { page.link(to: $0.value) },
        support: commitment.support.map { page.link(to: $0.value) },
        hasBeneficiaries: !commitment.beneficiaries.isEmpty,
        beneficiaries: commitment.beneficiaries.map { page.label($0, in: .audience) }, due: page.date(commitment.due),
        status: ChipView(
          label: "", value: commitment.status.map(page.label) ?? PhraseView(page.text(.notGiven)),
          tone: commitment.status?.tone ?? "gap", detail: nil, rule: nil, notes: []),
        statusAsOf: page.date(commitment.statusAsOf?.value),
        province: commitment.province.flatMap { province($0.value) }, verbatim: commitment.verbatim.map(verbatim),
        evidence: commitment.evidence.compactMap { evidence($0.value) },
        indicators: commitment.indicators.compactMap { link(toIndicator: $0.value) },
        notes: sources.notes("commitments", commitment.id.value, named: commitment.source))
    }
  }

  /// The words of the convention, in the first language that its text has.
  private func verbatim(_ text: String) -> PhraseView {
    page.phrase(text, in: convention.languages.first ?? page.registry.site.defaultLanguage)
  }

  static func anchor(of commitment: Commitment) -> String { "engagement-\(commitment.id.value)" }
  static func anchor(of indicator: Indicator) -> String { "indicateur-\(indicator.id.value)" }
  static func anchor(of document: Document) -> String { "document-\(document.id.value)" }
  static func anchor(of amendment: Amendment) -> String { "avenant-\(amendment.id.value)" }

  /// A part of this page.
  func link(to anchor: String, text: PhraseView) -> LinkView {
    LinkView(href: part(anchor), text)
  }

  /// The name of a province or prefecture of the regions that the convention serves.
  func province(_ code: String) -> PhraseView? {
    let all = convention.regions.flatMap { page.registry.regions[$0.value].subdivisions }
    return all.first { $0.id.value == code }.map { page.phrase($0.name) }
  }

  /// What stands on this page under the id of a document or a source.
  private func evidence(_ id: String) -> LinkView? {
    guard let document = convention.documents.first(where: { $0.id.value == id }) else { return sources.link(to: id) }
    return link(to: Self.anchor(of: document), text: page.phrase(document.title))
  }

  private func link(toIndicator id: String) -> LinkView? {
    convention.publishedIndicators.first { $0.id.value == id }.map {
      link(to: Self.anchor(of: $0), text: page.phrase($0.title))
    }
  }
}

extension CommitmentStatus {
  /// The shape of the mark that shows it.
  fileprivate var tone: String {
    switch self {
    case .complete, .substantial: "ok"
    case .limited, .notStarted: "wait"
    case .noEvidence: "gap"
    case .cancelled: "late"
    }
  }
}
