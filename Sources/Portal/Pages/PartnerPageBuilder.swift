import Diagnostics
import Foundation
import FrontMatter
import Registry
import Templating

/// Makes the page of a partner, from all its conventions in all regions.
struct PartnerPageBuilder {
  let page: PageContext
  let partner: Partner

  private var registry: Registry { page.registry }
  private var id: ID<Partner> { partner.id.value }

  private var participations: [(Convention, PartyRole?)] {
    (registry.relations.participationsByPartner[id] ?? []).map { (registry.conventions[$0.convention], $0.role) }
  }

  func view(story: StoryView?) -> PartnerPageView {
    let sources = RecordSources(partner.sources, in: page)
    let name = page.phrase(partner.name)
    let participations = participations
    return PartnerPageView(
      page: page.furniture(
        title: name, description: page.phrase(.descriptionPartner, ["name": name]),
        trail: page.trail(to: .partners, .partners)),
      name: name, nativeNames: page.nativeNames(of: partner.name), kind: page.label(partner.kind, in: .partnerKind),
      description: page.statement(partner.description, sources.notes("description")),
      expertise: page.statement(partner.expertise, sources.notes("expertise")),
      names: page.names(partner.alternateNames, sources),
      legalForm: page.statement(partner.legalForm, sources.notes("legal_form")),
      seat: page.statement(partner.seat, sources.notes("seat")),
      founded: page.date(partner.founded, sources.notes("founded")),
      website: partner.website.map { page.link(to: $0, text: URL(string: $0)?.host ?? $0) },
      identifiers: partner.identifiers.map { IdentifierView(scheme: $0.scheme, value: page.apart($0.value)) },
      sameAs: partner.sameAs.map { page.link(to: $0, text: URL(string: $0)?.host ?? $0) },
      parent: partner.parent.map { page.link(to: $0.value) },
      members: members.map { page.link(to: $0) },
      mergedInto: partner.mergedInto.map { page.link(to: $0.value) },
      merged: (registry.relations.mergedByPartner[id] ?? []).map { page.link(to: $0) },
      splitFrom: partner.splitFrom.map { page.link(to: $0.value) },
      bodies: (registry.relations.bodiesByMember[id] ?? []).map { page.link(to: $0) }, logo: logo,
      regionsActive: regionsActive, figures: figures(participations),
      conventions: page.years(participations) { _, items in
        participations.count > DividedList<ID<Convention>>.limit
          ? .rows(
            items.map {
              ConventionRowView(page: page, entry: page.entry(of: $0.0.id.value), namesRegion: true, role: label($0.1))
            })
          : .cards(
            items.map {
              ConventionCardView(page: page, entry: page.entry(of: $0.0.id.value), namesRegion: true, role: label($0.1))
            })
      },
      tallies: tallies(participations), rule: page.method(.counts), coPartners: coPartners, people: people,
      translationNote: page.translationNote(partner), story: story,
      noted: PartnerNotesView(sources: sources),
      sources: sources.views(sections: RecordSources.facts))
  }

  private func label(_ role: PartyRole?) -> PhraseView {
    role.map(page.label) ?? PhraseView(page.text(.roleByAmendment))
  }

  /// Those it names and those that name it as their parent.
  private var members: [ID<Partner>] {
    Set(partner.members.map(\.value)).union(registry.relations.membersByParent[id] ?? []).sorted()
  }

  private var logo: ImageView? {
    guard let path = partner.logo, let text = partner.logoText else { return nil }
    return ImageView(source: page.published(RegistryFiles.fullPath(path.value)), text: page.phrase(text))
  }

  /// Those it declares and those its conventions serve.
  private var regionsActive: [LinkView] {
    let served = registry.relations.regionsByPartner[id] ?? []
    return served.union(partner.regionsActive.map(\.value)).sorted().map { page.link(to: $0) }
  }

  private func figures(_ participations: [(Convention, PartyRole?)]) -> [FigureView] {
    return [
      page.figure(.figureConventions, participations.count, href: page.fragment("conventions")),
      page.figure(.figureRegions, registry.relations.regionsByPartner[id]?.count ?? 0, href: page.fragment("identite")),
      page.figure(.figureCoPartners, registry.relations.coPartners[id]?.count ?? 0, href: page.fragment("avec")),
    ]
  }

  private func tallies(_ participations: [(Convention, PartyRole?)]) -> [TallyView] {
    let roles = (PartyRole.allCases + [nil]).compactMap { role -> TallyRowView? in
      let count = participations.count { $0.1 == role }
      return count == 0
        ? nil
        : TallyRowView(
          link: LinkView(href: page.fragment("conventions"), label(role)), count: page.number(count)
        )
    }
    let regions = registry.regions.all.compactMap { region -> TallyRowView? in
      let count = participations.filter { $0.0.regions.contains { $0.value == region.id.value } }.count
      return count == 0 ? nil : TallyRowView(link: page.link(to: region.id.value), count: page.number(count))
    }
    return [(PortalKey.tallyByRole, roles), (.tallyByRegion, regions)].filter { !$0.1.isEmpty }
      .map { TallyView(label: page.text($0.0), rows: $0.1) }
  }

  private var coPartners: [PartnerCardView] {
    (registry.relations.coPartners[id] ?? []).map {
      page.card($0.partner, countText: page.text(.countCommon, n: $0.conventions))
    }
  }

  /// Everyone who signed for it, by name, with each signature.
  private var people: [SignerView] {
    var order: [String] = []
    var signatures: [String: [Signature]] = [:]
    for signing in registry.relations.signingsByPartner[id] ?? [] {
      let signature = Signature(convention: page.entry(of: signing.convention), position: signing.signatory)
      if signatures[signature.person] == nil { order.append(signature.person) }
      signatures[signature.person, default: []].append(signature)
    }
    return order.compactMap { page.signer($0, signatures[$0] ?? []) }
  }
}
