/// What one way of making a site took in each round.
struct Series {
  private(set) var seconds: [Double] = []
  private(set) var peakBytes: [Int] = []
  /// What lay in its output after the last round.
  var files = 0
  var bytes = 0

  mutating func add(_ usage: Child.Usage) {
    seconds.append(usage.seconds)
    peakBytes.append(usage.peakBytes)
  }

  var medianSeconds: Double { Self.median(seconds) }
  var medianPeak: Double { Self.median(peakBytes.map(Double.init)) }

  /// The median, over the rounds, of this time divided by the other's in the same round, so that a change of the
  /// machine's speed meets both.
  func ratio(to other: Series) -> Double { Self.median(zip(seconds, other.seconds).map { $0 / $1 }) }

  func peakRatio(to other: Series) -> Double {
    Self.median(zip(peakBytes, other.peakBytes).map { Double($0) / Double($1) })
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
