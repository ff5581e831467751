import Diagnostics
import EDTF
import FrontMatter

extension Directory {
  func check(_ site: Site) -> [Diagnostic] {
    repeated(site.languages) + check(fallbacks: site) + site.regionBaseURLs.flatMap { resolve($0.region, in: regions) }
  }

  /// What `fallbacks` says of a language that the site is not published in would never be followed.
  private func check(fallbacks site: Site) -> [Diagnostic] {
    let languages = site.languages.map(\.value)
    return site.fallbacks.map(\.language).filter { !languages.contains($0.value) }
      .map { .unknownTextLanguage($0.value, nearest: nil, languages: languages, at: $0.place) }
  }

  func check(_ region: Region) -> [Diagnostic] {
    (region.centre.map { resolve($0, in: partners) } ?? [])
      + repeatedIDs(region.subdivisions.map(\.id), noun: Wording(fr: "province ou préfecture", en: "subdivision"))
      + repeatedIDs(region.formerRegions.map(\.id), noun: Wording(fr: "ancienne région", en: "former region"))
      + check(sources: region.sources, references: [region.population?.source] + region.formerRegions.map(\.source))
      + check(supports: region.sources, fields: RecordKeys.region)
  }

  /// Tells of regions that the schematic map cannot show: outside it, or one over the other.
  func checkMap() -> [Diagnostic] {
    var taken: [[Int]: Place] = [:]
    return regions.all.compactMap { region in
      let (x, y) = (region.gridX, region.gridY)
      guard (0...9).contains(x), (0...9).contains(y) else { return .mapPositionOutside(x, y, at: region.id.place) }
      guard let first = taken[[x, y]] else {
        taken[[x, y]] = region.id.place
        return nil
      }
      return .takenMapPosition(x, y, at: region.id.place, first: first)
    }
  }

  func check(_ partner: Partner) -> [Diagnostic] {
    resolve(partner.kind, in: .partnerKind)
      + partner.regionsActive.flatMap { resolve($0, in: regions) } + repeated(partner.regionsActive)
      + checkParent(of: partner, in: partners, parent: \.parent)
      + checkParent(of: partner, in: partners, key: "merged_into", parent: \.mergedInto)
      + checkParent(of: partner, in: partners, key: "split_from", parent: \.splitFrom)
      + partner.members.flatMap { resolve(member: $0, of: partner) } + repeated(partner.members)
      + check(names: partner.alternateNames)
      + check(sources: partner.sources, references: partner.alternateNames.map(\.source))
      + check(supports: partner.sources, fields: RecordKeys.partner)
  }

  private func resolve(member: Reference<Partner>, of partner: Partner) -> [Diagnostic] {
    member.value == partner.id.value
      ? [.partOfItself(member.value.rawValue, key: "members", at: member.place)] : resolve(member, in: partners)
  }

  func check(_ programme: Programme) -> [Diagnostic] {
    programme.regions.flatMap { resolve($0, in: regions) } + repeated(programme.regions)
      + (programme.lead.map { resolve($0, in: partners) } ?? [])
      + checkParent(of: programme, in: programmes, parent: \.parent)
      + check(programme.end, startingAt: [programme.start])
      + check(names: programme.alternateNames)
      + check(sources: programme.sources, references: programme.alternateNames.map(\.source))
      + check(supports: programme.sources, fields: RecordKeys.programme)
  }

  func check(_ instrument: Instrument) -> [Diagnostic] {
    check(sources: instrument.sources, references: [])
      + check(supports: instrument.sources, fields: RecordKeys.instrument)
  }

  private func check(names: [AlternateName]) -> [Diagnostic] {
    names.flatMap { check($0.to, startingAt: [$0.from]) }
  }

  /// Tells of an end that lies before a start even on the kindest reading of both dates; once, of the first such start.
  func check(_ end: Located<EDTF>?, startingAt starts: [Located<EDTF>?]) -> [Diagnostic] {
    guard let end, let last = end.value.latest else { return [] }
    let start = starts.lazy.compactMap { $0 }.first { $0.value.earliest.map { last < $0 } ?? false }
    return start.map { [.endBeforeStart(end.value.text, start: $0.value.text, at: end.place, start: $0.place)] } ?? []
  }

  /// Tells of an entity that is a part of itself, directly or through others. Of a circle each member is told.
  ///
  /// - Parameter key: the key that `parent` reads.
  func checkParent<E: Entity>(
    of entity: E, in table: Table<E>, key: String = "parent", parent: (E) -> Reference<E>?
  ) -> [Diagnostic] {
    guard let reference = parent(entity) else { return [] }
    let unresolved = resolve(reference, in: table)
    guard unresolved.isEmpty else { return unresolved }
    var met: Set<ID<E>> = []
    var next: Reference<E>? = reference
    while let current = next, met.insert(current.value).inserted {
      if current.value == entity.id.value {
        return [.partOfItself(entity.id.value.rawValue, key: key, at: reference.place)]
      }
      next = table.find(current.value).flatMap(parent)
    }
    return []
  }
}
