import Templating

/// Money or means.
struct FundingView: TemplateView {
  let kind: String
  let amount: String
  let disclosed: Bool
  let basis: String?
  let contributor: LinkView?
  let period: DateView?
  let note: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("kind") { $0.kind },
    .text("amount") { $0.amount },
    .flag("disclosed") { $0.disclosed },
    .optionalText("basis") { $0.basis },
    .optional("contributor") { $0.contributor },
    .optional("period") { $0.period },
    .optional("note") { $0.note },
    .list("notes") { $0.notes },
  ]
}
