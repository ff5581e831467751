import Diagnostics
import EDTF

/// The references of the registry followed in the other direction, indexed once. Conventions are listed with the
/// latest first; those whose date is unknown come last.
package struct Relations: Sendable {
  package let conventionsByRegion: [ID<Region>: [ID<Convention>]]
  package let conventionsByProgramme: [ID<Programme>: [ID<Convention>]]
  package let conventionsByInstrument: [ID<Instrument>: [ID<Convention>]]
  package let participationsByPartner: [ID<Partner>: [Participation]]
  /// With how many conventions in common, the most first.
  package let coPartners: [ID<Partner>: [CoPartner]]
  package let signingsByPartner: [ID<Partner>: [Signing]]
  /// The regions that the conventions of a partner serve.
  package let regionsByPartner: [ID<Partner>: Set<ID<Region>>]
  package let membersByParent: [ID<Partner>: [ID<Partner>]]
  /// The bodies that list a partner among their members, and those that it has taken over.
  package let bodiesByMember: [ID<Partner>: [ID<Partner>]]
  package let mergedByPartner: [ID<Partner>: [ID<Partner>]]
  /// What other conventions say of one, as it is seen from there.
  package let relationsByConvention: [ID<Convention>: [InverseRelation]]
  package let latest: [ID<Convention>]

  package struct Participation: Sendable {
    package let convention: ID<Convention>
    /// `nil` for a partner that joined by an amendment, which gives no role.
    package let role: PartyRole?
  }

  package struct CoPartner: Sendable {
    package let partner: ID<Partner>
    package let conventions: Int
  }

  /// A relation that another convention declares.
  package struct InverseRelation: Sendable {
    package let type: RelationType
    package let from: ID<Convention>
  }

  /// A signature given for a partner.
  package struct Signing: Sendable {
    package let convention: ID<Convention>
    /// Position among the signatories of the convention.
    package let signatory: Int
  }

  /// O(parties + references), and for co-partners the square of the number of parties of each convention.
  init(conventions: Table<Convention>, partners: Table<Partner>) {
    var byRegion: [ID<Region>: [ID<Convention>]] = [:]
    var byProgramme: [ID<Programme>: [ID<Convention>]] = [:]
    var byInstrument: [ID<Instrument>: [ID<Convention>]] = [:]
    // By the position of the partner, because there are many more references than partners.
    var participations = [[Participation]](repeating: [], count: partners.all.count)
    var together = [[Int: Int]](repeating: [:], count: partners.all.count)
    var servedRegions = [Set<ID<Region>>](repeating: [], count: partners.all.count)
    var signings = [[Signing]](repeating: [], count: partners.all.count)
    var latest: [ID<Convention>] = []
    let dated = conventions.all.map { (day: $0.dates.signedDate?.earliest, convention: $0) }
    for (_, convention) in dated.sorted(by: Self.isListedBefore) {
      let id = convention.id.value
      latest.append(id)
      for region in convention.regions { byRegion[region.value, default: []].append(id) }
      for programme in convention.programmes { byProgramme[programme.value, default: []].append(id) }
      for reference in convention.legalContext.isEmpty ? [] : Set(convention.legalContext.map(\.instrument.value)) {
        byInstrument[reference, default: []].append(id)
      }
      let roles = convention.parties.map { ($0.partner.value, PartyRole?.some($0.role)) }
      let all = (roles + convention.joinedParties.map { ($0.partner, nil) })
        .compactMap { id, role in partners.position(of: id).map { (partner: $0, role: role) } }
      for (partner, role) in all {
        for region in convention.regions { servedRegions[partner].insert(region.value) }
        participations[partner].append(Participation(convention: id, role: role))
        for (other, _) in all where other != partner { together[partner][other, default: 0] += 1 }
      }
      for (position, signatory) in convention.signatories.enumerated() {
        guard let party = signatory.party.flatMap({ partners.position(of: $0.value) }) else { continue }
        signings[party].append(Signing(convention: id, signatory: position))
      }
    }
    self.latest = latest
    regionsByPartner = Self.byPartner(servedRegions, partners)
    conventionsByRegion = byRegion
    conventionsByProgramme = byProgramme
    conventionsByInstrument = byInstrument
    participationsByPartner = Self.byPartner(participations, partners)
    signingsByPartner = Self.byPartner(signings, partners)
    // Positions are in the order of the ids.
    let coPartners = together.map { counts in
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { CoPartner(partner: partners.all[$0.key].id.value, conventions: $0.value) }
    }
    self.coPartners = Self.byPartner(coPartners, partners)
    relationsByConvention = latest.reduce(into: [:]) { result, id in
      for relation in conventions[id].relations {
        result[relation.convention.value, default: []].append(InverseRelation(type: relation.type, from: id))
      }
    }
    bodiesByMember = partners.all.reduce(into: [:]) { result, partner in
      for member in partner.members { result[member.value, default: []].append(partner.id.value) }
    }
    mergedByPartner = partners.all.reduce(into: [:]) { result, partner in
      if let whole = partner.mergedInto { result[whole.value, default: []].append(partner.id.value) }
    }
    membersByParent = partners.all.reduce(into: [:]) { result, partner in
      if let parent = partner.parent { result[parent.value, default: []].append(partner.id.value) }
    }
  }

  /// - Parameter values: in the order of the partners; empty ones are left out.
  private static func byPartner<Values: Collection>(
    _ values: [Values], _ partners: Table<Partner>
  ) -> [ID<Partner>: Values] {
    let pairs = zip(partners.all, values).lazy.filter { !$1.isEmpty }.map { ($0.id.value, $1) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static func isListedBefore(
    _ left: (day: CalendarDay?, convention: Convention), _ right: (day: CalendarDay?, convention: Convention)
  ) -> Bool {
    switch (left.day, right.day) {
    case (let leftDay?, let rightDay?) where leftDay != rightDay: leftDay > rightDay
    case (_?, nil): true
    case (nil, _?): false
    default: left.convention.id.value < right.convention.id.value
    }
  }
}
