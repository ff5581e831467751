import Diagnostics
import Registry
import Templating

/// A partner in a list. Its fields are made as a template asks for them.
struct PartnerCardView: TemplateView {
  let page: PageContext
  let partner: Partner
  /// Of conventions.
  let countText: String
  /// Those in which it works, where partners of several regions stand together.
  let regions: [ID<Region>]

  static let fields: Fields<Self> = [
    .object("link") { $0.page.link(to: $0.partner.id.value) },
    .object("kind") { $0.page.label($0.partner.kind, in: .partnerKind) },
    .text("count_text") { $0.countText },
    .list("other_names") { card in
      card.partner.alternateNames.filter { $0.kind == .acronym || $0.kind == .former }.map(card.page.name)
    },
    .list("regions") { card in card.regions.map { card.page.link(to: $0) } },
  ]
}
