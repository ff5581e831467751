package import Diagnostics
package import FrontMatter

/// A text about the registry itself, such as its licence: a page at the national door and in each portal.
///
/// A class for the reason that `Convention` is one.
package final class StandalonePage: Entity {
  package static let folder = "pages"
  package static let noun = Wording(fr: "page", en: "page")

  package let id: Reference<StandalonePage>
  package let slug: Located<String>?
  package let translations: Translations
  package let title: LocalizedText

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    slug = reader.optional("slug", .located(.identifier))
    translations = Translations(reading: &reader)
    let title = reader.required("title", .localizedText())
    guard let id else { return nil }
    self.id = id.map { ID($0) }
    self.title = title ?? .missing
  }

  package var displayName: LocalizedText { title }
}
