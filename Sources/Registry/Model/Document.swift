package import Diagnostics
package import EDTF
package import FrontMatter

/// A document of a convention: its text, an annex, a report; `domain.md` §2.11. It is a file of the registry or stands
/// at an address outside.
package struct Document: Record {
  package let id: Located<String>
  package let title: LocalizedText
  package let kind: Located<String>?
  package let language: String?
  package let date: Located<EDTF>?
  /// Below `content/`, as in `files/convention.pdf`.
  package let path: Located<String>?
  package let url: String?
  package let archivedURL: String?
  /// As declared; a file of the registry is looked at itself.
  package let mediaType: String?
  package let bytes: Located<Int>?
  package let sha256: Located<String>?
  package let licence: LocalizedText?
  /// Whether people who use assistive technology can read it.
  package let isAccessible: Bool?
  package let source: Located<String>?

  /// The kind of a document that is the signed text.
  package static let signedText = "text_signed"
  /// The kinds that tell how a convention is carried out.
  package static let reports: Set = ["report", "evaluation", "minutes"]

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    let title = reader.required("title", .localizedText())
    kind = reader.recommended("kind", .codeReference)
    language = reader.recommended("language", .language)
    date = reader.recommended("date", .located(.edtf))
    path = reader.optional("path", .located(.text))
    url = reader.optional("url", .url)
    archivedURL = reader.optional("archived_url", .url)
    mediaType = reader.optional("media_type", .text)
    bytes = reader.optional("bytes", .located(.integer))
    sha256 = reader.optional("sha256", .located(.text))
    licence = reader.optional("licence", .localizedText())
    isAccessible = reader.optional("accessible", .boolean)
    source = reader.optional("source", .sourceReference)
    switch (reader.place(of: "path"), reader.place(of: "url")) {
    case (nil, nil): reader.report(.documentWithoutPlace(at: reader.place))
    case (_?, let url?): reader.report(.documentInTwoPlaces(at: url))
    default: break
    }
    guard let id else { return nil }
    self.id = id
    self.title = title ?? .missing
  }
}
