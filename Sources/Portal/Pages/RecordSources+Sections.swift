extension RecordSources {
  /// What a reader calls the facts of a region, partner, programme or instrument. Their pages are short: the names have
  /// no anchors.
  static let facts: [String: (anchor: String?, label: PortalKey)] = [
    "name": (nil, .supportsName), "official_name": (nil, .supportsName), "title": (nil, .supportsName),
    "number": (nil, .supportsName), "alternate_names": (nil, .supportsOtherNames),
    "spellings": (nil, .supportsOtherNames),
    "kind": (nil, .supportsKind), "scope": (nil, .supportsKind), "legal_form": (nil, .supportsLegalForm),
    "description": (nil, .supportsDescription), "expertise": (nil, .supportsDescription),
    "founded": (nil, .supportsFounded), "seat": (nil, .supportsSeat), "capital": (nil, .supportsSeat),
    "region": (nil, .supportsRegions), "regions_active": (nil, .supportsRegions),
    "provinces": (nil, .supportsProvinces),
    "population": (nil, .supportsPopulation), "lead": (nil, .supportsLead), "start": (nil, .supportsDates),
    "end": (nil, .supportsDates), "bulletin": (nil, .supportsPublication), "dahir": (nil, .supportsPromulgation),
    "date_promulgated": (nil, .supportsPromulgation), "date_in_force": (nil, .supportsEntryIntoForce),
  ]
}
