import Templating

/// `report.mustache`: what the registry knows of the conventions that a region signed in a year, and of
/// what became of all its conventions in it, made for print.
struct ReportPageView: TemplateView {
  let page: PageView
  let region: PhraseView
  let year: String
  let registry: PhraseView
  /// At the head of every printed page but the first.
  let runningTitle: String
  /// The year is not over on the day that the page calls today.
  let isProvisional: Bool
  @Lazily var figures: [FigureView]
  let countText: String
  @Lazily var records: [ReportRecordView]
  @Lazily var partners: [TracedRowView]
  @Lazily var audiences: [TracedRowView]
  @Lazily var themes: [TracedRowView]
  /// Those published in the year, of all conventions of the region.
  @Lazily var results: [ReportResultView]
  /// Those reached in the year, of all conventions of the region.
  @Lazily var milestones: [ReportMilestoneView]
  /// Those of the year, of all conventions of the region.
  @Lazily var amendments: [ReportAmendmentView]
  /// How much of what is to be reported nobody has reported.
  @Lazily var silences: [TallyRowView]
  /// What the records lack, the most frequent first.
  @Lazily var missing: [TracedRowView]
  @Lazily var undated: LinkView?
  @Lazily var sourceGroups: [ReportSourcesView]

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("region") { $0.region },
    .text("year") { $0.year },
    .object("registry") { $0.registry },
    .text("running_title") { $0.runningTitle },
    .flag("provisional") { $0.isProvisional },
    .list("figures") { $0.figures },
    .text("count_text") { $0.countText },
    .flag("has_records") { !$0.records.isEmpty },
    .list("records") { $0.records },
    .list("partners") { $0.partners },
    .list("audiences") { $0.audiences },
    .list("themes") { $0.themes },
    .flag("has_results") { !$0.results.isEmpty },
    .list("results") { $0.results },
    .flag("has_milestones") { !$0.milestones.isEmpty },
    .list("milestones") { $0.milestones },
    .flag("has_amendments") { !$0.amendments.isEmpty },
    .list("amendments") { $0.amendments },
    .list("silences") { $0.silences },
    .flag("has_missing") { !$0.missing.isEmpty },
    .list("missing") { $0.missing },
    .optional("undated") { $0.undated },
    .list("source_groups") { $0.sourceGroups },
  ]
}

/// A row of a table with the records that its number counts.
struct TracedRowView: TemplateView {
  let link: LinkView
  let detail: PhraseView?
  /// A partner whose first convention in the region is of the year.
  let isNew: Bool
  let count: String
  /// None where they are all that the page is about.
  let records: [LinkView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .optional("detail") { $0.detail },
    .flag("new") { $0.isNew },
    .text("count") { $0.count },
    .list("records") { $0.records },
  ]
}

/// A result that was made public.
struct ReportResultView: TemplateView {
  let record: LinkView
  let indicator: IndicatorView
  /// Of that indicator.
  let period: PeriodView

  static let fields: Fields<Self> = [
    .object("record") { $0.record },
    .object("indicator") { $0.indicator },
    .object("period") { $0.period },
  ]
}

/// A milestone that was reached.
struct ReportMilestoneView: TemplateView {
  let record: LinkView
  let event: EventView

  static let fields: Fields<Self> = [
    .object("record") { $0.record },
    .object("event") { $0.event },
  ]
}

/// An avenant of any convention.
struct ReportAmendmentView: TemplateView {
  let record: LinkView
  let amendment: AmendmentView

  static let fields: Fields<Self> = [
    .object("record") { $0.record },
    .object("amendment") { $0.amendment },
  ]
}

/// The sources of one convention, numbered on from those before.
struct ReportSourcesView: TemplateView {
  let id: String
  let link: LinkView
  let sources: [SourceView]

  static let fields: Fields<Self> = [
    .text("id") { $0.id },
    .object("link") { $0.link },
    .list("sources") { $0.sources },
  ]
}
