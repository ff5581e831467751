import Templating

/// A partner in a list.
struct PartnerCardView: TemplateView {
  let link: LinkView
  let kind: PhraseView
  let countText: String
  let otherNames: [PhraseView]
  /// Only where partners of several regions stand together.
  let regions: [LinkView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .object("kind") { $0.kind },
    .text("count_text") { $0.countText },
    .list("other_names") { $0.otherNames },
    .list("regions") { $0.regions },
  ]
}
