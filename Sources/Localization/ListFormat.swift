/// Joins names into one text: « a, b et c ».
package struct ListFormat: Sendable {
  private let strings: InterfaceStrings

  package init(_ strings: InterfaceStrings) { self.strings = strings }

  /// Nothing for no items.
  package func text(_ items: [String]) -> String {
    guard var result = items.first else { return "" }
    for (index, item) in items.enumerated().dropFirst() {
      let key: ListKey = index < items.count - 1 ? .next : items.count == 2 ? .pair : .last
      result = strings.text(key, ["list": result, "item": item])
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
