/// Writes addresses that work under any prefix of any host.
package enum RelativePath {
  /// The way from a page in one folder to a folder or file: `../../assets/style.css`, `./`.
  ///
  /// - Parameters:
  ///   - folder: the path of a folder as a URL has it, empty or with a slash at its end.
  ///   - target: the path of a file, or of a folder with a slash at its end.
  package static func from(_ folder: String, to target: String) -> String {
    var (folder, target) = (folder, target)
    return folder.withUTF8 { own in target.withUTF8 { other in from(own, to: other) } }
  }

  private static func from(_ own: UnsafeBufferPointer<UInt8>, to other: UnsafeBufferPointer<UInt8>) -> String {
    let slash = UInt8(ascii: "/")
    var common = 0
    for index in 0..<min(own.count, other.count) {
      guard own[index] == other[index] else { break }
      if own[index] == slash { common = index + 1 }
    }
    let steps = own[common...].count { $0 == slash }
    let rest = other[common...]
    guard steps > 0 || !rest.isEmpty else { return "./" }
    return String(unsafeUninitializedCapacity: 3 * steps + rest.count) { bytes in
      for step in 0..<steps {
        (bytes[3 * step], bytes[3 * step + 1], bytes[3 * step + 2]) = (UInt8(ascii: "."), UInt8(ascii: "."), slash)
      }
      _ = UnsafeMutableBufferPointer(rebasing: bytes[(3 * steps)...]).initialize(from: rest)
      return 3 * steps + rest.count
    }
  }

  /// The parts of a path, as an address has them; the slashes between them stay.
  package static func encodedParts(of path: String) -> String {
    encoded(path) { isUnreserved($0) || $0 == UInt8(ascii: "/") }
  }

  /// A part of a path with everything but unreserved characters percent-encoded; RFC 3986 §2.3.
  static func encoded(_ part: String) -> String { encoded(part, except: isUnreserved) }

  @inline(__always)
  private static func encoded(_ text: String, except stays: (UInt8) -> Bool) -> String {
    var text = text
    if text.withUTF8({ $0.allSatisfy(stays) }) { return text }
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
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
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
