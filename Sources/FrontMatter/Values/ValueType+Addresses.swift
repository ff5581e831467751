import Diagnostics

extension ValueType where Value == String {
  /// An absolute `http` or `https` address, as written. Letters outside ASCII are accepted, as browsers show them.
  package static var url: ValueType {
    .scalar(.url) { text, place, context in
      guard let fault = WebAddress.fault(of: text) else { return text }
      context.diagnostics.append(
        .invalidURL(text, why: fault, suggestion: WebAddress.suggestion(for: text), at: place))
      return nil
    }
  }

  /// `name@host.tld` in ASCII; an address with a display name is refused.
  package static var email: ValueType {
    .scalar(.email) { text, place, context in
      if isEmail(text) { return text }
      context.diagnostics.append(.invalidEmail(text, at: place))
      return nil
    }
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
    let allowed = ".!#$%&'*+-/=?^_`{|}~".utf8
    guard parts[0].utf8.allSatisfy({ isLetterOrDigit($0) || allowed.contains($0) }) else { return false }
    guard !parts[0].hasPrefix("."), !parts[0].hasSuffix("."), !parts[0].contains("..") else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    FoldedName.isLowerCaseLetterOrDigit(byte) || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
  }
}
