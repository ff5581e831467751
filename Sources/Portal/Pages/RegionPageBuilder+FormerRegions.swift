import Registry

extension RegionPageBuilder {
  func formerRegions(_ sources: RecordSources) -> [FormerRegionView] {
    region.formerRegions.map { former in
      FormerRegionView(
        name: page.phrase(former.name), detail: page.period(from: nil, to: former.until, note: former.note),
        notes: sources.notes("former_regions", named: former.source))
    }
  }
}
