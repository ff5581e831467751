import Templating

/// How much of a good record a record has.
struct CompletenessView: TemplateView {
  /// « 12 sur 18 »
  let score: String
  /// Hundredths, for the length of a bar.
  let percent: String
  let suppliers: [SupplierView]
  let met: [String]
  /// How it is counted.
  let rule: LinkView?

  static let fields: Fields<Self> = [
    .text("score") { $0.score },
    .text("percent") { $0.percent },
    .list("suppliers") { $0.suppliers },
    .flag("has_met") { !$0.met.isEmpty },
    .texts("met") { $0.met },
    .optional("rule") { $0.rule },
  ]
}

/// What one of those who could supply it would have to.
struct SupplierView: TemplateView {
  let name: String
  let missing: [String]

  static let fields: Fields<Self> = [
    .text("name") { $0.name },
    .texts("missing") { $0.missing },
  ]
}
