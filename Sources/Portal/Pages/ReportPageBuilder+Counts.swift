import Diagnostics
import EDTF
import FrontMatter
import Localization
import Registry
import Templating

/// The tables of a yearly report that count its conventions.
extension ReportPageBuilder {
  /// Those with the most conventions of the year first.
  var partnerRows: [TracedRowView] {
    var found: [ID<Partner>: [ReportRecord]] = [:]
    for record in records {
      for partner in record.convention.currentParties { found[partner, default: []].append(record) }
    }
    let known = partnersBefore
    return page.formats.names.sorted(
      found.keys.sorted(), name: { page.text(registry.partners[$0].name) }, id: \.rawValue
    ).map { (id: $0, records: found[$0] ?? []) }.sorted(mostFirst: \.records.count).map { row in
      TracedRowView(
        link: page.link(to: row.id), detail: page.label(registry.partners[row.id].kind, in: .partnerKind),
        isNew: !known.contains(row.id), count: page.number(row.records.count), records: row.records.map(\.reference))
    }
  }

  /// Those with a convention of the region that is older than the year, or may be because its year is not known; and
  /// the centre of the region.
  private var partnersBefore: Set<ID<Partner>> {
    let earlier = years.years.filter { $0.year < year }.flatMap(\.conventions) + years.undated
    return Set(earlier.flatMap(\.currentParties)).union(region.centre.map { [$0.value] } ?? [])
  }

  /// By the values of a facet; the conventions without a value last.
  func rows(of facet: Facet) -> [TracedRowView] {
    let references = Dictionary(uniqueKeysWithValues: records.map { ($0.convention.id.value, $0.reference) })
    return FacetGroup.groups(of: facet, conventions, registry.vocabularies).map { group in
      TracedRowView(
        link: LinkView(
          href: page.href(to: page.address.with(.facetGroup(facet, group.slug))), page.label(of: group, facet)),
        detail: nil, isNew: false, count: page.number(group.conventions.count),
        records: group.conventions.compactMap { references[$0] })
    }
  }

  // MARK: What is not known

  var silences: [TallyRowView] {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    let reports = conventions.compactMap { $0.freshness(asOf: today, thresholds) }
    let (commitments, indicators) = (conventions.flatMap(\.commitments), conventions.flatMap(\.publishedIndicators))
    func row(_ key: PortalKey, _ part: Int, of whole: Int, none: PortalKey) -> TallyRowView {
      TallyRowView(
        link: page.link(to: nil, text: page.text(key)),
        count: whole == 0 ? page.text(none) : page.share(part, of: whole))
    }
    return [
      row(.silenceConventions, reports.count { $0 == .never }, of: reports.count, none: .noReportExpected),
      row(
        .silenceCommitments, conventions.flatMap(\.commitmentsWithoutEvidence).count, of: commitments.count,
        none: .noCommitment),
      row(
        .silenceIndicators, conventions.flatMap(\.indicatorsWithoutResult).count, of: indicators.count,
        none: .noIndicator),
    ]
  }

  var missing: [TracedRowView] {
    let (today, thresholds) = (page.site.settings.asOf, registry.site.thresholds)
    let lacks = records.map { Set($0.convention.completeness(asOf: today, thresholds).missing) }
    let found = QualityCheck.allCases.map { check in
      (check: check, records: zip(records, lacks).filter { $0.1.contains(check) }.map(\.0))
    }.filter { !$0.records.isEmpty }
    return found.sorted(mostFirst: \.records.count).map { row in
      TracedRowView(
        link: page.link(to: nil, text: page.text(row.check.key)), detail: PhraseView(page.text(row.check.supplier.key)),
        isNew: false, count: page.share(row.records.count, of: records.count),
        records: row.records.count == records.count ? [] : row.records.map(\.reference))
    }
  }
}
