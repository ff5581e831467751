private import Foundation

/// Sorts names by the rules of a language (CLDR collation), whatever the locale of the machine. Accents and case count
/// only between names that are else the same; œ sorts as oe; numbers in names are compared as numbers; Arabic names
/// come first in Arabic and last in the other languages. Articles count: « L’Oriental » is under L.
package struct NameOrder: Sendable {
  private let locale: Locale

  package init(_ language: Language) { locale = Locale(identifier: language.localeIdentifier) }

  /// Ties are broken by the id, so that the order never depends on that of the input.
  package func sorted<Item>(_ items: [Item], name: (Item) -> String, id: (Item) -> String) -> [Item] {
    order(items.map { (FoldedName(name($0)), id($0)) }).map { items[$0] }
  }

  /// The positions of names in their order.
  private func order(_ names: [(name: FoldedName, id: String)]) -> [Int] {
    names.indices.sorted { left, right in
      switch compare(names[left].name, names[right].name) {
      case .orderedAscending: true
      case .orderedDescending: false
      case .orderedSame: names[left].id < names[right].id
      }
    }
  }

  package func isOrdered(_ left: String, before right: String) -> Bool {
    compare(FoldedName(left), FoldedName(right)) == .orderedAscending
  }

  /// Comparing through Foundation takes 11 µs; most pairs are told apart by their letters or numbers alone.
  private func compare(_ left: FoldedName, _ right: FoldedName) -> ComparisonResult {
    left.letterOrder(to: right) ?? left.numberOrder(to: right)
      ?? left.name.compare(right.name, options: .numeric, range: nil, locale: locale)
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
  /// The order, where both names are the same to the letter up to a number, which differs.
  func numberOrder(to other: FoldedName) -> ComparisonResult? {
    let (left, right) = (name.utf8, other.name.utf8)
    guard let end = zip(left.indices, right.indices).first(where: { left[$0] != right[$1] })?.0 else { return nil }
    let start = left[..<end].lastIndex { !Self.isDigit($0) }.map { left.index(after: $0) } ?? left.startIndex
    guard let first = Self.number(in: left[start...]), let second = Self.number(in: right[start...]), first != second
    else { return nil }
    return first < second ? .orderedAscending : .orderedDescending
  }

  /// The number at the start of a text; `nil` where there is none, or one of very many digits.
  private static func number(in text: Substring.UTF8View) -> Int? {
    let digits = text.prefix { isDigit($0) }
    guard (1...9).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
