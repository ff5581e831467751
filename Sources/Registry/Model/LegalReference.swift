package import Diagnostics
package import FrontMatter

/// A legal instrument that a convention refers to, and how.
package struct LegalReference: Record {
  package let instrument: Reference<Instrument>
  package let relation: LegalRelation
  package let note: LocalizedText?
  package let source: Located<String>?

  package init?(reading reader: inout RecordReader) {
    let instrument = reader.required("instrument", .reference(to: Instrument.self))
    let relation = reader.required("relation", .enumeration(LegalRelation.self))
    note = reader.optional("note", .localizedText())
    source = reader.optional("source", .sourceReference)
    guard let instrument else { return nil }
    self.instrument = instrument
    self.relation = relation ?? .cites
  }
}
