import Diagnostics
import Figures
import FrontMatter
import Localization
import Registry
import Templating

extension ConventionPageBuilder {
  /// Target and actual of a period, for a figure and for the table of its numbers.
  struct Pair {
    let bars: PairedBars.Row
    let row: TallyRowView
  }

  /// The periods that have both as numbers that a bar can show.
  var pairs: [Pair] {
    convention.publishedIndicators.flatMap { indicator in
      indicator.periods.compactMap { pair($0, of: indicator) }
    }
  }

  private func pair(_ period: IndicatorPeriod, of indicator: Indicator) -> Pair? {
    guard indicator.isQuantity, let target = period.target, let actual = period.actual, let aim = target.value,
      let reached = actual.value
    else { return nil }
    let (aimed, found) = (text(of: aim, target.comparator), text(of: reached, actual.comparator))
    let (aimLength, reachedLength) = Self.lengths(aim, reached)
    guard let first = PairedBars.Amount(value: aimLength, text: aimed),
      let second = PairedBars.Amount(value: reachedLength, text: found)
    else { return nil }
    let label = label(of: period, of: indicator, isComparable: actual.comparable != .unknown)
    return Pair(
      bars: PairedBars.Row(label: FigureText(label), target: first, actual: second),
      row: TallyRowView(
        link: LinkView(href: part(Self.anchor(of: indicator)), label),
        count: page.text(.pairNumbers, ["target": aimed, "actual": found])))
  }

  /// « Artisans formés (artisans), 2025 »; what may not measure the same thing says so first, where nothing is cut.
  private func label(of period: IndicatorPeriod, of indicator: Indicator, isComparable: Bool) -> PhraseView {
    let unit = indicator.unit.map { [PhraseView(" ("), page.phrase($0), PhraseView(")")] } ?? []
    let comma = PhraseView(page.text(.comma))
    let label = ([page.phrase(indicator.title)] + unit + [comma, label(of: period)]).joined(separator: "")
    return isComparable ? label : page.phrase(.pairNotComparable, ["label": label])
  }

  private func text(of value: DecimalNumber, _ comparator: Comparator) -> String {
    compared(page.formats.numbers.decimal(value), comparator)
  }

  /// Whole numbers in the proportion of two others: to the millionth, or to the unit where that would be too large.
  private static func lengths(_ first: DecimalNumber, _ second: DecimalNumber) -> (Int, Int) {
    if let left = Int(exactly: first.millionths), let right = Int(exactly: second.millionths) { return (left, right) }
    return (Int(clamping: first.millionths / 1_000_000), Int(clamping: second.millionths / 1_000_000))
  }
}

extension PageContext {
  /// Target against actual, a pair of bars for each period that has both; nothing where none has.
  func chartOfIndicators(of conventions: [Convention]) -> ChartView? {
    let pairs = conventions.flatMap { ConventionPageBuilder($0, in: self).pairs }
    guard !pairs.isEmpty else { return nil }
    let title = text(.chartIndicators)
    let rows = pairs.map(\.row)
    let figure = PairedBars(
      head(title, rows, idPrefix: "cibles"),
      words: PairedBars.Words(target: text(.target), actual: text(.actual), gap: text(.notGiven)),
      rows: pairs.map(\.bars)
    ).figure
    return ChartView(title: title, drawing: Markup(figure), rows: rows, notes: [])
  }
}

extension FigureText {
  fileprivate init(_ phrase: PhraseView) {
    self.init(phrase.pieces.map { Piece($0.text, language: $0.foreign?.lang) })
  }
}

extension Indicator {
  /// Whether its values are amounts, of which a length can tell.
  fileprivate var isQuantity: Bool {
    switch measure {
    case .unit, .percentage, nil: true
    case .nominal, .ordinal, .qualitative: false
    }
  }
}
