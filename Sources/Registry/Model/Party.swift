package import Diagnostics
package import FrontMatter

/// One side of a convention.
package struct Party: Record {
  package let partner: Reference<Partner>
  package let role: PartyRole
  package let department: LocalizedText?
  package let share: LocalizedText?
  package let source: Located<String>?

  package init?(reading reader: inout RecordReader) {
    let partner = reader.required("partner", .reference(to: Partner.self))
    let role = reader.required("role", .enumeration(PartyRole.self))
    department = reader.optional("department", .localizedText())
    share = reader.optional("share", .localizedText())
    source = reader.optional("source", .sourceReference)
    guard let partner else { return nil }
    self.partner = partner
    self.role = role ?? .coParty
  }
}
