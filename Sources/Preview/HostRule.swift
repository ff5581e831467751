import Foundation

/// Which names the preview answers to.
///
/// A page elsewhere on the web may have its own name lead to this machine (DNS rebinding) and would then read the
/// preview as its own; it cannot do so with a number or with `localhost`.
package struct HostRule: Sendable {
  /// The address that the preview listens on.
  private let bind: String

  package init(bind: String) { self.bind = bind }

  /// - Parameter authority: the value of a `Host` header: a name or number, perhaps with a port.
  package func allows(_ authority: String) -> Bool {
    guard let host = Self.host(of: authority) else { return false }
    return host == "localhost" || host.hasSuffix(".localhost") || host == bind.lowercased() || Self.isNumber(host)
  }

  /// - Parameter origin: the value of an `Origin` header.
  /// - Parameter authority: that of the `Host` header beside it.
  package func allows(origin: String, on authority: String) -> Bool {
    origin.lowercased() == "http://\(authority.lowercased())"
  }

  /// Without the port, and without the brackets of an IPv6 number.
  private static func host(of authority: String) -> String? {
    let text = authority.lowercased()
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      return isPort(text[text.index(after: end)...]) ? String(text[text.index(after: text.startIndex)..<end]) : nil
    }
    let name = text.prefix { $0 != ":" }
    return !name.isEmpty && isPort(text.dropFirst(name.count)) ? String(name) : nil
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.first == ":" && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isNumber(_ host: String) -> Bool {
    var four = in_addr()
    var six = in6_addr()
    return inet_pton(AF_INET, host, &four) == 1 || inet_pton(AF_INET6, host, &six) == 1
  }
}
