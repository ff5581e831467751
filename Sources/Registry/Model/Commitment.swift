package import Diagnostics
package import EDTF
package import FrontMatter

/// Something that was promised; `domain.md` §2.8.
package struct Commitment: Record {
  package let id: Located<String>
  package let text: LocalizedText
  package let kind: Located<String>?
  /// Who leads; empty means that the parties act jointly.
  package let leads: [Reference<Partner>]
  package let support: [Reference<Partner>]
  package let beneficiaries: [Located<String>]
  package let due: EDTF?
  package let status: CommitmentStatus?
  package let statusAsOf: Located<EDTF>?
  /// As the text of the convention has it, for publishers who hold it.
  package let verbatim: String?
  /// Ids of sources and documents that show its state.
  package let evidence: [Located<String>]
  /// Ids of the indicators by which it is judged.
  package let indicators: [Located<String>]
  package let province: Located<String>?
  package let source: Located<String>?

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    let text = reader.required("text", .localizedText())
    kind = reader.recommended("kind", .codeReference)
    leads = reader.list("leads", of: .reference(to: Partner.self))
    support = reader.list("support", of: .reference(to: Partner.self))
    beneficiaries = reader.list("beneficiaries", of: .codeReference)
    due = reader.recommended("due", .edtf)
    status = reader.recommended("status", .enumeration(CommitmentStatus.self))
    statusAsOf = reader.optional("status_as_of", .located(.edtf))
    verbatim = reader.optional("verbatim", .text)
    evidence = reader.list("evidence", of: .reference)
    indicators = reader.list("indicators", of: .reference)
    province = reader.optional("province", .located(.text))
    source = reader.optional("source", .sourceReference)
    guard let id else { return nil }
    self.id = id
    self.text = text ?? .missing
  }
}
