/// A convention between partners that do not exist.
struct ConventionRecord: Sendable {
  /// From 1.
  let number: Int
  let region: RegionRecord
  let day: Day
  /// The number within its region and year, from 1.
  private let ordinal: Int
  private let status: String
  private let kind: String
  /// The numbers of the partners; the first one is the investment centre of the region.
  let parties: [Int]
  let themes: [String]
  private let audiences: [String]
  /// What follows of the stream, for the text.
  private let random: SplitMix

  struct Day: Sendable {
    let year: Int
    let month: Int
    let day: Int

    var text: String { "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))" }
  }

  /// What identifies it, before it is known how many there are of its region and year.
  struct Draw: Sendable {
    let region: Int
    let day: Day
    fileprivate var random: SplitMix

    init(_ number: Int, seed: UInt64) {
      random = SplitMix(seed: seed, stream: number)
      region = random.below(RegionRecord.all.count)
      day = Day(year: 2015 + random.below(11), month: 1 + random.below(12), day: 1 + random.below(28))
    }
  }

  init(_ number: Int, draw: Draw, ordinal: Int, partnerCount: Int) {
    var random = draw.random
    self.number = number
    self.ordinal = ordinal
    region = RegionRecord.all[draw.region]
    day = draw.day
    status = random.one(of: Self.statuses)
    kind = random.one(of: Self.kinds)
    let count = 1 + random.below(3)
    var parties = [draw.region + 1]
    while parties.count <= count {
      let party = Self.party(in: draw.region, partnerCount: partnerCount, random: &random)
      if !parties.contains(party) { parties.append(party) }
    }
    self.parties = parties
    themes = random.several(1 + random.below(4), of: Self.allThemes)
    audiences = random.several(1 + random.below(2), of: Self.allAudiences)
    self.random = random
  }

  /// A partner of the region; of the whole country one time in ten, and where the region has none.
  private static func party(in region: Int, partnerCount: Int, random: inout SplitMix) -> Int {
    let regions = RegionRecord.all.count
    let first = PartnerRecord.national.upperBound + region + 1
    guard first <= partnerCount, !random.happens(10) else { return random.one(of: Array(PartnerRecord.national)) }
    return first + regions * random.below((partnerCount - first) / regions + 1)
  }

  var path: String { "content/conventions/\(day.year)/\(Self.file(number))" }

  static func file(_ number: Int) -> String { "convention-\(padded(number, to: 6)).md" }

  func text(in languages: [String]) -> String {
    var random = random
    var text = header(in: languages, random: &random)
    text += Story(convention: self).text(&random)
    return text
  }

  private func header(in languages: [String], random: inout SplitMix) -> String {
    let first = parties[0]
    let second = parties[1]
    let title = LocalizedText(
      fr: "Convention \(padded(number, to: 6)) entre \(PartnerRecord.name(first)) et \(PartnerRecord.name(second))",
      ar: "الاتفاقية \(padded(number, to: 6))", en: "Convention \(padded(number, to: 6))")
    let summary = LocalizedText(
      fr: "La convention d’essai \(number) prévoit \(random.one(of: Self.purposes)).",
      ar: "تنص الاتفاقية التجريبية \(number) على مواكبة المشاريع.",
      en: "Trial convention \(number) provides for the support of projects.")
    var text = """
      ---
      id: "\(region.code)-\(day.year)-\(padded(ordinal, to: 3))"
      title: \(title.yaml(in: languages))
      kind: \(kind)
      region: "\(region.code)"
      status: \(status)
      date_signed: "\(day.text)"
      summary: \(summary.yaml(in: languages))
      parties:\n
      """
    for party in parties { text += "  - {partner: \(PartnerRecord.id(party)), role: co_party}\n" }
    text += "signatories:\n"
    for party in parties.prefix(1 + random.below(2)) {
      // Each partner has two people.
      let person = padded(party * 2 + random.below(2), to: 4)
      text += "  - {id: responsable-\(person), person: \"Responsable \(person)\", "
      text += "party: \(PartnerRecord.id(party)), capacity: signed}\n"
    }
    text += "themes: [\(themes.joined(separator: ", "))]\naudiences: [\(audiences.joined(separator: ", "))]\n"
    if random.happens(33) {
      let target = 10 * (5 + random.below(100))
      text += "indicators:\n  - {id: i1, title: \"\(random.one(of: Self.measured))\", unit: \"par an\", periods: ["
      text += "{start: \"\(day.year)\", end: \"\(day.year + 2)\", target: {value: \(target)}, "
      text += "actual: {value: \(target * (40 + random.below(80)) / 100)}}]}\n"
    }
    text += """
      sources:
        - {id: s1, kind: communique, publisher: "\(PartnerRecord.name(second))", published: "\(day.text)", supports: [parties]}
      ---


      """
    return text
  }

  private static let statuses = ["signed", "signed", "signed", "in_force", "in_force", "completed", "expired"]
  private static let kinds = [
    "partnership_convention", "partnership_convention", "framework_convention", "specific_convention", "mou",
    "cooperation_agreement",
  ]
  private static let allThemes = [
    "renewable_energy", "green_economy", "entrepreneurship", "innovation_rd", "financing", "crowdfunding", "incubation",
    "youth_employment", "training", "women", "territorial_promotion", "data_sharing", "digital", "agriculture",
    "tourism_crafts", "industry", "social_economy", "diaspora", "infrastructure_land", "water", "fisheries_aquaculture",
    "business_climate",
  ]
  private static let allAudiences = [
    "project_holders", "youth", "students", "entrepreneurs", "very_small_enterprises", "smes", "startups",
    "cooperatives",
    "women", "rural", "investors",
  ]
  private static let purposes = [
    "l’accompagnement des porteurs de projets", "la formation des jeunes", "le partage de données entre les services",
    "l’ouverture d’un guichet commun", "le financement de petites entreprises", "la promotion du territoire",
  ]
  private static let measured = [
    "Porteurs de projets accompagnés", "Jeunes formés", "Entreprises créées", "Dossiers instruits", "Ateliers tenus",
  ]
}
