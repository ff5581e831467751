import Localization

/// What readers call the keys of a convention's record, where a change or a correction of one is told. Keys that no
/// reader sees, such as `slug`, are not among them.
enum FieldKey: String, InterfaceKey {
  case amendments = "field_amendments"
  case audiences = "field_audiences"
  case commitments = "field_commitments"
  case contact = "field_contact"
  case corrections = "field_corrections"
  case dateEffective = "field_date_effective"
  case dateEndActual = "field_date_end_actual"
  case dateEndPlanned = "field_date_end_planned"
  case dateNote = "field_date_note"
  case datePublished = "field_date_published"
  case dateSigned = "field_date_signed"
  case dateSignedBasis = "field_date_signed_basis"
  case documents = "field_documents"
  case duration = "field_duration"
  case formerRegion = "field_former_region"
  case funding = "field_funding"
  case implementationStatus = "field_implementation_status"
  case indicators = "field_indicators"
  case kind = "field_kind"
  case languages = "field_languages"
  case legalContext = "field_legal_context"
  case milestones = "field_milestones"
  case objectives = "field_objectives"
  case parties = "field_parties"
  case placeSigned = "field_place_signed"
  case programmes = "field_programmes"
  case provinces = "field_provinces"
  case quotes = "field_quotes"
  case region = "field_region"
  case regions = "field_regions"
  case relations = "field_relations"
  case renewal = "field_renewal"
  case goals = "field_sdgs"
  case shortTitle = "field_short_title"
  case signatories = "field_signatories"
  case signingMode = "field_signing_mode"
  case sources = "field_sources"
  case status = "field_status"
  case statusAsOf = "field_status_as_of"
  case summary = "field_summary"
  case themes = "field_themes"
  case title = "field_title"
  case verified = "field_verified"
  case verifiedBy = "field_verified_by"
  case verifiedOn = "field_verified_on"
  case witnesses = "field_witnesses"
}

extension PageContext {
  func field(_ key: String) -> RecordFieldView {
    RecordFieldView(name: FieldKey(rawValue: "field_" + key).map { formats.strings.text($0) }, key: key)
  }
}
