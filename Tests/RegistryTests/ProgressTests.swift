import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("Progress")
struct ProgressTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// From a baseline (`nil`: there is none), to a target, with what was reached, in the notation of YAML.
    let baseline: String?
    let target: String
    let actual: String
    let keys: String
    let expected: Progress

    init(
      _ description: String, from baseline: String? = "0", to target: String, reached actual: String,
      keys: String = "measure: unit", _ expected: Progress
    ) {
      testDescription = description
      self.baseline = baseline
      self.target = target
      self.actual = actual
      self.keys = keys
      self.expected = expected
    }
  }

  static let upward = [
    Case("half of the way", to: "{value: 200}", reached: "{value: 100}", .percent(50, .eq)),
    Case("nothing", to: "{value: 200}", reached: "{value: 0}", .percent(0, .eq)),
    Case("the target itself", to: "{value: 200}", reached: "{value: 200}", .percent(100, .eq)),
    Case("the target itself in other digits", to: "{value: 2.5}", reached: "{value: 2.50}", .percent(100, .eq)),
    Case("above 100", to: "{value: 200}", reached: "{value: 240}", .percent(120, .eq)),
    Case("below 0", from: "100", to: "{value: 200}", reached: "{value: 50}", .percent(-50, .eq)),
    Case("a third, rounded down", to: "{value: 3}", reached: "{value: 1}", .percent(33, .eq)),
    Case("almost all, rounded down", to: "{value: 1000}", reached: "{value: 999.9}", .percent(99, .eq)),
    Case("a little below 0, rounded down", from: "100", to: "{value: 400}", reached: "{value: 99}", .percent(-1, .eq)),
    Case("exactly -100", from: "100", to: "{value: 200}", reached: "{value: 0}", .percent(-100, .eq)),
    Case("from a negative baseline", from: "-50", to: "{value: 50}", reached: "{value: 0}", .percent(50, .eq)),
    Case("decimals", from: "0.5", to: "{value: 1.5}", reached: "{value: 0.75}", .percent(25, .eq)),
    Case("a percentage", to: "{value: 40}", reached: "{value: 10}", keys: "measure: percentage", .percent(25, .eq)),
    Case("no measure", to: "{value: 40}", reached: "{value: 10}", keys: "frequency: once", .percent(25, .eq)),
    Case("a target of more than", to: "{value: 200, comparator: gt}", reached: "{value: 100}", .percent(50, .eq)),
  ]

  static let downward = [
    Case("half of the way down", from: "20", to: "{value: 10}", reached: "{value: 15}", .percent(50, .eq)),
    Case("further down than the target", from: "20", to: "{value: 10}", reached: "{value: 5}", .percent(150, .eq)),
    Case("up instead of down", from: "20", to: "{value: 10}", reached: "{value: 25}", .percent(-50, .eq)),
    Case("a third of the way down", from: "6", to: "{value: 3}", reached: "{value: 5}", .percent(33, .eq)),
    Case("up by a little, rounded down", from: "400", to: "{value: 100}", reached: "{value: 401}", .percent(-1, .eq)),
    Case("down to zero", from: "20", to: "{value: 0}", reached: "{value: 0}", .percent(100, .eq)),
  ]

  static let compared = [
    Case("more than", to: "{value: 200}", reached: "{value: 100, comparator: gt}", .percent(50, .gt)),
    Case("at least", to: "{value: 200}", reached: "{value: 100, comparator: gte}", .percent(50, .gte)),
    Case("at most", to: "{value: 200}", reached: "{value: 100, comparator: lte}", .percent(50, .lte)),
    Case("about", to: "{value: 200}", reached: "{value: 100, comparator: approx}", .percent(50, .approx)),
    Case("more than the target", to: "{value: 200}", reached: "{value: 200, comparator: gt}", .percent(100, .gt)),
    Case("down, more than", from: "20", to: "{value: 10}", reached: "{value: 15, comparator: gt}", .percent(50, .lte)),
    Case("down, at least", from: "20", to: "{value: 10}", reached: "{value: 15, comparator: gte}", .percent(50, .lte)),
    Case("down, at most", from: "20", to: "{value: 10}", reached: "{value: 15, comparator: lte}", .percent(50, .gte)),
    Case(
      "down, about", from: "20", to: "{value: 10}", reached: "{value: 15, comparator: approx}", .percent(50, .approx)),
    Case(
      "down, at most the target", from: "20", to: "{value: 10}", reached: "{value: 10, comparator: lte}",
      .percent(100, .gte)),
    Case(
      "less is better, at most the target, without a baseline", from: nil, to: "{value: 10}",
      reached: "{value: 10, comparator: lte}", keys: "ascending: false", .percent(100, .gte)),
  ]

  static let undetermined = [
    Case("no baseline", from: nil, to: "{value: 200}", reached: "{value: 100}", .undetermined(.baselineAssumed)),
    Case(
      "no baseline and the target itself", from: nil, to: "{value: 200}", reached: "{value: 200}", .percent(100, .eq)),
    Case("no way to make", from: "200", to: "{value: 200}", reached: "{value: 210}", .undetermined(.noDistance)),
    Case("no way to make, and there", from: "200", to: "{value: 200}", reached: "{value: 200}", .percent(100, .eq)),
    Case("a target in words", to: "{text: Beaucoup}", reached: "{value: 100}", .undetermined(.notANumber)),
    Case("a value in words", to: "{value: 200}", reached: "{text: Beaucoup}", .undetermined(.notANumber)),
    Case(
      "words beside the number", to: "{value: 200, text: Beaucoup}", reached: "{value: 100, text: La moitié}",
      .percent(50, .eq)),
    Case(
      "a rank", to: "{value: 1}", reached: "{value: 2}", keys: "measure: ordinal", .undetermined(.notMeasurable)),
    Case(
      "a category", to: "{value: 1}", reached: "{value: 1}", keys: "measure: nominal", .undetermined(.notMeasurable)),
    Case(
      "a quality", to: "{value: 1}", reached: "{value: 1}", keys: "measure: qualitative", .undetermined(.notMeasurable)),
    Case(
      "not comparable", to: "{value: 200}", reached: "{value: 100, comparable: unknown}",
      .undetermined(.notComparable)),
    Case(
      "not comparable, though equal", to: "{value: 200}", reached: "{value: 200, comparable: unknown}",
      .undetermined(.notComparable)),
  ]

  /// The largest and smallest numbers that a record may hold.
  static let extremes = [
    Case(
      "the whole range", from: "-\(largest)", to: "{value: \(largest)}", reached: "{value: 0}", .percent(50, .eq)),
    Case(
      "the whole range down", from: largest, to: "{value: -\(largest)}", reached: "{value: \(largest)}",
      .percent(0, .eq)),
    Case(
      "more hundredths than an integer holds", to: "{value: 0.000001}", reached: "{value: \(largest)}",
      .percent(.max, .eq)),
    Case(
      "fewer hundredths than an integer holds", to: "{value: 0.000001}", reached: "{value: -\(largest)}",
      .percent(.min, .eq)),
  ]
  private static let largest = "999999999999999999.999999"

  @Test(
    "is the part of the way from the baseline to the target",
    arguments: upward + downward + compared + undetermined + extremes)
  func table(_ example: Case) throws {
    let baseline = example.baseline.map { "baseline: {value: \($0)}" } ?? ""
    let indicator = try ConventionFixture.record(
      Indicator.self,
      """
      id: i1
      title: A
      \(example.keys)
      \(baseline)
      periods: [{start: "2025", target: \(example.target), actual: \(example.actual)}]

      """)
    #expect(indicator.progress(in: indicator.periods[0]) == example.expected)
  }

  @Test(
    "asks for a target before it asks for a value",
    arguments: [
      ("{start: \"2025\"}", Progress.Reason.noTarget),
      ("{start: \"2025\", actual: {value: 1}}", .noTarget),
      ("{start: \"2025\", target: {value: 1}}", .noActual),
    ])
  func absent(period: String, reason: Progress.Reason) throws {
    let text = "id: i1\ntitle: A\nbaseline: {value: 0}\nperiods: [\(period)]\n"
    let indicator = try ConventionFixture.record(Indicator.self, text)
    #expect(indicator.progress(in: indicator.periods[0]) == .undetermined(reason))
  }
}
