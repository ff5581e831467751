/// The page as swift-mustache takes it: dictionaries, in which it looks names up faster than in structures.
enum Rival {
  static func object(_ convention: Convention) -> [String: Any] {
    var object: [String: Any] = [
      "title": convention.title, "is_signed": convention.isSigned,
      "region": ["name": convention.region.name, "href": convention.region.address],
      "parties": convention.parties.map(object),
      "number": convention.facts.number,
      "kind": convention.facts.kind,
      "status": convention.facts.status,
      "duration": convention.facts.duration,
      "renewal": convention.facts.renewal,
      "place": convention.facts.place,
      "signed": convention.facts.signed,
      "effective": convention.facts.effective,
      "ends": convention.facts.ends,
      "funding": convention.facts.funding,
      "basis": convention.facts.basis,
      "language": convention.facts.language,
      "contact": convention.facts.contact,
      "verified": convention.facts.verified,
      "updated": convention.facts.updated,
      "licence": convention.facts.licence,
    ]
    object["summary"] = convention.summary
    return object
  }

  private static func object(_ party: Convention.Party) -> [String: Any] {
    var object: [String: Any] = [
      "name": party.name, "href": party.address, "is_lead": party.isLead,
      "has_signatories": !party.signatories.isEmpty, "signatories": party.signatories,
    ]
    object["role"] = party.role
    return object
  }
}
