/// The keys of a record, taken from the JSON Schema that `mithaq schema` writes, so that a key of the code cannot be
/// forgotten here.
struct SchemaKeys: Decodable {
  private let properties: [String: SchemaKeys]?
  private let items: [SchemaKeys]
  private let anyOf: [SchemaKeys]?

  private enum CodingKeys: CodingKey {
    case properties, items, anyOf
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    properties = try container.decodeIfPresent([String: SchemaKeys].self, forKey: .properties)
    items = try container.decodeIfPresent(SchemaKeys.self, forKey: .items).map { [$0] } ?? []
    anyOf = try container.decodeIfPresent([SchemaKeys].self, forKey: .anyOf)
  }

  /// Those that hold values, with the keys that lead to them: `parties.partner`. A text in several languages is one
  /// value.
  var leaves: Set<String> {
    guard let properties, !Set(properties.keys).isSubset(of: ["fr", "ar", "en", "zgh"]) else {
      return (items + (anyOf ?? [])).reduce(into: []) { $0.formUnion($1.leaves) }
    }
    return properties.reduce(into: []) { result, property in
      let below = property.value.leaves
      result.formUnion(below.isEmpty ? [property.key] : Set(below.map { property.key + "." + $0 }))
    }
  }
}
