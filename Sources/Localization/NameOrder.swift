private import Foundation

/// Sorts names by the rules of a language (CLDR collation), whatever the locale of the machine. Accents and case count
/// only between names that are else the same; œ sorts as oe; numbers in names are compared as numbers; Arabic names
/// come first in Arabic and last in the other languages. Articles count: « L’Oriental » is under L.
package struct NameOrder: Sendable {
  private let locale: Locale

  package init(_ language: Language) { locale = Locale(identifier: language.localeIdentifier) }

  /// Ties are broken by the id, so that the order never depends on that of the input.
  package func sorted<Item>(_ items: [Item], name: (Item) -> String, id: (Item) -> String) -> [Item] {
    items.map { (name: FoldedName(name($0)), id: id($0), item: $0) }.sorted { left, right in
      switch compare(left.name, right.name) {
      case .orderedAscending: true
      case .orderedDescending: false
      case .orderedSame: left.id < right.id
      }
    }.map(\.item)
  }

  package func isOrdered(_ left: String, before right: String) -> Bool {
    compare(FoldedName(left), FoldedName(right)) == .orderedAscending
  }

  /// Comparing through Foundation takes 11 µs; most pairs are told apart by their letters alone.
  private func compare(_ left: FoldedName, _ right: FoldedName) -> ComparisonResult {
    left.letterOrder(to: right) ?? left.name.compare(right.name, options: .numeric, range: nil, locale: locale)
  }
}

/// A name with its letters reduced to what collation looks at first: no accents, no case, œ as oe.
private struct FoldedName {
  let name: String
  private let folded: [UInt8]

  init(_ name: String) {
    self.name = name
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z": folded.append(UInt8(truncatingIfNeeded: scalar.value) + 0x20)
      case "à", "â", "ä", "À", "Â", "Ä": folded.append(UInt8(ascii: "a"))
      case "ç", "Ç": folded.append(UInt8(ascii: "c"))
      case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": folded.append(UInt8(ascii: "e"))
      case "î", "ï", "Î", "Ï": folded.append(UInt8(ascii: "i"))
      case "ô", "ö", "Ô", "Ö": folded.append(UInt8(ascii: "o"))
      case "ù", "û", "ü", "Ù", "Û", "Ü": folded.append(UInt8(ascii: "u"))
      case "œ", "Œ": folded += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      default: folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.folded = folded
  }

  /// The order, where it cannot depend on the language or on anything but letters: both names are the same up to a
  /// letter from a to z, which differs.
  func letterOrder(to other: FoldedName) -> ComparisonResult? {
    for (left, right) in zip(folded, other.folded) where left != right {
      let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
      guard letters.contains(left), letters.contains(right) else { return nil }
      return left < right ? .orderedAscending : .orderedDescending
    }
    return nil
  }
}
