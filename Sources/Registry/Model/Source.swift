package import Diagnostics
package import EDTF
package import FrontMatter

/// A document that facts of a record rest on; `domain.md` §2.12.
package struct Source: Record {
  package let id: Located<String>
  package let kind: Located<String>
  package let title: LocalizedText?
  package let publisher: LocalizedText?
  package let author: String?
  package let url: String?
  package let archivedURL: String?
  package let language: String?
  package let published: Located<Moment>?
  package let accessed: Located<EDTF>?
  /// The facts of the record that rest on it: `key`, `key.id` or `key.id.field`.
  package let supports: [Located<String>]
  package let reliability: Reliability?
  package let note: LocalizedText?
  /// The words on which a fact rests, for publishers who may quote them.
  package let quote: String?

  /// The kind of a source that is the signed text itself.
  package static let conventionText = "convention_text"

  package enum Reliability: String, CaseIterable, Sendable {
    case primary, secondary
  }

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    let kind = reader.required("kind", .codeReference)
    title = reader.optional("title", .localizedText())
    publisher = reader.recommended("publisher", .localizedText())
    author = reader.optional("author", .text)
    url = reader.recommended("url", .url)
    archivedURL = reader.optional("archived_url", .url)
    language = reader.optional("language", .language)
    published = reader.recommended("published", .located(.moment))
    accessed = reader.optional("accessed", .located(.edtf))
    supports = reader.list("supports", of: .located(.text))
    reliability = reader.optional("reliability", .enumeration(Reliability.self))
    note = reader.optional("note", .localizedText())
    quote = reader.optional("quote", .text)
    guard let id else { return nil }
    self.id = id
    self.kind = kind ?? .missing(at: reader.place)
  }
}
