import Diagnostics
import Figures
import FrontMatter
import Localization
import Registry
import Templating

/// Who: partners, programmes, people.
extension ListPageBuilder {
  // MARK: Partners

  /// Those that take part in a convention of the list.
  var partners: DividedList<ID<Partner>> { byLetter(Array(plan.partnerCounts.keys)) }

  private func byLetter(_ partners: [ID<Partner>]) -> DividedList<ID<Partner>> {
    byLetter(partners, name: { page.text(registry.partners[$0].name) }, id: \.rawValue)
  }

  func partnersPage(_ list: DividedList<ID<Partner>>, _ part: ListPart?) -> PartnersPageView {
    let counts = plan.partnerCounts
    @Sendable func card(_ id: ID<Partner>) -> PartnerCardView {
      page.card(
        id, countText: page.conventionCount(counts[id] ?? 0),
        regions: isNational ? registry.relations.regionsByPartner[id, default: []].sorted() : [])
    }
    return PartnersPageView(
      page: page.furniture(
        title: part.map { page.text(.partTitle, ["title": page.text(.partners), "part": label(of: $0)]) }
          ?? page.text(.partners),
        description: page.text(.descriptionPartners, ["territory": territory.text]),
        trail: part == nil ? [] : page.trail(to: .partners, .partners)),
      territory: territory, countText: page.text(.countPartners, n: list.count),
      several: isNational && part == nil
        ? list.all.filter { registry.relations.regionsByPartner[$0, default: []].count > 1 }.map(card) : [],
      division: division(of: list, part),
      letters: list.shown(part).map { part, ids in PartnerLetterView(letter: letter(part), partners: ids.map(card)) },
      cited: part == nil
        ? byLetter(plan.partners.filter { counts[$0] == nil }).all.map { page.link(to: $0) } : [],
      chart: part == nil ? network(counts) : nil, empty: list.count == 0)
  }

  /// Who works with whom; `nil` where that is only two.
  private func network(_ counts: [ID<Partner>: Int]) -> ChartView? {
    var together: [Set<ID<Partner>>: Int] = [:]
    for convention in all {
      let parties = convention.currentParties
      for (position, first) in parties.enumerated() {
        for second in parties.dropFirst(position + 1) { together[[first, second], default: 0] += 1 }
      }
    }
    let ids = page.formats.names.sorted(
      counts.keys.sorted(), name: { page.text(registry.partners[$0].name) }, id: \.rawValue)
    guard ids.count > 2 else { return nil }
    let positions = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let pairs = together.compactMap { pair, count -> (Int, Int, Int)? in
      let ends = pair.compactMap { positions[$0] }.sorted()
      return ends.count == 2 ? (ends[0], ends[1], count) : nil
    }.sorted { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) }
    let links = ids.map { page.link(to: $0) }
    let title = page.text(.chartNetwork)
    let listed = pairs.prefix(DividedList<ID<Partner>>.limit)
    let rows = listed.map { first, second, count in
      TallyRowView(
        link: LinkView(
          href: links[first].href,
          page.phrase(.pairOfPartners, ["first": links[first].phrase, "second": links[second].phrase])),
        count: page.number(count))
    }
    let figure = Network(
      page.head(title, description: page.text(.chartNetworkWhy), idPrefix: "reseau"),
      nodes: zip(ids, links).map { id, link in
        let partner = registry.partners[id]
        return Network.Node(
          label: link.text, language: link.foreign?.lang, short: page.acronym(of: partner, beside: link.phrase),
          weight: counts[id] ?? 0, text: page.conventionCount(counts[id] ?? 0),
          kind: partner.kind.value == Partner.investmentCentre ? .centre : .partner, href: link.href?.text)
      },
      edges: pairs.map { Network.Edge($0, $1, weight: $2) }
    ).figure
    return ChartView(
      title: title, drawing: Markup(figure), rows: rows,
      notes: [
        figure.omitted == 0 ? nil : page.text(.chartOmitted, n: figure.omitted),
        pairs.count == listed.count ? nil : page.text(.chartRowsOmitted, n: pairs.count - listed.count),
      ].compactMap { $0 })
  }

  // MARK: Programmes

  func programmesPage() -> ProgrammesPageView {
    let programmes = page.programmeCards
    return ProgrammesPageView(
      page: page.furniture(
        title: page.text(.programmes), description: page.text(.descriptionProgrammes, ["territory": territory.text])),
      territory: territory, countText: page.text(.countProgrammes, n: programmes.count), programmes: programmes,
      empty: programmes.isEmpty)
  }

  // MARK: People

  /// Those who signed, by name; witnesses sign nothing.
  var people: DividedList<String> {
    var ids: Set<String> = []
    for convention in all {
      for signatory in convention.signatories where signatory.capacity != .witnessed { ids.insert(signatory.id.value) }
    }
    return byLetter(ids.sorted(), name: { registry.people.name(of: $0).map(page.text) ?? $0 }, id: { $0 })
  }

  func peoplePage(_ list: DividedList<String>, _ part: ListPart?) -> PeoplePageView {
    PeoplePageView(
      page: furniture(page.text(.signersTitle), part: part.map(label)), territory: territory,
      countText: page.text(.countSigners, n: list.count), division: division(of: list, part),
      people: signers(list.shown(part).flatMap(\.items)))
  }

  private func signers(_ shown: [String]) -> [SignerView] {
    let people = Set(shown)
    var signatures: [String: [Signature]] = [:]
    for convention in all {
      for (position, signatory) in convention.signatories.enumerated()
      where signatory.capacity != .witnessed && people.contains(signatory.id.value) {
        signatures[signatory.id.value, default: []].append(
          Signature(convention: page.entry(of: convention.id.value), position: position))
      }
    }
    return shown.compactMap { page.signer($0, signatures[$0] ?? [], namesParty: true) }
  }
}

extension PageContext {
  /// In the language of the name that it stands for; one in another would be no shorter way to say it.
  fileprivate func acronym(of partner: Partner, beside name: PhraseView) -> String? {
    let language = name.foreign?.lang ?? formats.language.code
    return partner.alternateNames.first {
      $0.kind == .acronym && ($0.language ?? registry.site.defaultLanguage) == language
    }?.name
  }

  /// The programmes of the portal, by name.
  var programmeCards: [ProgrammeCardView] {
    formats.names.sorted(plan.programmes.sorted(), name: { text(registry.programmes[$0].name) }, id: \.rawValue)
      .map { card($0) }
  }
}
