package import Diagnostics
package import EDTF
package import FrontMatter

/// Another convention that one is bound up with.
package struct ConventionRelation: Record {
  package let type: RelationType
  package let convention: Reference<Convention>
  package let note: LocalizedText?
  package let source: Located<String>?

  package init?(reading reader: inout RecordReader) {
    let type = reader.required("type", .enumeration(RelationType.self))
    let convention = reader.required("convention", .reference(to: Convention.self))
    note = reader.optional("note", .localizedText())
    source = reader.optional("source", .sourceReference)
    guard let type, let convention else { return nil }
    self.type = type
    self.convention = convention
  }
}

/// A change of the record by its editors, which changes nothing in the convention itself.
package struct Correction: Record {
  package let date: Located<EDTF>?
  /// A key of the record.
  package let field: Located<String>
  package let reason: LocalizedText

  package init?(reading reader: inout RecordReader) {
    let date = reader.required("date", .located(.edtf))
    let field = reader.required("field", .located(.text))
    let reason = reader.required("reason", .localizedText())
    guard let field else { return nil }
    self.date = date
    self.field = field
    self.reason = reason ?? .missing
  }
}

/// Why a record is no longer shown, and since when. Its address stays, and says so.
package struct Withdrawal: Record {
  package let date: Located<EDTF>?
  package let reason: LocalizedText

  package init?(reading reader: inout RecordReader) {
    let date = reader.required("date", .located(.edtf))
    let reason = reader.required("reason", .localizedText())
    self.date = date
    self.reason = reason ?? .missing
  }
}
