package import Diagnostics
package import EDTF
package import FrontMatter

/// A body that signs conventions; `domain.md` §2.2.
///
/// A class for the reason that `Convention` is one.
package final class Partner: Entity {
  package static let folder = "partners"
  /// The kind of the bodies that the registry is about, those of former regions among them.
  package static let investmentCentre = "cri"
  package static let noun = Wording(fr: "partenaire", en: "partner")

  package let id: Reference<Partner>
  package let slug: Located<String>?
  package let translations: Translations
  package let aliases: [Located<String>]
  package let name: LocalizedText
  package let alternateNames: [AlternateName]
  package let kind: Located<String>
  package let legalForm: LocalizedText?
  package let identifiers: [Identifier]
  package let website: String?
  package let founded: EDTF?
  package let seat: LocalizedText?
  package let regionsActive: [Reference<Region>]
  package let parent: Reference<Partner>?
  /// Its members that have records, such as those of a federation.
  package let members: [Reference<Partner>]
  /// The body that it has become a part of, or the record that took its place.
  package let mergedInto: Reference<Partner>?
  package let splitFrom: Reference<Partner>?
  /// An image below `content/`, as in `files/logos/x.svg`, and what it shows in words.
  package let logo: Located<String>?
  package let logoText: LocalizedText?
  package let description: LocalizedText?
  package let expertise: LocalizedText?
  package let sameAs: [String]
  package let sources: [Source]

  /// An identifier in a register outside: ICE, RC, Wikidata, ROR…
  package struct Identifier: Record {
    package let scheme: String
    package let value: String

    package init?(reading reader: inout RecordReader) {
      let scheme = reader.required("scheme", .text)
      let value = reader.required("value", .text)
      guard let scheme, let value else { return nil }
      self.scheme = scheme
      self.value = value
    }
  }

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    slug = reader.optional("slug", .located(.identifier))
    translations = Translations(reading: &reader)
    aliases = reader.list("aliases", of: .located(.identifier))
    let name = reader.required("name", .localizedText())
    alternateNames = reader.list("alternate_names", of: .record(AlternateName.self))
    let kind = reader.required("kind", .codeReference)
    legalForm = reader.recommended("legal_form", .localizedText())
    identifiers = reader.list("identifiers", of: .record(Identifier.self))
    website = reader.recommended("website", .url)
    founded = reader.recommended("founded", .edtf)
    seat = reader.recommended("seat", .localizedText())
    regionsActive = reader.list("regions_active", of: .reference(to: Region.self))
    parent = reader.optional("parent", .reference(to: Partner.self))
    members = reader.list("members", of: .reference(to: Partner.self))
    mergedInto = reader.optional("merged_into", .reference(to: Partner.self))
    splitFrom = reader.optional("split_from", .reference(to: Partner.self))
    logo = reader.optional("logo", .located(.text))
    logoText = reader.optional("logo_alt", .localizedText())
    if let place = reader.place(of: "logo"), reader.place(of: "logo_alt") == nil {
      reader.report(.logoWithoutText(at: place))
    }
    description = reader.recommended("description", .localizedText())
    expertise = reader.recommended("expertise", .localizedText())
    sameAs = reader.list("same_as", of: .url)
    sources = reader.required("sources", .oneOrMore(of: .record(Source.self))) ?? []
    guard let id else { return nil }
    self.id = id.map { ID($0) }
    self.name = name ?? .missing
    self.kind = kind ?? .missing(at: reader.place)
  }

  package var displayName: LocalizedText { name }

  package var names: [String] { name.languages.compactMap { name[$0] } + alternateNames.map(\.name) }
}

/// Another name under which sources speak of a body or a programme.
package struct AlternateName: Record {
  package let name: String
  package let language: String?
  package let from: Located<EDTF>?
  package let to: Located<EDTF>?
  package let kind: AlternateNameKind
  package let note: LocalizedText?
  package let source: Located<String>?

  package init?(reading reader: inout RecordReader) {
    let name = reader.required("name", .text)
    language = reader.optional("lang", .language)
    from = reader.optional("from", .located(.edtf))
    to = reader.optional("to", .located(.edtf))
    let kind = reader.required("kind", .enumeration(AlternateNameKind.self))
    note = reader.optional("note", .localizedText())
    source = reader.optional("source", .sourceReference)
    guard let name, let kind else { return nil }
    self.name = name
    self.kind = kind
  }
}
