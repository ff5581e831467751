import Templating

/// Something that was promised.
struct CommitmentView: TemplateView {
  let anchor: String
  let text: PhraseView
  let kind: PhraseView
  /// Empty: the parties act jointly.
  let leads: [LinkView]
  let support: [LinkView]
  let hasBeneficiaries: Bool
  let beneficiaries: [PhraseView]
  let due: DateView?
  let status: ChipView
  let statusAsOf: DateView?
  let province: PhraseView?
  /// As the text of the convention has it.
  let verbatim: PhraseView?
  /// The documents of the page and the entries of its sources that show the state.
  let evidence: [LinkView]
  /// Those of the page by which it is judged.
  let indicators: [LinkView]
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .object("text") { $0.text },
    .object("kind") { $0.kind },
    .list("leads") { $0.leads },
    .list("support") { $0.support },
    .flag("has_beneficiaries") { $0.hasBeneficiaries },
    .list("beneficiaries") { $0.beneficiaries },
    .optional("due") { $0.due },
    .object("status") { $0.status },
    .optional("status_as_of") { $0.statusAsOf },
    .optional("province") { $0.province },
    .optional("verbatim") { $0.verbatim },
    .flag("has_evidence") { !$0.evidence.isEmpty },
    .list("evidence") { $0.evidence },
    .flag("has_indicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
    .list("notes") { $0.notes },
  ]
}
