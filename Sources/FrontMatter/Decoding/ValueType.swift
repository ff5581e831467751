package import Diagnostics

/// How a value of a front matter is read, and what it may look like.
package struct ValueType<Value: Sendable>: Sendable {
  /// Returns `nil` only after a diagnostic, or for a node that already has one. A list or map with something wrong in
  /// it is returned without that.
  package let decode: @Sendable (YAMLNode, inout DecodingContext) -> Value?
  private let makeShape: @Sendable () -> ValueShape

  package init(
    shape: @autoclosure @escaping @Sendable () -> ValueShape,
    decode: @escaping @Sendable (YAMLNode, inout DecodingContext) -> Value?
  ) {
    makeShape = shape
    self.decode = decode
  }

  /// Made when asked for, because decoding does not need it.
  package var shape: ValueShape { makeShape() }

  package func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueType<Other> {
    ValueType<Other>(shape: shape) { node, context in decode(node, &context).map(transform) }
  }

  /// The same with a further rule; the diagnostic says why a value is refused.
  package func checked(_ check: @escaping @Sendable (Value, Place) -> Diagnostic?) -> ValueType {
    ValueType(shape: shape) { node, context in
      guard let value = decode(node, &context) else { return nil }
      guard let diagnostic = check(value, context.place(of: node)) else { return value }
      context.diagnostics.append(diagnostic)
      return nil
    }
  }

  /// A type of single values. `read` gets the text without the white space round it, never empty, and returns `nil`
  /// only after a diagnostic.
  package static func scalar(
    _ shape: @autoclosure @escaping @Sendable () -> ValueShape,
    _ read: @escaping @Sendable (String, Place, inout DecodingContext) -> Value?
  ) -> ValueType {
    ValueType(shape: shape()) { node, context in
      guard !node.isReported else { return nil }
      let place = context.place(of: node)
      guard let text = node.text else {
        context.diagnostics.append(.expectedText(found: node.kind, at: place))
        return nil
      }
      let trimmed = text.trimmed
      guard !trimmed.isBlank else {
        context.diagnostics.append(.emptyText(place))
        return nil
      }
      return read(trimmed, place, &context)
    }
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    if let first = utf8.first, let last = utf8.last, first.isSign, last.isSign { return self }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }

  /// Whether there is nothing to see: only white space and marks such as U+200B or U+200F.
  var isBlank: Bool {
    if let first = utf8.first, first.isSign { return false }
    return unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
  }
}

extension UInt8 {
  /// Whether it is a sign of ASCII that can be seen: most texts begin and end with one.
  fileprivate var isSign: Bool { self > 0x20 && self < 0x7F }
}
