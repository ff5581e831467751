import Templating

/// A party with those who signed for it.
struct PartyView: TemplateView {
  let link: LinkView
  let kind: PhraseView
  /// None for one that joined by an amendment.
  let role: PhraseView?
  /// The amendment by which it joined.
  let joined: LinkView?
  /// "présent dans 1 autre région", with the way to the list of its conventions.
  let elsewhere: LinkView?
  let department: PhraseView?
  let share: PhraseView?
  let signatories: [SignatoryView]
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("link") { $0.link },
    .object("kind") { $0.kind },
    .optional("role") { $0.role },
    .optional("joined") { $0.joined },
    .optional("elsewhere") { $0.elsewhere },
    .optional("department") { $0.department },
    .optional("share") { $0.share },
    .list("signatories") { $0.signatories },
    .list("notes") { $0.notes },
  ]
}

/// Someone who signed.
struct SignatoryView: TemplateView {
  let anchor: String
  let name: PhraseView
  let title: PhraseView?
  let unit: PhraseView?
  let capacity: PhraseView
  let onBehalfOf: LinkView?
  let signedOn: DateView?
  let note: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .object("name") { $0.name },
    .optional("title") { $0.title },
    .optional("unit") { $0.unit },
    .object("capacity") { $0.capacity },
    .optional("on_behalf_of") { $0.onBehalfOf },
    .optional("signed_on") { $0.signedOn },
    .optional("note") { $0.note },
    .list("notes") { $0.notes },
  ]
}
