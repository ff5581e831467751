package import Diagnostics

extension ValueType {
  package static func list<Item>(of type: ValueType<Item>) -> ValueType<[Item]> where Value == [Item] {
    ValueType(shape: .list(of: type.shape, minimum: 0)) { node, context in
      guard !node.isReported else { return nil }
      guard case .list(let nodes) = node.content else {
        context.diagnostics.append(
          .expectedList(of: type.shape.listItems, found: node.kind, text: node.text, at: context.place(of: node)))
        return nil
      }
      let items = nodes.compactMap { type.decode($0, &context) }
      return items.isEmpty && !nodes.isEmpty ? nil : items
    }
  }

  /// A single value, or a list of at least one.
  package static func oneOrMore<Item>(of type: ValueType<Item>) -> ValueType<[Item]> where Value == [Item] {
    ValueType(shape: .anyOf([type.shape, .list(of: type.shape, minimum: 1)])) { node, context in
      guard case .list(let nodes) = node.content else { return type.decode(node, &context).map { [$0] } }
      if nodes.isEmpty { context.diagnostics.append(.emptyList(context.place(of: node))) }
      let items = nodes.compactMap { type.decode($0, &context) }
      return items.isEmpty ? nil : items
    }
  }

  /// A map whose keys are the author's own, in the order of the file.
  package static func map<Item>(
    of type: ValueType<Item>
  ) -> ValueType<[(key: Located<String>, value: Item)]> where Value == [(key: Located<String>, value: Item)] {
    ValueType(shape: .map(of: type.shape)) { node, context in
      guard !node.isReported else { return nil }
      guard case .map(let entries) = node.content else {
        context.diagnostics.append(.expectedMap(found: node.kind, text: node.text, at: context.place(of: node)))
        return nil
      }
      let pairs = entries.compactMap { entry -> (key: Located<String>, value: Item)? in
        guard let value = type.decode(entry.value, &context) else { return nil }
        return (Located(entry.key, at: Place(path: context.path, range: entry.keyRange)), value)
      }
      return pairs.isEmpty && !entries.isEmpty ? nil : pairs
    }
  }

  /// The same value with its place.
  package static func located<Inner>(_ type: ValueType<Inner>) -> ValueType<Located<Inner>>
  where Value == Located<Inner> {
    ValueType(shape: type.shape) { node, context in
      type.decode(node, &context).map { Located($0, at: context.place(of: node)) }
    }
  }

  /// A fixed word that stands for the value, or the value: `amount: not_disclosed`.
  package static func orLiteral<Inner>(_ literal: String, _ type: ValueType<Inner>) -> ValueType<Declared<Inner>>
  where Value == Declared<Inner> {
    ValueType(shape: .anyOf([.enumeration([literal]), type.shape])) { node, context in
      let text = node.isReported ? nil : node.text?.trimmed
      if text == literal { return .literal }
      let (value, found) = context.collecting { type.decode(node, &$0) }
      if value == nil, let text, context.nearMatch(of: text, in: [literal]) != nil {
        context.diagnostics.append(
          .unknownChoice(text, nearest: literal, allowed: [literal], at: context.place(of: node)))
        return nil
      }
      context.diagnostics += found.map { $0.place?.range == node.range ? $0.noting(literal: literal) : $0 }
      return value.map { .value($0) }
    }
  }
}

extension ValueType where Value: Record {
  package static func record(_ type: Value.Type) -> ValueType {
    ValueType(shape: .of(Value.self)) { node, context in node.decode(Value.self, context: &context) }
  }
}

/// A value, or the declaration that there is none to give.
package enum Declared<Value> {
  case literal
  case value(Value)
}

extension Declared: Sendable where Value: Sendable {}
extension Declared: Equatable where Value: Equatable {}
extension Declared: Hashable where Value: Hashable {}
