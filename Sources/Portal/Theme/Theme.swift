import Diagnostics
import FrontMatter
import Localization
import SourceTree
import Templating

/// The templates bound to the views of all pages, the interface texts and the assets: everything under `templates/`.
struct Theme: Sendable {
  let national: BoundTemplate<NationalPageView>
  let region: BoundTemplate<RegionPageView>
  let conventions: BoundTemplate<ConventionsPageView>
  let convention: BoundTemplate<ConventionPageView>
  let partners: BoundTemplate<PartnersPageView>
  let partner: BoundTemplate<PartnerPageView>
  let programmes: BoundTemplate<ProgrammesPageView>
  let programme: BoundTemplate<ProgrammePageView>
  let instrument: BoundTemplate<InstrumentPageView>
  let listings: BoundTemplate<ListingsPageView>
  let listing: BoundTemplate<ListingPageView>
  let people: BoundTemplate<PeoplePageView>
  let commitments: BoundTemplate<CommitmentsPageView>
  let indicators: BoundTemplate<IndicatorsPageView>
  let followUp: BoundTemplate<FollowUpPageView>
  let quality: BoundTemplate<QualityPageView>
  let translations: BoundTemplate<TranslationsPageView>
  let alphabet: BoundTemplate<AlphabetPageView>
  let sources: BoundTemplate<SourcesPageView>
  let comparison: BoundTemplate<ComparisonPageView>
  let reports: BoundTemplate<ReportsPageView>
  let report: BoundTemplate<ReportPageView>
  let standalone: BoundTemplate<StandalonePageView>
  let withdrawn: BoundTemplate<WithdrawnPageView>
  let notFound: BoundTemplate<NotFoundPageView>
  /// By language code: the texts of `{{t.key}}` in the order in which the templates know them.
  let slots: [String: [String]]
  /// In the order of the site's languages.
  let formats: [LanguageFormats]
  /// By path below `templates/assets/`.
  let assets: [String: [UInt8]]

  /// Reads and binds everything, and reports all that is wrong with it. `nil` only beside an error.
  static func load(
    _ tree: SourceTree, languages: [Located<String>], memory: inout ReadingMemory
  ) -> Diagnosed<Theme?> {
    var diagnostics: [Diagnostic] = []
    let sources = ThemeSources(tree, languages: languages, diagnostics: &diagnostics)
    if let known = memory.theme, known.sources == sources.fingerprint {
      return Diagnosed(known.value.value, diagnostics + told(known.value.diagnostics, of: tree))
    }
    let made = make(sources, languages: languages)
    memory.theme = ReadingMemory.KnownTheme(sources: sources.fingerprint, value: made)
    return Diagnosed(made.value, diagnostics + told(made.diagnostics, of: tree))
  }

