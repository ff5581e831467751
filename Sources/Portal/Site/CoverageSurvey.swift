import Diagnostics
import FrontMatter
import Localization
import Markdown
import Registry

/// Counts how far what the pages of a portal show is translated.
struct CoverageSurvey {
  let model: SiteModel
  let plan: PortalPlan
  private let conventions: Set<ID<Convention>>

  init(_ model: SiteModel, _ plan: PortalPlan) {
    self.model = model
    self.plan = plan
    conventions = Set(plan.conventions)
  }

  /// For each language of the site but the first, in their order.
  var coverages: [TranslationCoverage] { model.formats.dropFirst().map { coverage(in: $0) } }

  private func coverage(in formats: LanguageFormats) -> TranslationCoverage {
    var coverage = TranslationCoverage(language: formats.language.code)
    let content = model.content
    if let fields = content.fields[ContentLoader.sitePath] { coverage.add(fields, to: .site) }
    coverage.add(formats.strings.count, formats.strings.isReviewed ? .complete : .unreviewed, to: .interface)
    for vocabulary in content.vocabularies {
      guard let fields = content.fields[vocabulary.name.place.path] else { continue }
      coverage.add(
        fields, unreviewed: formats.language == .arabic ? vocabulary.unreviewedInArabic : 0, to: .vocabularies)
    }
    for record in content.records {
      guard let kind = kind(of: record), let fields = content.fields[record.path] else { continue }
      coverage.add(
        fields, declared: record.translations[coverage.language],
        unreviewed: formats.language == .arabic && record.translations.arabicReview == .pending ? fields.count : 0,
        to: kind)
      if let body = content.bodies[record.path], !body.isEmpty {
        coverage.add(1, state(ofBodyAt: record.path, in: coverage.language), to: kind)
      }
    }
    return coverage
  }

  private func state(ofBodyAt path: String, in language: String) -> TranslationCoverage.State {
    guard let translation = model.content.translation(of: path, in: language) else { return .fallback }
    if model.content.isStale(translation) { return .stale }
    if translation.header.method == .machine { return .machine }
    return translation.header.isReviewed ? .complete : .unreviewed
  }

  /// `nil` for a record that no page of the portal is about.
  private func kind(of record: ContentRecord) -> TranslationCoverage.Kind? {
    switch record {
    case .region(let region): plan.region == nil || plan.region == region.id.value ? .regions : nil
    case .partner(let partner): plan.partners.contains(partner.id.value) ? .partners : nil
    case .programme(let programme): plan.programmes.contains(programme.id.value) ? .programmes : nil
    case .instrument(let instrument): plan.instruments.contains(instrument.id.value) ? .instruments : nil
    case .convention(let convention): conventions.contains(convention.id.value) ? .conventions : nil
    case .page: .pages
    }
  }
}
