import Templating

/// Something that was promised.
struct CommitmentView: TemplateView {
  let anchor: String
  let text: PhraseView
  let kind: String
  /// Empty: the parties act jointly.
  let leads: [LinkView]
  let support: [LinkView]
  let hasBeneficiaries: Bool
  let beneficiaries: [String]
  let due: DateView?
  let status: ChipView
  let statusAsOf: DateView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .object("text") { $0.text },
    .text("kind") { $0.kind },
    .list("leads") { $0.leads },
    .list("support") { $0.support },
    .flag("has_beneficiaries") { $0.hasBeneficiaries },
    .texts("beneficiaries") { $0.beneficiaries },
    .optional("due") { $0.due },
    .object("status") { $0.status },
    .optional("status_as_of") { $0.statusAsOf },
    .list("notes") { $0.notes },
  ]
}
