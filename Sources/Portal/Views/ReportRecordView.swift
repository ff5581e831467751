import Templating

/// A convention in a yearly report.
struct ReportRecordView: TemplateView {
  /// What the anchors of its parts of the page end with.
  let slug: String
  let id: String
  /// To its row of the first table; the text is its id.
  let record: LinkView
  /// To its page.
  let link: LinkView
  let title: StatementView
  let kind: PhraseView
  let signing: SigningView
  let place: StatementView?
  let status: ChipView
  let parties: [PartyView]
  let commitments: [CommitmentView]
  let indicators: [IndicatorView]
  /// A source says that there is none.
  let indicatorsNonePublished: Bool
  /// None where no report is expected.
  let freshness: ChipView?
  /// « 6 sur 7 », and the place of the page that has them; none where there is none at all.
  let withoutEvidence: LinkView?
  let withoutResult: LinkView?

  static let fields: Fields<Self> = [
    .text("slug") { $0.slug },
    .text("id") { $0.id },
    .object("record") { $0.record },
    .object("link") { $0.link },
    .object("title") { $0.title },
    .object("kind") { $0.kind },
    .object("signing") { $0.signing },
    .optional("place") { $0.place },
    .object("status") { $0.status },
    .list("parties") { $0.parties },
    .flag("has_commitments") { !$0.commitments.isEmpty },
    .list("commitments") { $0.commitments },
    .flag("has_indicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
    .flag("indicators_none_published") { $0.indicatorsNonePublished },
    .optional("freshness") { $0.freshness },
    .optional("without_evidence") { $0.withoutEvidence },
    .optional("without_result") { $0.withoutResult },
  ]
}
