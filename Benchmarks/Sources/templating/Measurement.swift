import CAllocations

/// One way of making the page, timed over many rounds in turn with the others, so that a change of the machine's speed
/// meets all of them.
struct Measurement {
  let name: String
  /// Makes the page from the model and gives its length, so that the work cannot be left out.
  let make: () throws -> Int
  /// Pages in a round.
  let repeats: Int
  private(set) var rounds: [Duration] = []

  init(_ name: String, repeats: Int, make: @escaping () throws -> Int) {
    self.name = name
    self.repeats = repeats
    self.make = make
  }

  mutating func round() throws {
    let start = ContinuousClock.now
    var bytes = 0
    for _ in 0..<repeats { bytes += try make() }
    precondition(bytes > 0)
    rounds.append(ContinuousClock.now - start)
  }

  /// Microseconds for a page: the median of all rounds.
  var microseconds: Double {
    let sorted = rounds.sorted()
    return sorted[sorted.count / 2] / .microseconds(1) / Double(repeats)
  }

  /// To one decimal.
  func ratio(to other: Measurement) -> Double { rounded(microseconds / other.microseconds) }

  var summary: String {
    get throws {
      #if os(Linux)
        "\(name): \(rounded(microseconds)) µs, \(try allocations()) allocations"
      #else
        "\(name): \(rounded(microseconds)) µs"
      #endif
    }
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  /// Allocations for a page, once everything that is kept has been made.
  private func allocations() throws -> UInt {
    count_allocations(true)
    defer { count_allocations(false) }
    let before = allocation_count()
    for _ in 0..<100 { _ = try make() }
    return (allocation_count() - before) / 100
  }
}
