import EDTF
import Localization
import Registry

/// A part of a long list: the conventions of a year, or the names under a letter.
enum ListPart: Hashable, Sendable {
  /// `nil` for what has no known year.
  case year(Int?)
  /// `nil` for names that start with no letter.
  case letter(String?)

  /// The last part of the address.
  var slug: String {
    switch self {
    case .year(let year): year.map(String.init) ?? FacetGroup.unknownSlug
    case .letter(let letter): letter?.lowercased() ?? "autre"
    }
  }
}

/// A list that is cut, once it is long, by the year of signing or the first letter, never by the number of a page: an
/// entry keeps its address when others are added. It is made once and kept for all its pages, so it holds ids.
struct DividedList<Item: Sendable>: Sendable {
  let parts: [(part: ListPart, items: [Item])]

  /// Longer lists are cut.
  static var limit: Int { 150 }

  /// - Parameter items: in order; those of one part stand together.
  init(_ items: [Item], part: (Item) -> ListPart) {
    var parts: [(part: ListPart, items: [Item])] = []
    var positions: [ListPart: Int] = [:]
    for item in items {
      let key = part(item)
      if let position = positions[key] {
        parts[position].items.append(item)
      } else {
        positions[key] = parts.count
        parts.append((key, [item]))
      }
    }
    self.parts = parts
  }

  var all: [Item] { parts.flatMap(\.items) }
  var count: Int { parts.reduce(0) { $0 + $1.items.count } }
  var isLong: Bool { count > Self.limit }
  var isDivided: Bool { parts.count > 1 && isLong }

  /// What stands on a page of the list: everything, a part, or on the first page of a divided list its first part.
  func shown(_ part: ListPart?) -> [(part: ListPart, items: [Item])] {
    guard isDivided else { return parts }
    guard let part else { return Array(parts.prefix(1)) }
    return parts.filter { $0.part == part }
  }
}
