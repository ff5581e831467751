/// A region with its place in the schematic map, as the registry of this repository has it. Each has a partner of its
/// own, which is its investment centre.
struct RegionRecord: Sendable {
  let code: String
  let slug: String
  let name: LocalizedText
  let seat: String
  let column: Int
  let row: Int

  var path: String { "content/regions/\(slug).md" }

  /// - Parameter centre: the number of the partner that is its investment centre.
  func text(centre: Int, in languages: [String]) -> String {
    """
    ---
    id: "\(code)"
    slug: \(slug)
    name: \(name.yaml(in: languages))
    capital: "\(seat)"
    cri: \(PartnerRecord.id(centre))
    grid_x: \(column)
    grid_y: \(row)
    ---

    Une région d’un registre d’essai. Son centre est [\(PartnerRecord.name(centre))](../partners/\(PartnerRecord.id(centre)).md).

    """
  }

  static let all: [RegionRecord] = [
    .init("MA-01", "tanger-tetouan-al-hoceima", "Tanger-Tétouan-Al Hoceïma", "طنجة - تطوان - الحسيمة", "Tanger", 2, 0),
    .init("MA-02", "oriental", "L’Oriental", "الشرق", "Oujda", 3, 0),
    .init("MA-03", "fes-meknes", "Fès-Meknès", "فاس - مكناس", "Fès", 2, 1),
    .init("MA-04", "rabat-sale-kenitra", "Rabat-Salé-Kénitra", "الرباط - سلا - القنيطرة", "Rabat", 1, 1),
    .init("MA-05", "beni-mellal-khenifra", "Béni Mellal-Khénifra", "بني ملال - خنيفرة", "Béni Mellal", 2, 2),
    .init("MA-06", "casablanca-settat", "Casablanca-Settat", "الدار البيضاء - سطات", "Casablanca", 1, 2),
    .init("MA-07", "marrakech-safi", "Marrakech-Safi", "مراكش - آسفي", "Marrakech", 1, 3),
    .init("MA-08", "draa-tafilalet", "Drâa-Tafilalet", "درعة - تافيلالت", "Errachidia", 3, 2),
    .init("MA-09", "souss-massa", "Souss-Massa", "سوس - ماسة", "Agadir", 2, 3),
    .init("MA-10", "guelmim-oued-noun", "Guelmim-Oued Noun", "كلميم - واد نون", "Guelmim", 1, 4),
    .init("MA-11", "laayoune-sakia-el-hamra", "Laâyoune-Sakia El Hamra", "العيون - الساقية الحمراء", "Laâyoune", 0, 4),
    .init("MA-12", "dakhla-oued-ed-dahab", "Dakhla-Oued Ed-Dahab", "الداخلة - وادي الذهب", "Dakhla", 0, 5),
  ]

  private init(
    _ code: String, _ slug: String, _ french: String, _ arabic: String, _ seat: String, _ column: Int, _ row: Int
  ) {
    self.code = code
    self.slug = slug
    name = LocalizedText(fr: french, ar: arabic, en: french)
    self.seat = seat
    self.column = column
    self.row = row
  }
}
