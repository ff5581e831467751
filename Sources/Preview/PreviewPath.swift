/// The path of a request, decoded, and known to stay inside the site.
package struct PreviewPath: Hashable, Sendable {
  /// Below the output folder, without a slash at its start: `oriental/conventions/x/`; empty for the front page.
  package let path: String

  /// - Parameter target: the request target as it came: a path that starts with a slash, perhaps with a query.
  /// - Returns: `nil` for what no browser sends of itself: a wrong `%` escape, bytes that are not UTF-8, control
  ///   characters, backslashes, encoded slashes, and parts that are `.` or `..`.
  package init?(_ target: String) {
    guard target.utf8.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    var rest = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Self.digit), let low = rest.popFirst().flatMap(Self.digit) else {
        return nil
      }
      let decoded = high << 4 | low
      guard decoded != UInt8(ascii: "/") else { return nil }
      bytes.append(decoded)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }),
      !text.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
    else { return nil }
    path = text
  }

  private static func digit(_ byte: UInt8) -> UInt8? { Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init) }
}
