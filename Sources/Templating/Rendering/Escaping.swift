extension [UInt8] {
  /// Appends text so that it means itself in HTML text and in quoted attribute values.
  mutating func appendEscaped(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0) }
    if isDone == nil {
      var copy = text
      copy.withUTF8 { appendEscaped($0) }
    }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let entity = text[index].entity else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(contentsOf: entity.utf8)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension [UInt8] {
  /// Appends text so that it means itself in a string of JSON, also within `<script>` (RFC 8259, section 7): besides
  /// what JSON demands, `<`, `>` and `&` are escaped, so that no text can end the script or open a comment in it.
  package mutating func appendEscapedForJSON(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte <= UInt8(ascii: ">") || byte == UInt8(ascii: "\\") else { continue }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
          append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
          append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
          append(contentsOf: "\\u00".utf8)
          append(Self.hexDigits[Int(byte >> 4)])
          append(Self.hexDigits[Int(byte & 15)])
        default: continue
        }
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}

extension UInt8 {
  @inline(__always)
  fileprivate var entity: StaticText? {
    // All five are below `?`, as is little else in the middle of words.
    guard self <= UInt8(ascii: ">") else { return nil }
    switch self {
    case UInt8(ascii: "&"): return StaticText("&amp;")
    case UInt8(ascii: "<"): return StaticText("&lt;")
    case UInt8(ascii: ">"): return StaticText("&gt;")
    case UInt8(ascii: "\""): return StaticText("&quot;")
    case UInt8(ascii: "'"): return StaticText("&#39;")
    default: return nil
    }
  }
}

/// A literal, whose bytes are there without a `String` being made.
private struct StaticText {
  private let literal: StaticString

  init(_ literal: StaticString) { self.literal = literal }

  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }
}
