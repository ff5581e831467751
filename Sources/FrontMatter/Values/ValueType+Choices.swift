import Diagnostics

extension ValueType where Value: RawRepresentable<String> & CaseIterable {
  /// One of a closed set of words.
  package static func enumeration(_ type: Value.Type) -> ValueType {
    .scalar(.enumeration(Value.allCases.map(\.rawValue))) { text, place, context in
      if let value = Value(rawValue: text) { return value }
      let allowed = Value.allCases.map(\.rawValue)
      let nearest = context.nearMatch(of: text, in: allowed)
      context.diagnostics.append(.unknownChoice(text, nearest: nearest, allowed: allowed, at: place))
      return nil
    }
  }
}

extension ValueType where Value == Bool {
  /// `true` or `false`. What YAML 1.1 also takes for a truth value (`yes`, `on`, `y`) is refused, because YAML 1.2
  /// takes it for a text.
  package static var boolean: ValueType {
    .scalar(.boolean) { text, place, context in
      switch text {
      case "true": return true
      case "false": return false
      default:
        context.diagnostics.append(.invalidBoolean(text, meant: meaning(of: text.lowercased()), at: place))
        return nil
      }
    }
  }

  private static func meaning(of word: String) -> Bool? {
    switch word {
    case "true", "yes", "y", "on", "oui", "o", "vrai", "1", "نعم", "صحيح": true
    case "false", "no", "n", "off", "non", "faux", "0", "لا", "خطأ": false
    default: nil
    }
  }
}
