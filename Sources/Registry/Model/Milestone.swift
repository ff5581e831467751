package import Diagnostics
package import EDTF
package import FrontMatter

/// An event in the life of a convention; `domain.md` §2.10.
package struct Milestone: Record {
  package let id: Located<String>?
  package let title: LocalizedText
  package let date: Located<EDTF>?
  package let kind: Located<String>?
  package let status: MilestoneStatus?
  package let location: LocalizedText?
  package let attendees: [LocalizedText]
  package let note: LocalizedText?
  package let source: Located<String>?

  /// The kind of one that gives account of how a convention is carried out.
  package static let report = "report"

  package init?(reading reader: inout RecordReader) {
    id = reader.optional("id", .located(.identifier))
    let title = reader.required("title", .localizedText())
    date = reader.recommended("date", .located(.edtf))
    kind = reader.recommended("kind", .codeReference)
    status = reader.recommended("status", .enumeration(MilestoneStatus.self))
    location = reader.optional("place", .localizedText())
    attendees = reader.list("attendees", of: .localizedText())
    note = reader.optional("note", .localizedText())
    source = reader.optional("source", .sourceReference)
    self.title = title ?? .missing
  }
}
