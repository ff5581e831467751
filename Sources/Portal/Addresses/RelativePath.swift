/// Writes addresses that work under any prefix of any host.
package enum RelativePath {
  /// The way from a page in one folder to a folder or file: `../../assets/style.css`, `./`.
  ///
  /// - Parameters:
  ///   - folder: the path of a folder as a URL has it, empty or with a slash at its end.
  ///   - target: the path of a file, or of a folder with a slash at its end.
  static func from(_ folder: String, to target: String) -> String {
    let (own, other) = (folder.utf8, target.utf8)
    var common = own.startIndex
    var (left, right) = (own.startIndex, other.startIndex)
    var rest = other.startIndex
    while left < own.endIndex, right < other.endIndex, own[left] == other[right] {
      let isEnd = own[left] == UInt8(ascii: "/")
      (left, right) = (own.index(after: left), other.index(after: right))
      if isEnd { (common, rest) = (left, right) }
    }
    var path = ""
    path.reserveCapacity(target.utf8.count + 9)
    for byte in own[common...] where byte == UInt8(ascii: "/") { path += "../" }
    path += target[rest...]
    return path.isEmpty ? "./" : path
  }

  /// The parts of a path, as an address has them; the slashes between them stay.
  package static func encodedParts(of path: String) -> String {
    encoded(path) { isUnreserved($0) || $0 == UInt8(ascii: "/") }
  }

  /// A part of a path with everything but unreserved characters percent-encoded; RFC 3986 §2.3.
  static func encoded(_ part: String) -> String { encoded(part, except: isUnreserved) }

  @inline(__always)
  private static func encoded(_ text: String, except stays: (UInt8) -> Bool) -> String {
    if text.utf8.allSatisfy(stays) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 2)
    for byte in text.utf8 {
      if stays(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
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
