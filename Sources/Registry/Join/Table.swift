import Diagnostics

/// All entities of one kind, sorted by id, with their slugs.
package struct Table<Element: Entity>: Sendable {
  package let all: [Element]
  private let positions: [ID<Element>: Int]
  private let slugs: [ID<Element>: String]

  /// Keeps the first of several entities with one id or one slug and reports the others. O(n log n).
  init(_ elements: [Element], diagnostics: inout [Diagnostic]) {
    var first: [ID<Element>: Element] = [:]
    for element in elements.sorted(by: { $0.id.place < $1.id.place }) {
      if let known = first[element.id.value] {
        diagnostics.append(
          .duplicateID(element.id.value.rawValue, of: Element.noun, at: element.id.place, first: known.id.place))
      } else {
        first[element.id.value] = element
      }
    }
    all = first.values.sorted { $0.id.value < $1.id.value }
    positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id.value, $0) })
    slugs = Slugs.assign(to: all, diagnostics: &diagnostics)
  }

  private init(_ sorted: [Element], slugs: [ID<Element>: String]) {
    all = sorted
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id.value, $0) })
    self.slugs = slugs
  }

  /// The table without some entities; the others keep their slugs.
  func filter(_ isIncluded: (Element) -> Bool) -> Table {
    let included = all.filter(isIncluded)
    return included.count == all.count ? self : Table(included, slugs: slugs)
  }

  package func find(_ id: ID<Element>) -> Element? { positions[id].map { all[$0] } }

  /// The entity of an id that the join has resolved. O(1).
  package subscript(id: ID<Element>) -> Element {
    guard let position = positions[id] else { preconditionFailure("\(id.rawValue) was not resolved by the join") }
    return all[position]
  }

  /// The last part of the address of the page of an entity that the table has.
  package func slug(of id: ID<Element>) -> String {
    guard let slug = slugs[id] else { preconditionFailure("\(id.rawValue) was not resolved by the join") }
    return slug
  }
}
