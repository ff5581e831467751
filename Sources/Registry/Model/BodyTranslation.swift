package import Diagnostics
package import FrontMatter

/// The header of a file `name.<language>.md`, whose text is that of `name.md` in another language.
package struct BodyTranslation: Record {
  /// The hash of the original's text at the time of the translation, as it is written; `nil` where there is none.
  package let original: Located<String>?
  package let method: Method
  /// Whether somebody who reads the language has read it.
  package let isReviewed: Bool
  /// Where a hash that is missing would stand.
  package let place: Place

  package enum Method: String, CaseIterable, Sendable {
    case human, machine
  }

  /// Only a file of a translation has this key.
  package static let mark = "translation_of"

  package init?(reading reader: inout RecordReader) {
    // What the hash should be is known once the original has been read, so a missing one is told there.
    original = reader.optional(Self.mark, .located(.text))
    let method = reader.required("method", .enumeration(Method.self))
    isReviewed = reader.optional("reviewed", .boolean) ?? true
    place = reader.place(of: "method") ?? reader.place
    self.method = method ?? .human
  }
}
