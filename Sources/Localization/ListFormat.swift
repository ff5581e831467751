/// Joins names into one text: « a, b et c ».
package struct ListFormat: Sendable {
  private let strings: InterfaceStrings

  package init(_ strings: InterfaceStrings) { self.strings = strings }

  /// Nothing for no items.
  package func text(_ items: [String]) -> String { pieces(items.map { [$0] }) { $0 }.joined() }

  /// The same in pieces, for names that are more than letters.
  ///
  /// - Parameter literal: makes a piece of what stands between the names.
  package func pieces<Piece>(_ items: [[Piece]], literal: (String) -> Piece) -> [Piece] {
    guard var result = items.first else { return [] }
    for (index, item) in items.enumerated().dropFirst() {
      let key: ListKey = index < items.count - 1 ? .next : items.count == 2 ? .pair : .last
      result = strings.pieces(key, ["list": result, "item": item], literal: literal)
    }
    return result
  }
}

/// The phrases that lists are joined with.
enum ListKey: String, InterfaceKey {
  case pair = "list.pair"
  case next = "list.next"
  case last = "list.last"

  var placeholders: [String] { ["list", "item"] }
}
