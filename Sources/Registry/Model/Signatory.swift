package import Diagnostics
package import EDTF
package import FrontMatter

/// Someone who signed, initialled or witnessed a convention. The title is that of the day of signing.
package struct Signatory: Record {
  package let id: Located<String>
  package let person: Located<LocalizedText>
  package let title: LocalizedText?
  package let unit: LocalizedText?
  /// For whom; `nil` only for a witness.
  package let party: Reference<Partner>?
  package let capacity: Capacity
  package let onBehalfOf: LocalizedText?
  package let signedOn: Located<EDTF>?
  package let source: Located<String>?
  package let note: LocalizedText?
  package let place: Place

  package init?(reading reader: inout RecordReader) {
    place = reader.place
    let id = reader.requiredID()
    let person = reader.required("person", .located(.localizedText()))
    title = reader.recommended("title", .localizedText())
    unit = reader.optional("unit", .localizedText())
    party = reader.recommended("party", .reference(to: Partner.self))
    let capacity = reader.required("capacity", .enumeration(Capacity.self))
    onBehalfOf = reader.optional("on_behalf_of", .localizedText())
    signedOn = reader.optional("signed_on", .located(.edtf))
    source = reader.recommended("source", .sourceReference)
    note = reader.optional("note", .localizedText())
    if let capacity, capacity != .witnessed, reader.place(of: "party") == nil {
      reader.report(.signatoryWithoutParty(at: reader.place))
    }
    guard let id else { return nil }
    self.id = id
    self.person = person ?? Located(.missing, at: reader.place)
    self.capacity = capacity ?? .signed
  }
}
