import Registry

/// Makes the page that tells how far a portal is translated.
struct TranslationsPageBuilder {
  let page: PageContext

  func view() -> TranslationsPageView {
    let title = page.text(.translationsTitle)
    let territory = page.territory
    return TranslationsPageView(
      page: page.furniture(
        title: title, description: page.text(.descriptionList, ["title": title, "territory": territory.text]),
        trail: page.region == nil ? [] : page.trail(to: .quality, .qualityTitle)),
      territory: territory,
      columns: [page.text(.coverageAll)] + TranslationCoverage.State.allCases.map { page.text($0.key) },
      languages: CoverageSurvey(page.site, page.plan).coverages.map(view))
  }

  private func view(_ coverage: TranslationCoverage) -> LanguageCoverageView {
    let percent = page.text(.percent, ["number": page.number(coverage.total.percent ?? 100)])
    return LanguageCoverageView(
      name: page.languageName(coverage.language), anchor: "langue-\(coverage.language)",
      share: page.text(.coverageShare, ["share": percent]),
      rows: TranslationCoverage.Kind.allCases.compactMap { kind in
        coverage.counts[kind].map { row(page.text(kind.key), $0) }
      },
      total: row(page.text(.allTogether), coverage.total))
  }

  private func row(_ name: String, _ counts: TranslationCoverage.Counts) -> CoverageRowView {
    CoverageRowView(
      name: name,
      cells: [page.number(counts.all)] + TranslationCoverage.State.allCases.map { page.number(counts[$0]) })
  }
}

extension TranslationCoverage.Kind {
  fileprivate var key: PortalKey {
    switch self {
    case .site: .coverageSite
    case .interface: .coverageInterface
    case .vocabularies: .coverageVocabularies
    case .regions: .coverageRegions
    case .partners: .partners
    case .programmes: .programmes
    case .instruments: .coverageInstruments
    case .conventions: .conventions
    case .pages: .coveragePages
    }
  }
}

extension TranslationCoverage.State {
  fileprivate var key: PortalKey {
    switch self {
    case .complete: .coverageComplete
    case .fallback: .coverageFallback
    case .stale: .coverageStale
    case .machine: .coverageMachine
    case .unreviewed: .coverageUnreviewed
    }
  }
}
