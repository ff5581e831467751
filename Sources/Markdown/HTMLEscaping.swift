/// Writes text where HTML expects text, attribute values or addresses.
enum HTMLEscaping {
  /// For text and for values of attributes between double quotes.
  static func append(text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var start = text.startIndex
    for index in text.indices {
      let replacement: StaticString
      switch text[index] {
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case MarkdownSource.unreadable: replacement = "\u{FFFD}"
      default: continue
      }
      output += text[start..<index]
      output.append(replacement)
      start = index + 1
    }
    output += text[start...]
  }

  /// For `href` and `src`: what may not stand in an address is percent-encoded; what is already so is left alone.
  static func append(destination: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in destination {
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "'"): output.append("&#x27;")
      case MarkdownSource.unreadable: output.append("%EF%BF%BD")
      case _ where byte.isLetter || byte.isDigit || addressMarks.contains(byte): output.append(byte)
      default: output += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      }
    }
  }

  private static let addressMarks = Array("-_.+!*(),%#@?=;:/$~".utf8)
  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
