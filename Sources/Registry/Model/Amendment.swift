package import Diagnostics
package import EDTF
package import FrontMatter

/// An avenant: a legal change of a convention, agreed by its parties; `domain.md` §2.7. An editorial correction of the
/// record is a `Correction`.
package struct Amendment: Record {
  package let id: Located<String>
  package let number: String?
  package let title: LocalizedText
  package let status: AmendmentStatus?
  package let approved: Located<EDTF>?
  package let signed: Located<EDTF>?
  package let effective: EDTF?
  package let rationale: LocalizedText?
  package let changes: [Change]
  package let addedParties: [Reference<Partner>]
  /// The id of a document of the convention.
  package let document: Located<String>?
  package let source: Located<String>?

  /// What is now said otherwise.
  package struct Change: Record {
    /// A key of the convention.
    package let field: Located<String>
    package let before: LocalizedText?
    package let after: LocalizedText?

    package init?(reading reader: inout RecordReader) {
      let field = reader.required("field", .located(.text))
      before = reader.recommended("before", .localizedText())
      after = reader.recommended("after", .localizedText())
      guard let field else { return nil }
      self.field = field
    }
  }

  package init?(reading reader: inout RecordReader) {
    let id = reader.requiredID()
    number = reader.optional("number", .text)
    let title = reader.required("title", .localizedText())
    status = reader.recommended("status", .enumeration(AmendmentStatus.self))
    approved = reader.optional("date_approved", .located(.edtf))
    signed = reader.recommended("date_signed", .located(.edtf))
    effective = reader.optional("date_effective", .edtf)
    rationale = reader.recommended("rationale", .localizedText())
    changes = reader.list("changes", of: .record(Change.self))
    addedParties = reader.list("adds_parties", of: .reference(to: Partner.self))
    document = reader.optional("document", .reference)
    source = reader.recommended("source", .sourceReference)
    guard let id else { return nil }
    self.id = id
    self.title = title ?? .missing
  }

  /// Whether it binds its parties. One that is only approved does not, whatever its dates say.
  package var isSigned: Bool {
    switch status {
    case .signed: true
    case .approved: false
    case nil: signed != nil
    }
  }
}
