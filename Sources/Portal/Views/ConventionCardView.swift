import Templating

/// A convention in a list.
struct ConventionCardView: TemplateView {
  let link: LinkView
  let kind: PhraseView
  /// None where the date is unknown.
  let date: DateView?
  /// "jour déduit"; none where the date is stated.
  let basis: String?
  let place: PhraseView?
  let parties: [LinkView]
  let themes: [PhraseView]
  let status: ChipView
  /// Only where conventions of several regions stand together.
  let region: LinkView?
  /// Of the partner whose page it is.
  let role: PhraseView?
  /// To the legal instrument whose page it is.
  let relation: String?
  let summary: PhraseView?

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .object("kind") { $0.kind },
    .optional("date") { $0.date },
    .optionalText("basis") { $0.basis },
    .optional("place") { $0.place },
    .list("parties") { $0.parties },
    .list("themes") { $0.themes },
    .object("status") { $0.status },
    .optional("region") { $0.region },
    .optional("role") { $0.role },
    .optionalText("relation") { $0.relation },
    .optional("summary") { $0.summary },
  ]
}
