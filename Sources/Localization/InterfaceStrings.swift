package import Diagnostics

/// The interface texts of one language.
///
/// Reading reports every text that is missing or wrong, and an error keeps the build from writing; the value is
/// complete all the same, with the text of the reference language or the key itself (`⟦key⟧`) in each gap, so that the
/// rest of the site can be checked.
///
/// A class because every format holds it and nothing changes it.
package final class InterfaceStrings: Sendable {
  package let language: Language
  /// Whether a native editor has read the texts; only a file that says `reviewed: false` denies it.
  package let isReviewed: Bool
  let numbers: NumberFormat
  let entries: [String: Entry]

  enum Entry: Sendable {
    case plain(TextPattern, key: Place)
    case counted([PluralCategory: TextPattern], key: Place)

    var key: Place {
      switch self {
      case .plain(_, let key), .counted(_, let key): key
      }
    }
  }

  init(language: Language, isReviewed: Bool, numbers: NumberFormat, entries: [String: Entry]) {
    self.language = language
    self.isReviewed = isReviewed
    self.numbers = numbers
    self.entries = entries
  }
}

// MARK: For templates

extension InterfaceStrings {
  /// The keys that a template can use, sorted: those of texts in which nothing is counted or filled in.
  package var templateKeys: [String] {
    entries.filter { _, entry in
      if case .plain(let pattern, _) = entry { !pattern.hasPlaceholders } else { false }
    }.keys.sorted()
  }

  /// The texts of keys out of `templateKeys`, in the order given.
  package func slots(for keys: [String]) -> [String] { keys.map { plainText($0) { _ in nil } } }

  /// How many texts there are.
  package var count: Int { entries.count }

  /// Where the key is written; `nil` where the file lacks it.
  package func place(of key: String) -> Place? { entries[key]?.key }
}

// MARK: For code

extension InterfaceStrings {
  /// - Parameter values: one for each placeholder of the key; a missing one leaves `{name}` in the text.
  package func text(_ key: some InterfaceKey, _ values: [String: String] = [:]) -> String {
    plainText(key.rawValue) { values[$0] }
  }

  /// The text for a number, which is formatted and put in place of `{n}`.
  package func text(_ key: some InterfaceKey, n number: Int, _ values: [String: String] = [:]) -> String {
    guard case .counted(let forms, _) = entries[key.rawValue],
      let pattern = forms[language.pluralCategory(of: number)] ?? forms[.other]
    else { return gap(key.rawValue) }
    return pattern.filled { $0 == "n" ? numbers.integer(number) : values[$0] }
  }

  /// The text in pieces, where the values are more than letters: they may be in another language.
  ///
  /// - Parameter literal: makes a piece of what stands between the values.
  package func pieces<Piece>(
    _ key: some InterfaceKey, _ values: [String: [Piece]], literal: (String) -> Piece
  ) -> [Piece] {
    guard case .plain(let pattern, _) = entries[key.rawValue] else { return [literal(gap(key.rawValue))] }
    return pattern.pieces(literal: literal) { values[$0] }
  }

  private func plainText(_ key: String, _ value: (String) -> String?) -> String {
    guard case .plain(let pattern, _) = entries[key] else { return gap(key) }
    return pattern.filled(value)
  }

  private func gap(_ key: String) -> String { "⟦\(key)⟧" }
}
