import Diagnostics
import FrontMatter

/// Which sources of a record stand behind which of its facts.
package struct Citations: Sendable {
  /// Positions in the record's list of sources, by path (`commitments.c5`) and by id.
  private let byPath: [String: [Int]]
  private let positions: [String: Int]

  /// Keys whose values are shown as a part of the value of another key.
  private static let shownWith = [
    "region": "regions", "short_title": "title", "date_signed_basis": "date_signed", "date_note": "date_signed",
    "verified_by": "verified", "verified_on": "verified",
  ]

  package init(of sources: [Source]) {
    var byPath: [String: [Int]] = [:]
    for (position, source) in sources.enumerated() {
      for path in source.supports {
        // A source for one field of an item is a source for the item.
        let item = path.value.split(separator: ".").prefix(2).joined(separator: ".")
        byPath[Self.shownWith[item] ?? item, default: []].append(position)
      }
    }
    self.byPath = byPath
    positions = Dictionary(sources.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The positions of the sources of a fact, ascending: those that the fact itself names and those that claim to
  /// support it or the whole key it stands under.
  package func sources(of key: String, id: String? = nil, named: [String?] = []) -> [Int] {
    var found = Set(named.compactMap { $0.flatMap { positions[$0] } })
    found.formUnion(byPath[key] ?? [])
    if let id { found.formUnion(byPath["\(key).\(id)"] ?? []) }
    return found.sorted()
  }
}
