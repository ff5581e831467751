import Templating

/// `national.mustache`: the door to all portals.
struct NationalPageView: TemplateView {
  let page: PageView
  let title: PhraseView
  @Lazily var figures: [FigureView]
  @Lazily var map: TileMapView?
  @Lazily var regions: [RegionRowView]
  @Lazily var latest: [ConventionCardView]
  /// Conventions by year, and commitments by state.
  @Lazily var chart: ChartView?
  @Lazily var promises: ChartView?
  /// The lists that go across all regions.
  @Lazily var explore: [LinkView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("title") { $0.title },
    .list("figures") { $0.figures },
    .optional("map") { $0.map },
    .list("regions") { $0.regions },
    .flag("has_latest") { !$0.latest.isEmpty },
    .list("latest") { $0.latest },
    .optional("chart") { $0.chart },
    .optional("promises") { $0.promises },
    .flag("has_explore") { !$0.explore.isEmpty },
    .list("explore") { $0.explore },
  ]
}

/// A region in the list of the door.
struct RegionRowView: TemplateView {
  let link: LinkView
  let code: String
  let seat: PhraseView?
  let countText: String
  let partnersText: String?
  let empty: Bool
  let otherNames: [NativeNameView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .text("code") { $0.code },
    .optional("seat") { $0.seat },
    .text("count_text") { $0.countText },
    .optionalText("partners_text") { $0.partnersText },
    .flag("empty") { $0.empty },
    .list("other_names") { $0.otherNames },
  ]
}
