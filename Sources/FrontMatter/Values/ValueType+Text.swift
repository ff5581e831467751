import Diagnostics

extension ValueType where Value == String {
  /// A text that is not empty, without the white space round it.
  package static var text: ValueType { text(maxLength: nil) }

  /// - Parameter maxLength: in characters (extended grapheme clusters).
  package static func text(maxLength: Int?) -> ValueType {
    .scalar(.text(maxLength: maxLength)) { text, place, context in
      guard let maxLength, text.utf8.count > maxLength, text.count > maxLength else { return text }
      context.diagnostics.append(.textTooLong(count: text.count, limit: maxLength, at: place))
      return nil
    }
  }
}
