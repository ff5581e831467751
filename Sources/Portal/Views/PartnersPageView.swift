import Templating

/// `partners.mustache`: the partners of a portal, A to Z.
struct PartnersPageView: TemplateView {
  let page: PageView
  /// The region, or the country.
  let territory: PhraseView
  let countText: String
  /// At the national door: those that work in several regions.
  @Lazily var several: [PartnerCardView]
  @Lazily var division: DivisionView?
  @Lazily var letters: [PartnerLetterView]
  /// Bodies that take part in no convention here and have a page all the same, because something refers to them.
  @Lazily var cited: [LinkView]
  /// Who works with whom.
  @Lazily var chart: ChartView?
  let empty: Bool

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("territory") { $0.territory },
    .text("count_text") { $0.countText },
    .flag("has_several") { !$0.several.isEmpty },
    .list("several") { $0.several },
    .optional("division") { $0.division },
    .list("letters") { $0.letters },
    .flag("has_cited") { !$0.cited.isEmpty },
    .list("cited") { $0.cited },
    .optional("chart") { $0.chart },
    .flag("empty") { $0.empty },
  ]
}

/// The partners under one letter.
struct PartnerLetterView: TemplateView {
  let letter: LetterView
  let partners: [PartnerCardView]

  static let fields: Fields<Self> = [
    .object("letter") { $0.letter },
    .list("partners") { $0.partners },
  ]
}
