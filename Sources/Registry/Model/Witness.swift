package import Diagnostics
package import FrontMatter

/// Who was present at the signing: a text, or a person or organisation with its source.
package struct Witness: Sendable {
  package let name: LocalizedText
  package let source: Located<String>?
}

extension ValueType where Value == Witness {
  /// A plain or localised text, or a map with one of `person`, `organisation`, `text`, and a `source`.
  static var witness: ValueType {
    let text = ValueType<LocalizedText>.localizedText()
    let record = ValueType<WitnessFields>.record(WitnessFields.self)
    return ValueType<Witness>(shape: .anyOf([text.shape, record.shape])) { node, context in
      if case .map(let entries) = node.content, entries.contains(where: { WitnessFields.keys.contains($0.key) }) {
        return record.decode(node, &context).map { Witness(name: $0.name, source: $0.source) }
      }
      return text.decode(node, &context).map { Witness(name: $0, source: nil) }
    }
  }
}
