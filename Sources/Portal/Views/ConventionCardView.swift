import Diagnostics
import Registry
import Templating

/// A convention in a list. Its fields are made as a template asks for them.
struct ConventionCardView: TemplateView {
  let page: PageContext
  let entry: ConventionEntry
  /// Whether conventions of several regions stand together.
  var namesRegion = false
  /// Of the partner whose page it is.
  var role: PhraseView?
  /// To the legal instrument whose page it is.
  var relation: LegalRelation?

  static let fields: Fields<Self> = [
    .object("link") { $0.page.link(to: $0.entry.target) },
    .object("kind") { $0.entry.kind },
    .optional("date") { $0.entry.date },
    .optionalText("basis") { $0.entry.basis },
    .optional("place") { $0.page.phrase($0.entry.convention.placeSigned) },
    .list("parties") { card in card.entry.convention.currentParties.map { card.page.link(to: $0) } },
    .list("themes") { card in card.entry.convention.themes.map { card.page.label($0, in: .theme) } },
    .object("status") { $0.page.statusChip(of: $0.entry.convention) },
    .optional("region") { $0.namesRegion ? $0.page.link(toRegionOf: $0.entry.convention) : nil },
    .optional("role") { $0.role },
    .optionalText("relation") { card in card.relation.map { card.page.text($0.cardKey) } },
    .optional("summary") { $0.page.phrase($0.entry.convention.summary) },
  ]
}

/// A convention in one line, for long lists. Its fields are made as a template asks for them.
struct ConventionRowView: TemplateView {
  let page: PageContext
  let entry: ConventionEntry
  /// Whether conventions of several regions stand together.
  var namesRegion = false
  /// Of the partner whose page it is.
  var role: PhraseView?
  /// Why it stands there, such as its planned end.
  var detail: String?

  static let fields: Fields<Self> = [
    .object("link") { $0.page.link(to: $0.entry.target) },
    .object("kind") { $0.entry.kind },
    .optional("date") { $0.entry.date },
    .optionalText("basis") { $0.entry.basis },
    .optional("region") { $0.namesRegion ? $0.page.link(toRegionOf: $0.entry.convention) : nil },
    .optional("role") { $0.role },
    .optionalText("detail") { $0.detail },
  ]
}

extension PageContext {
  /// The first of those it serves.
  fileprivate func link(toRegionOf convention: Convention) -> LinkView? {
    convention.regions.first.map { link(to: $0.value) }
  }
}

extension LegalRelation {
  fileprivate var cardKey: PortalKey {
    switch self {
    case .anticipates: .cardRelationAnticipates
    case .implements: .cardRelationImplements
    case .cites: .cardRelationCites
    case .pursuantTo: .cardRelationPursuantTo
    }
  }
}
