import Templating

/// An avenant.
struct AmendmentView: TemplateView {
  let anchor: String
  let title: PhraseView
  let number: PhraseView?
  let status: PhraseView?
  let approved: DateView?
  let signed: DateView?
  /// It binds nobody yet.
  let isPending: Bool
  let effective: DateView?
  let rationale: PhraseView?
  let changes: [ChangeView]
  let added: [LinkView]
  let document: LinkView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .object("title") { $0.title },
    .optional("number") { $0.number },
    .optional("status") { $0.status },
    .optional("approved") { $0.approved },
    .optional("signed") { $0.signed },
    .flag("pending") { $0.isPending },
    .optional("effective") { $0.effective },
    .optional("rationale") { $0.rationale },
    .list("changes") { $0.changes },
    .list("added") { $0.added },
    .optional("document") { $0.document },
    .list("notes") { $0.notes },
  ]
}

/// A field of a record that was changed.
struct RecordFieldView: TemplateView {
  /// What readers call it; `nil` for one that has no name of its own.
  let name: String?
  /// As it is written in files.
  let key: String

  static let fields: Fields<Self> = [
    .optionalText("name") { $0.name },
    .text("key") { $0.key },
  ]
}

/// What an avenant changes.
struct ChangeView: TemplateView {
  let field: RecordFieldView
  let before: PhraseView?
  let after: PhraseView?

  static let fields: Fields<Self> = [
    .object("field") { $0.field },
    .optional("before") { $0.before },
    .optional("after") { $0.after },
  ]
}

/// A document of a convention.
struct DocumentView: TemplateView {
  let anchor: String
  let link: LinkView
  let kind: PhraseView?
  let language: String?
  let date: DateView?
  /// « PDF, 1,2 Mo »
  let format: String?
  /// Its SHA-256, by which a copy can be known.
  let checksum: String?
  let licence: PhraseView?
  let archived: SafeURL?
  /// It is said whether assistive technology can read it.
  let isAccessible: Bool
  let isInaccessible: Bool
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .object("link") { $0.link },
    .optional("kind") { $0.kind },
    .optionalText("language") { $0.language },
    .optional("date") { $0.date },
    .optionalText("format") { $0.format },
    .optionalText("checksum") { $0.checksum },
    .optional("licence") { $0.licence },
    .optionalURL("archived") { $0.archived },
    .flag("accessible") { $0.isAccessible },
    .flag("inaccessible") { $0.isInaccessible },
    .list("notes") { $0.notes },
  ]
}

/// Another convention that this one is bound up with.
struct RelationView: TemplateView {
  let type: PhraseView
  let link: LinkView
  let date: DateView?
  let note: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("type") { $0.type },
    .object("link") { $0.link },
    .optional("date") { $0.date },
    .optional("note") { $0.note },
    .list("notes") { $0.notes },
  ]
}

/// A correction of the record.
struct CorrectionView: TemplateView {
  let date: DateView?
  let field: RecordFieldView
  let reason: PhraseView

  static let fields: Fields<Self> = [
    .optional("date") { $0.date },
    .object("field") { $0.field },
    .object("reason") { $0.reason },
  ]
}
