import Diagnostics
package import EDTF
import Registry
package import SourceTree

/// A record to start writing from, in French, with a comment at what is to be filled in. `mithaq check` warns of each
/// text that still says so.
package enum NewRecord: Sendable {
  case convention(Convention)
  case partner(name: String, kind: String)
  case programme(name: String, scope: String, regions: [String])

  package struct Convention: Sendable {
    package let title: String
    package let regions: [String]
    package let parties: [String]
    package let themes: [String]
    /// `nil` for an unknown date.
    package let date: EDTF?

    package init(title: String, regions: [String], parties: [String], themes: [String], date: EDTF?) {
      self.title = title
      self.regions = regions
      self.parties = parties
      self.themes = themes
      self.date = date
    }
  }

  /// The path below the root and the text of the file.
  ///
  /// - Parameter tree: the registry, which has to hold the codes given, and whose conventions are counted for a new
  ///   number.
  package func file(
    in tree: SourceTree, asOf today: CalendarDay
  ) async throws(NewRecordRefusal) -> (path: String, text: String) {
    var loader = ContentLoader(tree: tree, jobs: 1)
    let content = await loader.load().value
    let unknown = unknownCodes(in: content)
    guard unknown.isEmpty else { throw NewRecordRefusal(reasons: unknown) }
    let file =
      switch self {
      case .convention(let convention): Self.file(convention, in: content, asOf: today)
      case .partner(let name, let kind): Self.file(partner: name, kind: kind)
      case .programme(let name, let scope, let regions): Self.file(programme: name, scope: scope, regions: regions)
      }
    guard let file else { throw NewRecordRefusal.noAddress }
    return file
  }

  private static let blank = "\"À compléter\""

  private static let sources = """
    sources:  # au moins une ; « supports » dit quels faits s’appuient sur elle
      - id: source-1
        kind: press
        title: \(blank)
        # url: "https://…"
        # published: "2026-01-31"
        # supports: [title, parties]

    """

  /// A text in straight quotes, as YAML reads it back.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func file(
    _ convention: Convention, in content: SiteContent, asOf today: CalendarDay
  ) -> (path: String, text: String)? {
    let slug = Slugs.fold(convention.title)
    guard !slug.isEmpty else { return nil }
    let year = convention.date?.earliest?.year
    let prefix = "\(convention.regions.first ?? "MA-00")-\(year ?? today.year)-"
    let taken = content.records.compactMap { record -> Int? in
      guard case .convention(let other) = record, other.id.value.rawValue.hasPrefix(prefix) else { return nil }
      return Int(other.id.value.rawValue.dropFirst(prefix.count))
    }
    let number = String((taken.max() ?? 0) + 1)
    let id = prefix + String(repeating: "0", count: max(0, 3 - number.count)) + number
    let regions = convention.regions.map(quoted).joined(separator: ", ")
    let parties = convention.parties.enumerated().map { index, party in
      "  - {partner: \(party), role: \(index == 0 ? "lead" : "co_party")}\n"
    }
    let date =
      convention.date.map {
        "date_signed: \"\($0.text)\"\n# date_signed_basis: stated  # une source donne la date ; inferred si elle est déduite\n"
      }
      ?? "date_signed: unknown  # la date, dès qu’elle est connue : \"2026-05-21\", \"2026-05\" ou \"2026\"\n"
    let text = """
      ---
      id: "\(id)"  # ne change jamais
      title: \(quoted(convention.title))
      kind: partnership_convention  # les autres natures sont dans content/vocabularies/convention_kind.yml
      regions: [\(regions)]  # le territoire servi, et non celui de la signature
      status: \(convention.date == nil ? "unknown" : "signed")
      # status_as_of: "2026-05"  # quand ce statut a été constaté
      \(date)# place_signed: "Ville"
      summary: \(blank)  # en une ou deux phrases, 300 caractères au plus
      # objectives: ["Premier objectif", "Second objectif"]
      parties:
      \(parties.joined())# signatories:
      #   - {id: prenom-nom, person: "Prénom Nom", title: "directeur", party: \(convention.parties.first ?? "partenaire"), capacity: signed}
      themes: [\(convention.themes.joined(separator: ", "))]
      # audiences: [youth]
      # commitments:
      #   - {id: c1, text: "Ce qui est promis", kind: support, leads: [], due: "2027", status: no_evidence}
      # indicators: none_published  # si les sources n’en donnent aucun ; sinon la liste des indicateurs
      \(sources)---

      """
    let folder = year.map(String.init) ?? "sans-date"
    return ("content/conventions/\(folder)/\(slug).md", text)
  }

  private static func file(partner name: String, kind: String) -> (path: String, text: String)? {
    let id = Slugs.fold(name)
    guard !id.isEmpty else { return nil }
    let text = """
      ---
      id: \(id)  # ne change jamais
      name: \(quoted(name))
      # alternate_names: [{name: "Sigle", kind: acronym}]
      kind: \(kind)
      # legal_form: "association"
      # website: "https://…"
      # founded: "2014"
      # seat: "Ville"
      description: \(blank)
      \(sources)---

      """
    return ("content/partners/\(id).md", text)
  }

  private static func file(programme name: String, scope: String, regions: [String]) -> (path: String, text: String)? {
    let id = Slugs.fold(name)
    guard !id.isEmpty else { return nil }
    let region = regions.isEmpty ? "" : "region: [\(regions.map(quoted).joined(separator: ", "))]\n"
    let text = """
      ---
      id: \(id)  # ne change jamais
      name: \(quoted(name))
      scope: \(scope)
      \(region)# lead: identifiant-du-porteur
      # start: "2026"
      description: \(blank)
      \(sources)---

      """
    return ("content/programmes/\(id).md", text)
  }
}
