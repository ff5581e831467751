import Diagnostics
import EDTF
import FrontMatter

extension Directory {
  func check(_ site: Site) -> [Diagnostic] {
    repeated(site.languages) + site.regionBaseURLs.flatMap { resolve($0.region, in: regions) }
  }

  func check(_ region: Region) -> [Diagnostic] {
    (region.centre.map { resolve($0, in: partners) } ?? [])
      + repeatedIDs(region.subdivisions.map(\.id), noun: Wording(fr: "province ou préfecture", en: "subdivision"))
      + check(sources: region.sources, references: [region.population?.source])
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
      + (partner.parent.map { resolve($0, in: partners) } ?? [])
      + check(names: partner.alternateNames)
      + check(sources: partner.sources, references: partner.alternateNames.map(\.source))
      + check(supports: partner.sources, fields: RecordKeys.partner)
  }

  func check(_ programme: Programme) -> [Diagnostic] {
    programme.regions.flatMap { resolve($0, in: regions) } + repeated(programme.regions)
      + (programme.lead.map { resolve($0, in: partners) } ?? [])
      + (programme.parent.map { resolve($0, in: programmes) } ?? [])
      + endBeforeStart(start: programme.start?.earliest, end: programme.end)
      + check(names: programme.alternateNames)
      + check(sources: programme.sources, references: programme.alternateNames.map(\.source))
      + check(supports: programme.sources, fields: RecordKeys.programme)
  }

  func check(_ instrument: Instrument) -> [Diagnostic] {
    check(sources: instrument.sources, references: [])
      + check(supports: instrument.sources, fields: RecordKeys.instrument)
  }

  private func check(names: [AlternateName]) -> [Diagnostic] {
    names.flatMap { name in
      endBeforeStart(start: name.from?.earliest, end: name.to.map { Located($0, at: name.place) })
    }
  }

  /// Tells of an end that lies before its start even on the kindest reading of both dates.
  func endBeforeStart(start: CalendarDay?, end: Located<EDTF>?) -> [Diagnostic] {
    guard let start, let end, let last = end.value.latest, last < start else { return [] }
    return [.endBeforeStart(end.value.text, start: start.iso, at: end.place)]
  }
}
