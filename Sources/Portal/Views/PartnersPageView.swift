import Templating

/// `partners.mustache`: the partners of a region, A to Z.
struct PartnersPageView: TemplateView {
  let page: PageView
  let region: PhraseView
  let countText: String
  let letters: [LetterGroupView]
  let empty: Bool

  static let fields: Fields<Self> = [
    .object("page") { $0.page },
    .object("region") { $0.region },
    .text("count_text") { $0.countText },
    .list("letters") { $0.letters },
    .flag("empty") { $0.empty },
  ]
}

/// The partners under one letter.
struct LetterGroupView: TemplateView {
  let letter: String
  let anchor: String
  let href: SafeURL
  let partners: [PartnerCardView]

  static let fields: Fields<Self> = [
    .text("letter") { $0.letter },
    .text("anchor") { $0.anchor },
    .url("href") { $0.href },
    .list("partners") { $0.partners },
  ]
}
