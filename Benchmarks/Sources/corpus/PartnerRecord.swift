/// A partner that does not exist; its name says so.
struct PartnerRecord: Sendable {
  let number: Int
  let kind: String
  let region: RegionRecord

  init(_ number: Int, seed: UInt64) {
    var random = SplitMix(seed: seed, stream: -number)
    self.number = number
    kind = Self.centres.contains(number) ? "cri" : random.one(of: Self.kinds)
    region = RegionRecord.all[(number - 1) % RegionRecord.all.count]
  }

  /// The investment centres of the regions, in the order of the codes.
  static let centres = 1...RegionRecord.all.count

  /// Those that conclude conventions in all regions. All others do so in their own.
  static let national = centres.upperBound + 1...centres.upperBound + 12

  static func id(_ number: Int) -> String { "partenaire-" + padded(number, to: 4) }

  static func name(_ number: Int) -> String { "Partenaire " + padded(number, to: 4) }

  var path: String { "content/partners/\(Self.id(number)).md" }

  func text(in languages: [String]) -> String {
    let name = LocalizedText(
      fr: Self.name(number), ar: "الشريك " + padded(number, to: 4), en: "Partner " + padded(number, to: 4))
    return """
      ---
      id: \(Self.id(number))
      name: \(name.yaml(in: languages))
      kind: \(kind)
      legal_form: "personne morale d’essai"
      founded: "\(1960 + number % 60)"
      seat: "\(region.seat)"
      website: "https://\(Self.id(number)).exemple.example/"
      regions_active: ["\(region.code)"]
      description: "Organisme d’essai n° \(number), qui n’existe pas."
      expertise: "Essais de mesure"
      sources:
        - {id: annuaire, kind: official_site, publisher: "Annuaire d’essai", url: "https://annuaire.exemple.example/\(number)", supports: [name, kind, seat]}
      ---

      Cet organisme est **inventé**. Il travaille dans la région de [\(region.name.fr)](../regions/\(region.slug).md), où il
      conclut des conventions qui n’existent pas non plus.

      """
  }

  private static let kinds = [
    "regional_council", "local_authority", "public_agency", "cluster", "university", "research_centre", "bank",
    "chamber",
    "business_federation", "association", "foundation", "company", "incubator", "cooperative",
  ]
}
