import Diagnostics
import FrontMatter

/// How much of the way from a baseline to a target has been made; `domain.md` §2.6. Never clamped: 120 is 120.
package enum Progress: Hashable, Sendable {
  /// In hundredths, rounded down. The comparator is that of the value reached: "more than 100" makes it "more than".
  case percent(Int, Comparator)
  case undetermined(Reason)

  package enum Reason: Hashable, Sendable, CaseIterable {
    case noTarget
    case noActual
    /// A target or a value in words.
    case notANumber
    /// A quality, a rank or a name, of which no part can be taken.
    case notMeasurable
    /// The two may not measure the same thing.
    case notComparable
    /// Nobody says where it started from, and zero would be a guess.
    case baselineAssumed
    /// The target is the baseline: there is no way to make.
    case noDistance
  }
}

extension Indicator {
  package func progress(in period: IndicatorPeriod) -> Progress {
    guard let target = period.target else { return .undetermined(.noTarget) }
    guard let actual = period.actual else { return .undetermined(.noActual) }
    guard let aim = target.value, let reached = actual.value else { return .undetermined(.notANumber) }
    switch measure {
    case .nominal, .ordinal, .qualitative: return .undetermined(.notMeasurable)
    case .unit, .percentage, nil: break
    }
    if actual.comparable == .unknown { return .undetermined(.notComparable) }
    let comparator = comparator(of: actual.comparator, whenMoreIs: isUpward(to: aim))
    if reached == aim { return .percent(100, comparator) }
    guard let start = baseline?.value else { return .undetermined(.baselineAssumed) }
    guard aim != start else { return .undetermined(.noDistance) }
    return .percent(Self.percent((reached - start).millionths, of: (aim - start).millionths), comparator)
  }

  /// Rounded down, also below zero.
  private static func percent(_ part: Int128, of whole: Int128) -> Int {
    let (part, whole) = whole < 0 ? (-part, -whole) : (part, whole)
    let (quotient, remainder) = (part * 100).quotientAndRemainder(dividingBy: whole)
    return Int(clamping: remainder < 0 ? quotient - 1 : quotient)
  }

  /// Whether the way leads to larger numbers: told by the baseline, else by what the indicator calls better.
  private func isUpward(to aim: DecimalNumber) -> Bool {
    guard let start = baseline?.value, start != aim else { return ascending }
    return aim > start
  }

  /// Where less is better, "more than" a value is less of the way.
  private func comparator(of value: Comparator, whenMoreIs isUpward: Bool) -> Comparator {
    guard !isUpward else { return value }
    return switch value {
    case .gt, .gte: .lte
    case .lte: .gte
    case .eq, .approx: value
    }
  }
}
