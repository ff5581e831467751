import Foundation
import FrontMatter

/// JSON Schema (draft 2020-12) of the headers of records, for editors that complete and check as one types. It is made
/// from the same declarations that decode them. What only the join can tell is left to `mithaq check`.
package enum JSONSchema {
  /// By file name, in the order of the content guide.
  package static var files: [(name: String, text: String)] {
    get throws {
      let shapes: [(String, ValueShape)] = [
        ("site", .of(Site.self)), ("region", .of(Region.self)), ("partner", .of(Partner.self)),
        ("programme", .of(Programme.self)), ("instrument", .of(Instrument.self)), ("convention", .of(Convention.self)),
        ("page", .of(StandalonePage.self)), ("vocabulary", .of(Vocabulary.self)),
        ("translation", .of(BodyTranslation.self)),
      ]
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try shapes.map { name, shape in
        var schema = node(of: shape)
        schema["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        schema["title"] = .text(name)
        let data = try encoder.encode(JSONValue.object(schema))
        return ("\(name).schema.json", String(decoding: data, as: UTF8.self) + "\n")
      }
    }
  }

  private static func node(of shape: ValueShape) -> [String: JSONValue] {
    switch shape {
    case .text(let limit): return scalar(limit.map { ["maxLength": .number($0)] } ?? [:])
    case .localizedText(let limit):
      let text = scalar(limit.map { ["maxLength": .number($0)] } ?? [:])
      let languages = ["fr", "ar", "en", "zgh"].map { ($0, JSONValue.object(text)) }
      let map: [String: JSONValue] = [
        "type": .text("object"), "additionalProperties": .flag(false), "minProperties": .number(1),
        "properties": .object(Dictionary(uniqueKeysWithValues: languages)),
      ]
      return ["anyOf": .list([.object(text), .object(map)])]
    case .integer: return ["type": .text("integer")]
    case .decimal: return ["type": .text("number")]
    case .boolean: return ["type": .text("boolean")]
    case .enumeration(let words): return ["enum": .list(words.map { .text($0) })]
    case .identifier: return ["type": .text("string"), "pattern": .text("^[a-z0-9]+(-[a-z0-9]+)*$")]
    case .code: return ["type": .text("string"), "pattern": .text("^[a-z][a-z0-9_]*$")]
    case .url: return ["type": .text("string"), "pattern": .text("^https?://")]
    case .email: return ["type": .text("string"), "format": .text("email")]
    case .currency: return ["type": .text("string"), "pattern": .text("^[A-Z]{3}$")]
    case .regionCode: return ["type": .text("string"), "pattern": .text("^MA-(0[1-9]|1[0-2])$")]
    case .duration: return ["type": .text("string"), "pattern": .text("^P([0-9]+[YMWD])+$")]
    case .edtf, .dateBound, .moment, .reference, .language: return scalar([:])
    case .list(let item, let minimum):
      return [
        "type": .text("array"), "items": .object(node(of: item)), "minItems": .number(minimum),
      ]
    case .map(let item): return ["type": .text("object"), "additionalProperties": .object(node(of: item))]
    case .record(let fields): return record(fields)
    case .anyOf(let shapes): return ["anyOf": .list(shapes.map { .object(node(of: $0)) })]
    }
  }

  /// A text for Mithaq may look like a number to an editor: `2021`, `15.18`.
  private static func scalar(_ more: [String: JSONValue]) -> [String: JSONValue] {
    more.merging(["type": .list([.text("string"), .text("number")])]) { own, _ in own }
  }

  private static func record(_ fields: [FieldShape]) -> [String: JSONValue] {
    let required = fields.filter { $0.requirement == .required }.map { JSONValue.text($0.name) }
    let properties = fields.map { ($0.name, JSONValue.object(node(of: $0.shape))) }
    return [
      "type": .text("object"), "additionalProperties": .flag(false), "required": .list(required),
      "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
    ]
  }
}

private indirect enum JSONValue: Encodable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([String: JSONValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .flag(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
