import Templating

/// `region.mustache`: the home of a portal.
struct RegionPageView: TemplateView {
  let page: PageView
  let name: PhraseView
  @Lazily var nativeNames: [NativeNameView]
  let code: String
  let officialName: PhraseView?
  @Lazily var figures: [FigureView]
  let empty: Bool
  @Lazily var latest: [ConventionCardView]
  let allConventions: LinkView?
  @Lazily var partners: [PartnerCardView]
  let allPartners: LinkView?
  @Lazily var programmes: [ProgrammeCardView]
  @Lazily var themes: [TallyRowView]
  /// The other lists of the portal; none where it has no conventions.
  @Lazily var explore: [LinkView]
  @Lazily var chart: ChartView?
  let cri: LinkView?
  @Lazily var seat: StatementView?
  @Lazily var provinces: [PhraseView]
  let provincesText: String?
  @Lazily var population: PopulationView?
  @Lazily var formerRegions: [FormerRegionView]
  let intro: PhraseView?
  let note: PhraseView?
  let contact: LinkView?
  @Lazily var locator: TileMapView?
  /// How its texts were translated, where a reader should know.
  let translationNote: String?
  let story: StoryView?
  let hasSources: Bool
  let noted: RegionNotesView
  @Lazily var sources: [SourceView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("name") { $0.name },
    .list("native_names") { $0.nativeNames },
    .text("code") { $0.code },
    .optional("official_name") { $0.officialName },
    .list("figures") { $0.figures },
    .flag("empty") { $0.empty },
    .list("latest") { $0.latest },
    .optional("all_conventions") { $0.allConventions },
    .list("partners") { $0.partners },
    .optional("all_partners") { $0.allPartners },
    .flag("has_programmes") { !$0.programmes.isEmpty },
    .list("programmes") { $0.programmes },
    .flag("has_themes") { !$0.themes.isEmpty },
    .list("themes") { $0.themes },
    .flag("has_explore") { !$0.explore.isEmpty },
    .list("explore") { $0.explore },
    .optional("chart") { $0.chart },
    .optional("cri") { $0.cri },
    .optional("seat") { $0.seat },
    .list("provinces") { $0.provinces },
    .optionalText("provinces_text") { $0.provincesText },
    .optional("population") { $0.population },
    .list("former_regions") { $0.formerRegions },
    .optional("intro") { $0.intro },
    .optional("note") { $0.note },
    .optional("contact") { $0.contact },
    .optional("locator") { $0.locator },
    .optionalText("translation_note") { $0.translationNote },
    .optional("story") { $0.story },
    .flag("has_sources") { $0.hasSources },
    .object("noted") { $0.noted },
    .list("sources") { $0.sources },
  ]
}

/// Inhabitants by the legal count.
struct PopulationView: TemplateView {
  let value: String
  let year: String
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("value") { $0.value },
    .text("year") { $0.year },
    .list("notes") { $0.notes },
  ]
}
