extension Sequence {
  /// By a count, the largest first; those that have the same stay in their order.
  func sorted(mostFirst count: (Element) -> Int) -> [Element] {
    map { (element: $0, count: count($0)) }.enumerated().sorted { left, right in
      let (first, second) = (left.element.count, right.element.count)
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element.element)
  }
}
