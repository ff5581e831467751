import Templating

/// Money or means.
struct FundingView: TemplateView {
  let kind: PhraseView
  let amount: String
  let disclosed: Bool
  let basis: PhraseView?
  let contributor: LinkView?
  let period: DateView?
  let note: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("kind") { $0.kind },
    .text("amount") { $0.amount },
    .flag("disclosed") { $0.disclosed },
    .optional("basis") { $0.basis },
    .optional("contributor") { $0.contributor },
    .optional("period") { $0.period },
    .optional("note") { $0.note },
    .list("notes") { $0.notes },
  ]
}
