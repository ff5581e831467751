import Diagnostics
import EDTF
import Registry
import Templating

/// A convention in a yearly report, with its sources numbered among those of the whole report.
struct ReportRecord {
  let convention: Convention
  let facts: ConventionPageBuilder
  /// Whether the report has a row of its own for it.
  private let isListed: Bool

  /// - Parameter preceding: how many sources of other conventions the report lists before.
  init(_ convention: Convention, in page: PageContext, after preceding: Int, isListed: Bool) {
    self.convention = convention
    self.isListed = isListed
    facts = ConventionPageBuilder(
      convention, in: page, sources: RecordSources(convention.sources, in: page, after: preceding))
  }

  private var page: PageContext { facts.page }
  private var slug: String { page.registry.conventions.slug(of: convention.id.value) }
  private var id: String { convention.id.value.rawValue }

  /// The id, which leads to the row of the convention, or to its page where it has no row.
  var reference: LinkView {
    LinkView(
      href: isListed ? page.fragment("convention-\(slug)") : page.link(to: convention).href, text: id, foreign: nil)
  }

  var view: ReportRecordView {
    let title = page.phrase(convention.title)
    return ReportRecordView(
      slug: slug, id: id, record: reference, link: page.link(to: convention),
      title: StatementView(title, notes: facts.sources.notes("title")),
      kind: page.label(convention.kind, in: .conventionKind), signing: facts.signing,
      place: page.statement(convention.placeSigned, facts.sources.notes("place_signed")),
      status: page.statusChip(of: convention), parties: facts.parties, commitments: facts.commitments,
      indicators: convention.publishedIndicators.map { facts.indicator($0, hasAnchor: false) },
      indicatorsNonePublished: facts.hasNoIndicatorPublished, freshness: facts.freshnessChip,
      withoutEvidence: share(
        convention.commitmentsWithoutEvidence.count, of: convention.commitments.count, at: "promis-\(slug)"),
      withoutResult: share(
        convention.indicatorsWithoutResult.count, of: convention.publishedIndicators.count, at: "fait-\(slug)"))
  }

  var sources: ReportSourcesView {
    ReportSourcesView(
      id: id, link: page.link(to: convention),
      sources: facts.sources.views(
        sections: ConventionPageBuilder.sections.mapValues { (anchor: nil, label: $0.label) }
      ))
  }

  private func share(_ part: Int, of whole: Int, at anchor: String) -> LinkView? {
    guard whole > 0 else { return nil }
    return LinkView(href: page.fragment(anchor), text: page.share(part, of: whole), foreign: nil)
  }
}

extension PageContext {
  /// « 6 sur 7 »
  func share(_ part: Int, of whole: Int) -> String { text(.score, ["met": number(part), "all": number(whole)]) }
}
