/// Writes addresses that work under any prefix of any host.
package enum RelativePath {
  /// The way from a page in one folder to a folder or file: `../../assets/style.css`, `./`.
  ///
  /// - Parameters:
  ///   - file: a file name in `target`; `nil` for the folder's own page.
  static func from(_ folders: [String], to target: [String], file: String? = nil) -> String {
    var common = 0
    while common < min(folders.count, target.count), folders[common] == target[common] { common += 1 }
    var path = String(repeating: "../", count: folders.count - common)
    for part in target[common...] { path += encoded(part) + "/" }
    if let file { return path + encoded(file) }
    return path.isEmpty ? "./" : path
  }

  /// The parts of a path, as an address has them; the slashes between them stay.
  package static func encodedParts(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map { encoded(String($0)) }.joined(separator: "/")
  }

  /// A part of a path with everything but unreserved characters percent-encoded; RFC 3986 §2.3.
  static func encoded(_ part: String) -> String {
    if part.utf8.allSatisfy(isUnreserved) { return part }
    let digits = Array("0123456789ABCDEF")
    return part.utf8.reduce(into: "") { result, byte in
      if isUnreserved(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// The text with `%xx` read as bytes, or `nil` where that gives no UTF-8.
  static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
