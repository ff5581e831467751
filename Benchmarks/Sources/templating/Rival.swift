/// The page as swift-mustache takes it: dictionaries, in which it looks names up faster than in structures.
enum Rival {
  static func object(_ convention: Convention) -> [String: Any] {
    var object: [String: Any] = [
      "title": convention.title, "is_signed": convention.isSigned,
      "region": ["name": convention.region.name, "href": convention.region.address],
      "parties": convention.parties.map(object),
    ]
    object["summary"] = convention.summary
    for (index, fact) in convention.facts.enumerated() { object["fact_\(index)"] = fact }
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