  /// Without the templates that come with Mithaq and that those of the registry have no use for: nobody can mend that.
  private static func told(_ diagnostics: [Diagnostic], of tree: SourceTree) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      diagnostic.id != .unusedTemplate || diagnostic.place.flatMap { tree[$0.path] }?.origin == .registry
    }
  }

  private static func make(_ sources: ThemeSources, languages: [Located<String>]) -> Diagnosed<Theme?> {
    var diagnostics: [Diagnostic] = []
    let formats = loadFormats(sources, languages: languages, diagnostics: &diagnostics)
    let keys = formats.first?.strings.templateKeys ?? []
    let assets = sources.assets
    for name in requiredAssets where assets[name] == nil {
      diagnostics.append(.missingAsset(at: Place(path: AssetNames.folder + name)))
    }
    // Without interface texts every use of one would be called a mistake.
    guard !formats.isEmpty else { return Diagnosed(nil, diagnostics) }
    let loaded = TemplateSet.load(files: sources.templates, strings: keys)
    var set = loaded.value
    diagnostics += loaded.diagnostics
    let slots = Dictionary(
      formats.map { ($0.language.code, $0.strings.slots(for: keys)) }, uniquingKeysWith: { first, _ in first })
    let national = set.bind("national", to: NationalPageView.self, diagnostics: &diagnostics)
    let region = set.bind("region", to: RegionPageView.self, diagnostics: &diagnostics)
    let conventions = set.bind("conventions", to: ConventionsPageView.self, diagnostics: &diagnostics)
    let convention = set.bind("convention", to: ConventionPageView.self, diagnostics: &diagnostics)
    let partners = set.bind("partners", to: PartnersPageView.self, diagnostics: &diagnostics)
    let partner = set.bind("partner", to: PartnerPageView.self, diagnostics: &diagnostics)
    let programmes = set.bind("programmes", to: ProgrammesPageView.self, diagnostics: &diagnostics)
    let programme = set.bind("programme", to: ProgrammePageView.self, diagnostics: &diagnostics)
    let instrument = set.bind("instrument", to: InstrumentPageView.self, diagnostics: &diagnostics)
    let listings = set.bind("listings", to: ListingsPageView.self, diagnostics: &diagnostics)
    let listing = set.bind("listing", to: ListingPageView.self, diagnostics: &diagnostics)
    let people = set.bind("people", to: PeoplePageView.self, diagnostics: &diagnostics)
    let commitments = set.bind("commitments", to: CommitmentsPageView.self, diagnostics: &diagnostics)
    let indicators = set.bind("indicators", to: IndicatorsPageView.self, diagnostics: &diagnostics)
    let followUp = set.bind("follow-up", to: FollowUpPageView.self, diagnostics: &diagnostics)
    let quality = set.bind("quality", to: QualityPageView.self, diagnostics: &diagnostics)
    let translations = set.bind("translations", to: TranslationsPageView.self, diagnostics: &diagnostics)
    let alphabet = set.bind("alphabet", to: AlphabetPageView.self, diagnostics: &diagnostics)
    let sources = set.bind("sources", to: SourcesPageView.self, diagnostics: &diagnostics)
    let comparison = set.bind("comparison", to: ComparisonPageView.self, diagnostics: &diagnostics)
    let reports = set.bind("reports", to: ReportsPageView.self, diagnostics: &diagnostics)
    let report = set.bind("report", to: ReportPageView.self, diagnostics: &diagnostics)
    let standalone = set.bind("page", to: StandalonePageView.self, diagnostics: &diagnostics)
    let withdrawn = set.bind("withdrawn", to: WithdrawnPageView.self, diagnostics: &diagnostics)
    let notFound = set.bind("404", to: NotFoundPageView.self, diagnostics: &diagnostics)
    diagnostics += set.mistakesInUnshownBlocks + set.unusedTemplates
    guard let national, let region, let conventions, let convention, let partners, let partner, let programmes,
      let programme, let instrument, let listings, let listing, let people, let commitments, let indicators,
      let followUp, let quality, let translations, let alphabet, let sources, let comparison, let reports, let report,
      let standalone,
      let withdrawn, let notFound
    else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(
      Theme(
        national: national, region: region, conventions: conventions, convention: convention, partners: partners,
        partner: partner, programmes: programmes, programme: programme, instrument: instrument, listings: listings,
        listing: listing, people: people, commitments: commitments, indicators: indicators, followUp: followUp,
        quality: quality, translations: translations, alphabet: alphabet, sources: sources, comparison: comparison,
        reports: reports,
        report: report, standalone: standalone, withdrawn: withdrawn, notFound: notFound, slots: slots,
        formats: formats, assets: assets),
      diagnostics)
  }

  /// What the layout refers to by name.
  private static let requiredAssets = ["style.css", "icon.svg"]

  private static func loadFormats(
    _ sources: ThemeSources, languages: [Located<String>], diagnostics: inout [Diagnostic]
  ) -> [LanguageFormats] {
    var formats: [LanguageFormats] = []
    for code in languages {
      guard let language = Language(code: code.value) else { continue }
      let path = ThemeSources.stringsPath(code.value)
      guard let bytes = sources.files[path] else {
        if !sources.unreadable.contains(path) {
          diagnostics.append(.missingStrings(code.value, file: path, at: code.place))
        }
        continue
      }
      let parsed = YAMLNode.parse(bytes, path: path)
      diagnostics += parsed.diagnostics
      guard let node = parsed.value else { continue }
      let strings = InterfaceStrings.read(
        node, path: path, language: language, keys: PortalKey.all + FieldKey.all, reference: formats.first?.strings)
      diagnostics += strings.diagnostics
      if let value = strings.value { formats.append(LanguageFormats(value)) }
    }
    return formats
  }
}
