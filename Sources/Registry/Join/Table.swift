import Diagnostics

/// All entities of one kind, sorted by id, with their slugs.
package struct Table<Element: Entity>: Sendable {
  @usableFromInline package let all: [Element]
  /// By the text of the id: so nothing that looks one up has to know which kind it is of.
  @usableFromInline let positions: [String: Int]
  /// In the order of the entities.
  @usableFromInline let slugs: [String]

  /// Keeps the first of several entities with one id or one slug and reports the others. O(n log n).
  init(_ elements: [Element], diagnostics: inout [Diagnostic]) {
    let sorted = elements.sorted { ($0.id.value, $0.id.place) < ($1.id.value, $1.id.place) }
    var all: [Element] = []
    all.reserveCapacity(sorted.count)
    for element in sorted {
      if let known = all.last, known.id.value == element.id.value {
        diagnostics.append(
          .duplicateID(element.id.value.rawValue, of: Element.noun, at: element.id.place, first: known.id.place))
      } else {
        all.append(element)
      }
    }
    self.init(all, slugs: Slugs.assign(to: all, diagnostics: &diagnostics))
  }

  private init(_ sorted: [Element], slugs: [String]) {
    all = sorted
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id.value.rawValue, $0) })
    self.slugs = slugs
  }

  /// The table without some entities; the others keep their slugs.
  func filter(_ isIncluded: (Element) -> Bool) -> Table {
    let included = all.indices.filter { isIncluded(all[$0]) }
    return included.count == all.count ? self : Table(included.map { all[$0] }, slugs: included.map { slugs[$0] })
  }

  /// Where an entity stands in `all`. O(1).
  @inlinable package func position(of id: ID<Element>) -> Int? { positions[id.rawValue] }

  @inlinable package func find(_ id: ID<Element>) -> Element? { positions[id.rawValue].map { all[$0] } }

  /// The entity of an id that the join has resolved. O(1).
  @inlinable package subscript(id: ID<Element>) -> Element {
    guard let position = positions[id.rawValue] else {
      preconditionFailure("\(id.rawValue) was not resolved by the join")
    }
    return all[position]
  }

  /// The last part of the address of the page of the entity at a position of `all`.
  @inlinable package func slug(at position: Int) -> String { slugs[position] }

  /// The last part of the address of the page of an entity that the table has.
  @inlinable package func slug(of id: ID<Element>) -> String {
    guard let position = positions[id.rawValue] else {
      preconditionFailure("\(id.rawValue) was not resolved by the join")
    }
    return slugs[position]
  }
}
