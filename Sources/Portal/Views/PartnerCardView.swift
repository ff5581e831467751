import Templating

/// A partner in a list.
struct PartnerCardView: TemplateView {
  let link: LinkView
  let kind: String
  let countText: String
  let otherNames: [String]
  /// Only where partners of several regions stand together.
  let regions: [LinkView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .text("kind") { $0.kind },
    .text("count_text") { $0.countText },
    .texts("other_names") { $0.otherNames },
    .list("regions") { $0.regions },
  ]
}
