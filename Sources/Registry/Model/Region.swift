package import Diagnostics
package import EDTF
package import FrontMatter

/// One of the twelve regions of decree 2-15-40: each has a portal; `domain.md` §2.3 and §4.
///
/// A class for the reason that `Convention` is one.
package final class Region: Entity {
  package static let folder = "regions"
  package static let noun = Wording(fr: "région", en: "region")

  /// An ISO 3166-2:MA code.
  package let id: Reference<Region>
  package let slug: Located<String>?
  package let translations: Translations
  package let name: LocalizedText
  package let officialName: LocalizedText?
  package let capital: LocalizedText
  package let subdivisions: [Subdivision]
  /// Some of its provinces and prefectures could not be read, which has been told.
  let lacksSubdivisions: Bool
  package let population: Population?
  /// Regions of the division before 2015 whose territory it took over, wholly or in part.
  package let formerRegions: [FormerRegion]
  package let intro: LocalizedText?
  /// Its Regional Investment Centre.
  package let centre: Reference<Partner>?
  /// Column and row in the schematic map, from 0.
  package let gridX: Int
  package let gridY: Int
  package let contact: String?
  /// What a reader should know of these facts, such as a source that is still to be confirmed.
  package let note: LocalizedText?
  package let sources: [Source]

  /// One of the sixteen regions of the division before 2015.
  package struct FormerRegion: Record {
    package let id: Located<String>
    package let name: LocalizedText
    package let until: EDTF?
    package let note: LocalizedText?
    package let source: Located<String>?

    package init?(reading reader: inout RecordReader) {
      let id = reader.requiredID()
      let name = reader.required("name", .localizedText())
      until = reader.recommended("until", .edtf)
      note = reader.optional("note", .localizedText())
      source = reader.optional("source", .sourceReference)
      guard let id else { return nil }
      self.id = id
      self.name = name ?? .missing
    }
  }

  /// A province or prefecture.
  package struct Subdivision: Record {
    /// An ISO 3166-2:MA code.
    package let id: Located<String>
    package let name: LocalizedText
    package let kind: SubdivisionKind

    package init?(reading reader: inout RecordReader) {
      let id = reader.required("id", .located(.text))
      let name = reader.required("name", .localizedText())
      let kind = reader.required("kind", .enumeration(SubdivisionKind.self))
      guard let id, let name, let kind else { return nil }
      self.id = id
      self.name = name
      self.kind = kind
    }
  }

  package struct Population: Record {
    /// Inhabitants.
    package let value: Int
    /// The year of the census.
    package let year: Int
    package let source: Located<String>?

    package init?(reading reader: inout RecordReader) {
      let value = reader.required("value", .positiveInteger)
      let year = reader.required("year", .year)
      source = reader.recommended("source", .sourceReference)
      guard let value, let year else { return nil }
      self.value = value
      self.year = year
    }
  }

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID(.located(.regionCode))
    slug = reader.optional("slug", .located(.identifier))
    translations = Translations(reading: &reader)
    let name = reader.required("name", .localizedText())
    officialName = reader.optional("official_name", .localizedText())
    let capital = reader.required("capital", .localizedText())
    subdivisions = reader.list("provinces", of: .record(Subdivision.self))
    lacksSubdivisions = reader.writtenCount(of: "provinces") != subdivisions.count
    population = reader.recommended("population", .record(Population.self))
    formerRegions = reader.list("former_regions", of: .record(FormerRegion.self))
    intro = reader.optional("intro", .localizedText())
    centre = reader.recommended("cri", .reference(to: Partner.self))
    let gridX = reader.required("grid_x", .integer)
    let gridY = reader.required("grid_y", .integer)
    contact = reader.optional("contact", .email)
    note = reader.optional("note", .localizedText())
    sources = reader.list("sources", of: .record(Source.self))
    guard let id else { return nil }
    self.id = id.map { ID($0) }
    self.name = name ?? .missing
    self.capital = capital ?? .missing
    self.gridX = gridX ?? 0
    self.gridY = gridY ?? 0
  }

  package var displayName: LocalizedText { name }
}
