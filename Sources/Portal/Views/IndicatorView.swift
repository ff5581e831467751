import Templating

/// A figure to be judged by.
struct IndicatorView: TemplateView {
  /// Only on the page of its convention.
  let anchor: String?
  let title: PhraseView
  let `type`: PhraseView?
  let frequency: PhraseView?
  let unit: PhraseView?
  let measure: PhraseView?
  let aggregation: PhraseView?
  /// The target of the 2030 Agenda.
  let goal: String?
  /// Less is better.
  let descending: Bool
  let note: PhraseView?
  let statedBy: PersonReferenceView?
  let notes: [NoteView]
  let baseline: MeasureView?
  let periods: [PeriodView]
  let comparabilityUnknown: Bool
  /// How progress is computed.
  let rule: LinkView?

  static let fields: Fields<Self> = [
    .optionalText("anchor") { $0.anchor },
    .object("title") { $0.title },
    .optional("type") { $0.type },
    .optional("frequency") { $0.frequency },
    .optional("unit") { $0.unit },
    .optional("measure") { $0.measure },
    .optional("aggregation") { $0.aggregation },
    .optionalText("goal") { $0.goal },
    .flag("descending") { $0.descending },
    .optional("note") { $0.note },
    .optional("stated_by") { $0.statedBy },
    .list("notes") { $0.notes },
    .optional("baseline") { $0.baseline },
    .list("periods") { $0.periods },
    .flag("comparability_unknown") { $0.comparabilityUnknown },
    .optional("rule") { $0.rule },
  ]
}

/// Target and actual of a stretch of time.
struct PeriodView: TemplateView {
  let label: PhraseView
  let target: MeasureView?
  let actual: MeasureView?
  /// Only where both are numbers.
  let bars: BarsView?
  /// « 62 % »; more than 100 and less than 0 as they are.
  let progress: String?
  /// From what it is computed, or why it is not.
  let progressWhy: String
  let comment: PhraseView?

  static let fields: Fields<Self> = [
    .object("label") { $0.label },
    .optional("target") { $0.target },
    .optional("actual") { $0.actual },
    .optional("bars") { $0.bars },
    .optionalText("progress") { $0.progress },
    .text("progress_why") { $0.progressWhy },
    .optional("comment") { $0.comment },
  ]
}

/// A figure in words.
struct MeasureView: TemplateView {
  let value: PhraseView
  let qualifier: PhraseView?
  let reportedOn: DateView?
  let reportedBy: PhraseView?
  let comment: PhraseView?
  let notes: [NoteView]

  static let fields: Fields<Self> = [
    .object("value") { $0.value },
    .optional("qualifier") { $0.qualifier },
    .optional("reported_on") { $0.reportedOn },
    .optional("reported_by") { $0.reportedBy },
    .optional("comment") { $0.comment },
    .list("notes") { $0.notes },
  ]
}

/// Lengths of two bars, the longer of which is 100.
struct BarsView: TemplateView {
  let target: String
  let actual: String

  static let fields: Fields<Self> = [
    .text("target") { $0.target },
    .text("actual") { $0.actual },
  ]
}
