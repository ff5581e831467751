package import Diagnostics
package import EDTF
package import FrontMatter

/// A law, decree or other legal text that conventions refer to; `domain.md` §2.15 (1).
///
/// A class for the reason that `Convention` is one.
package final class Instrument: Entity {
  package static let folder = "instruments"
  package static let noun = Wording(fr: "texte juridique", en: "legal instrument")

  package let id: Reference<Instrument>
  package let slug: Located<String>?
  package let translations: Translations
  package let aliases: [Located<String>]
  /// The normal form, with a hyphen: `15-18`.
  package let number: String
  package let title: LocalizedText
  package let description: LocalizedText?
  /// How sources write the number: `15.18`, `n° 15-18`.
  package let spellings: [String]
  /// The dahir that promulgates a law.
  package let dahir: String?
  package let bulletin: Bulletin?
  package let datePromulgated: EDTF?
  package let dateInForce: EDTF?
  package let url: String?
  package let sources: [Source]

  /// The issue of the Official Bulletin that published the text.
  package struct Bulletin: Record {
    package let number: String
    package let language: String?
    package let published: EDTF?

    package init?(reading reader: inout RecordReader) {
      let number = reader.required("number", .text)
      language = reader.optional("language", .language)
      published = reader.recommended("published", .edtf)
      guard let number else { return nil }
      self.number = number
    }
  }

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    slug = reader.optional("slug", .located(.identifier))
    translations = Translations(reading: &reader)
    aliases = reader.list("aliases", of: .located(.identifier))
    let number = reader.required("number", .text)
    let title = reader.required("title", .localizedText())
    description = reader.recommended("description", .localizedText())
    spellings = reader.list("spellings", of: .text)
    dahir = reader.optional("dahir", .text)
    bulletin = reader.recommended("bulletin", .record(Bulletin.self))
    datePromulgated = reader.recommended("date_promulgated", .edtf)
    dateInForce = reader.recommended("date_in_force", .edtf)
    url = reader.recommended("url", .url)
    sources = reader.required("sources", .oneOrMore(of: .record(Source.self))) ?? []
    guard let id else { return nil }
    self.id = id.map { ID($0) }
    self.number = number ?? ""
    self.title = title ?? .missing
  }

  package var displayName: LocalizedText { title }
}
