import Templating

/// The page as a view of Mithaq's.
struct ConventionView: TemplateView {
  let title: String
  let summary: String?
  let isSigned: Bool
  let region: LinkView
  let facts: Facts
  let parties: [PartyView]

  static let fields: Fields<Self> = [
    .text("title") { $0.title }, .optionalText("summary") { $0.summary }, .flag("is_signed") { $0.isSigned },
    .object("region") { $0.region }, .list("parties") { $0.parties },
    .text("number") { $0.facts.number }, .text("kind") { $0.facts.kind },
    .text("status") { $0.facts.status }, .text("duration") { $0.facts.duration },
    .text("renewal") { $0.facts.renewal }, .text("place") { $0.facts.place },
    .text("signed") { $0.facts.signed }, .text("effective") { $0.facts.effective },
    .text("ends") { $0.facts.ends }, .text("funding") { $0.facts.funding },
    .text("basis") { $0.facts.basis }, .text("language") { $0.facts.language },
    .text("contact") { $0.facts.contact }, .text("verified") { $0.facts.verified },
    .text("updated") { $0.facts.updated }, .text("licence") { $0.facts.licence },
  ]

  init(_ convention: Convention) {
    title = convention.title
    summary = convention.summary
    isSigned = convention.isSigned
    region = LinkView(name: convention.region.name, href: SafeURL(checked: convention.region.address))
    facts = convention.facts
    parties = convention.parties.map { party in
      PartyView(
        name: party.name, href: SafeURL(checked: party.address), role: party.role, isLead: party.isLead,
        signatories: party.signatories)
    }
  }
}

struct LinkView: TemplateView {
  let name: String
  let href: SafeURL

  static let fields: Fields<Self> = [.text("name") { $0.name }, .url("href") { $0.href }]
}

struct PartyView: TemplateView {
  let name: String
  let href: SafeURL
  let role: String?
  let isLead: Bool
  let signatories: [String]

  static let fields: Fields<Self> = [
    .text("name") { $0.name }, .url("href") { $0.href }, .optionalText("role") { $0.role },
    .flag("is_lead") { $0.isLead }, .flag("has_signatories") { !$0.signatories.isEmpty },
    .texts("signatories") { $0.signatories },
  ]
}

extension SafeURL {
  fileprivate init(checked text: String) {
    guard let url = SafeURL(relative: text) else { preconditionFailure("\(text) is no address inside the site") }
    self = url
  }
}
