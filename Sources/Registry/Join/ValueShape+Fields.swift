import FrontMatter

extension ValueShape {
  /// The keys of a record with the shapes of their values; none for other shapes.
  var fields: [String: ValueShape] {
    guard case .record(let fields) = self else { return [:] }
    return Dictionary(fields.map { ($0.name, $0.shape) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys of the records that a list holds, also where a word may stand for the list.
  var itemFields: [String: ValueShape] {
    switch self {
    case .list(let item, _): item.fields
    case .anyOf(let shapes): shapes.lazy.map(\.itemFields).first { !$0.isEmpty } ?? [:]
    default: [:]
    }
  }
}
