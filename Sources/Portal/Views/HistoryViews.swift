import Templating

/// An avenant.
struct AmendmentView: TemplateView {
  let anchor: String
  let title: PhraseView
  let number: String?
  let status: String?
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
    .optionalText("number") { $0.number },
    .optionalText("status") { $0.status },
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

/// What an avenant changes.
struct ChangeView: TemplateView {
  let field: String
  let before: PhraseView?
  let after: PhraseView?

  static let fields: Fields<Self> = [
    .text("field") { $0.field },
    .optional("before") { $0.before },
    .optional("after") { $0.after },
  ]
}

/// A document of a convention.
struct DocumentView: TemplateView {
  let anchor: String
  let link: LinkView
  let kind: String?
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
    .optionalText("kind") { $0.kind },
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
  let type: String
  let link: LinkView
  let date: DateView?
  let note: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("type") { $0.type },
    .object("link") { $0.link },
    .optional("date") { $0.date },
    .optional("note") { $0.note },
    .list("notes") { $0.notes },
  ]
}

/// A correction of the record.
struct CorrectionView: TemplateView {
  let date: DateView?
  let field: String
  let reason: PhraseView

  static let fields: Fields<Self> = [
    .optional("date") { $0.date },
    .text("field") { $0.field },
    .object("reason") { $0.reason },
  ]
}
