import Diagnostics
import FrontMatter

extension ValueType where Value == Located<String> {
  /// The id of an item of `sources` in the same file.
  static var sourceReference: ValueType { .reference }
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
    let target = parts[1]
    return parts.count == 2 && !target.isEmpty && target.count <= 2
      && (target.allSatisfy { ("0"..."9").contains($0) } || (target.count == 1 && ("a"..."d").contains(target)))
  }
}
