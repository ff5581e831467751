package import Diagnostics
package import EDTF
package import FrontMatter

/// A public programme that conventions are part of; `domain.md` §2.4.
///
/// A class for the reason that `Convention` is one.
package final class Programme: Entity {
  package static let folder = "programmes"
  package static let noun = Wording(fr: "programme", en: "programme")

  package let id: Reference<Programme>
  package let slug: Located<String>?
  package let translations: Translations
  package let aliases: [Located<String>]
  package let name: LocalizedText
  package let alternateNames: [AlternateName]
  package let scope: ProgrammeScope
  package let regions: [Reference<Region>]
  package let lead: Reference<Partner>?
  package let start: Located<EDTF>?
  package let end: Located<EDTF>?
  package let description: LocalizedText?
  package let parent: Reference<Programme>?
  package let sources: [Source]

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    slug = reader.optional("slug", .located(.identifier))
    translations = Translations(reading: &reader)
    aliases = reader.list("aliases", of: .located(.identifier))
    let name = reader.required("name", .localizedText())
    alternateNames = reader.list("alternate_names", of: .record(AlternateName.self))
    let scope = reader.required("scope", .enumeration(ProgrammeScope.self))
    regions = reader.optional("region", .oneOrMore(of: .reference(to: Region.self))) ?? []
    lead = reader.recommended("lead", .reference(to: Partner.self))
    start = reader.recommended("start", .located(.edtf))
    end = reader.recommended("end", .located(.edtf))
    description = reader.recommended("description", .localizedText())
    parent = reader.optional("parent", .reference(to: Programme.self))
    sources = reader.required("sources", .oneOrMore(of: .record(Source.self))) ?? []
    guard let id else { return nil }
    self.id = id.map { ID($0) }
    self.name = name ?? .missing
    self.scope = scope ?? .regional
  }

  package var displayName: LocalizedText { name }

  package var names: [String] { name.languages.compactMap { name[$0] } + alternateNames.map(\.name) }
}
