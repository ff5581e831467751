import Templating

/// `reports.mustache`: the years of which a region has a report.
struct ReportsPageView: TemplateView {
  let page: PageView
  let region: PhraseView
  @Lazily var years: [TallyRowView]
  /// To the conventions that no report counts, because the year in which they were signed is not known.
  let undated: LinkView?

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("region") { $0.region },
    .list("years") { $0.years },
    .optional("undated") { $0.undated },
  ]
}
