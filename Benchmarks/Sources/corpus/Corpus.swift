import Disk

/// A registry of any size, the same for the same seed.
struct Corpus: Sendable {
  let conventions: [ConventionRecord]
  let partners: [PartnerRecord]
  private let languages: [String]

  init(conventions count: Int, seed: UInt64, languages: [String]) {
    let partnerCount = max(Self.leastPartners, min(1000, count / 10))
    var ordinals: [String: Int] = [:]
    conventions = (1...count).map { number in
      let draw = ConventionRecord.Draw(number, seed: seed)
      let ordinal = ordinals["\(draw.region)/\(draw.day.year)", default: 0] + 1
      ordinals["\(draw.region)/\(draw.day.year)"] = ordinal
      return ConventionRecord(number, draw: draw, ordinal: ordinal, partnerCount: partnerCount)
    }
    partners = (1...partnerCount).map { PartnerRecord($0, seed: seed) }
    self.languages = languages
  }

  /// The centres, and those of the whole country.
  private static let leastPartners = PartnerRecord.national.upperBound

  func write(to folder: String) async throws {
    for path in ["regions", "partners", "vocabularies"] { try Disk.makeFolder("\(folder)/content/\(path)") }
    for year in Set(conventions.map(\.day.year)) { try Disk.makeFolder("\(folder)/content/conventions/\(year)") }
    try Disk.write(site.utf8, to: "\(folder)/content/site.yml")
    for (index, region) in RegionRecord.all.enumerated() {
      try Disk.write(region.text(centre: index + 1, in: languages).utf8, to: "\(folder)/\(region.path)")
    }
    for partner in partners { try Disk.write(partner.text(in: languages).utf8, to: "\(folder)/\(partner.path)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for start in stride(from: 0, to: conventions.count, by: Self.portion) {
        group.addTask {
          for convention in conventions[start..<min(start + Self.portion, conventions.count)] {
            try Disk.write(convention.text(in: languages).utf8, to: "\(folder)/\(convention.path)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Conventions written by a task.
  private static let portion = 500

  private var site: String {
    """
    title: "Registre d’essai"
    languages: [\(languages.joined(separator: ", "))]
    base_url: "https://registre.example/"
    licence: {name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.fr"}
    contact: "contact@registre.example"

    """
  }
}
