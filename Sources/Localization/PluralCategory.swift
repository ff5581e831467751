/// The CLDR plural categories.
package enum PluralCategory: String, CaseIterable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  case other
}

/// Plural rules of CLDR 48 for integers. Foundation has them, but not in its interface.
/// <https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html>
extension Language {
  /// The categories that counted texts of the language have, in the order of CLDR.
  package var pluralCategories: [PluralCategory] {
    switch self {
    case .french: [.one, .many, .other]
    case .arabic: PluralCategory.allCases
    case .english: [.one, .other]
    case .amazigh: [.other]
    }
  }

  /// The category of a number; a negative one has that of its distance from zero.
  package func pluralCategory(of number: Int) -> PluralCategory {
    let size = number.magnitude
    switch self {
    case .french:
      // « 1 000 000 de conventions »
      if size < 2 { return .one }
      return size % 1_000_000 == 0 ? .many : .other
    case .english: return size == 1 ? .one : .other
    case .amazigh: return .other
    case .arabic:
      switch (size, size % 100) {
      case (0, _): return .zero
      case (1, _): return .one
      case (2, _): return .two
      case (_, 3...10): return .few
      case (_, 11...99): return .many
      default: return .other
      }
    }
  }
}
