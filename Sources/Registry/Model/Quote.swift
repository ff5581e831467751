package import Diagnostics
package import FrontMatter

/// What someone said of a convention, with its speaker and its source.
package struct Quote: Record {
  package let id: Located<String>?
  /// A plain one is in the language that `lang` names.
  package let text: LocalizedText
  package let kind: QuoteKind
  /// The id of a person who stands among the signatories of some convention.
  package let person: Located<String>
  /// To whom it was said.
  package let to: LocalizedText?
  package let source: Located<String>?

  package init?(reading reader: inout RecordReader) {
    id = reader.optional("id", .located(.identifier))
    let language = reader.required("lang", .language)
    let text = reader.required("text", .localizedText(plainIn: language))
    let kind = reader.required("kind", .enumeration(QuoteKind.self))
    let person = reader.required("person", .located(.identifier))
    to = reader.optional("to", .localizedText())
    source = reader.recommended("source", .sourceReference)
    guard let person else { return nil }
    self.text = text ?? .missing
    self.kind = kind ?? .reported
    self.person = person
  }
}
