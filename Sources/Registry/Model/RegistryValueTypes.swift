import Diagnostics
import FrontMatter

extension ValueType where Value == Located<String> {
  /// The id of an item of `sources` in the same file.
  static var sourceReference: ValueType { .reference }
}

extension ValueType where Value == Int {
  static var positiveInteger: ValueType {
    ValueType.integer.checked { value, place in value > 0 ? nil : .notPositive(value, at: place) }
  }

  /// A stretch of time of 1 to 1200 months.
  static var months: ValueType {
    ValueType.integer.checked { value, place in (1...1200).contains(value) ? nil : .notMonths(value, at: place) }
  }

  /// A calendar year in four digits.
  static var year: ValueType {
    ValueType.integer.checked { value, place in (1000...9999).contains(value) ? nil : .notAYear(value, at: place) }
  }
}

extension ValueType where Value == String {
  /// An address that others are made from by adding to its path: without `?…` and `#…`.
  static var baseURL: ValueType {
    ValueType.url.checked { text, place in
      text.contains { $0 == "?" || $0 == "#" } ? .baseURLWithQuery(text, at: place) : nil
    }
  }

  /// A goal (`7`) or target (`8.6`, `17.b`) of the 2030 Agenda.
  static var sustainableDevelopmentGoal: ValueType {
    ValueType.text.checked { text, place in
      isGoal(text) ? nil : .notAGoal(text, at: place)
    }
  }

  private static func isGoal(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let goal = parts.first.flatMap({ Int($0) }), (1...17).contains(goal), String(goal) == parts[0] else {
      return false
    }
    guard parts.count > 1 else { return true }
    let (outcomes, means) = targets[goal - 1]
    let target = parts[1]
    let isOutcome = Int(target).map { String($0) == target && (1...outcomes).contains($0) } ?? false
    return parts.count == 2 && (isOutcome || means.map(String.init).contains(String(target)))
  }

  /// For each goal, how many targets are numbered and which are lettered: the 169 targets of the United Nations
  /// resolution A/RES/70/1.
  private static let targets: [(outcomes: Int, means: String)] = [
    (5, "ab"), (5, "abc"), (9, "abcd"), (7, "abc"), (6, "abc"), (6, "ab"), (3, "ab"), (10, "ab"), (5, "abc"),
    (7, "abc"), (7, "abc"), (8, "abc"), (3, "ab"), (7, "abc"), (9, "abc"), (10, "ab"), (19, ""),
  ]
}
