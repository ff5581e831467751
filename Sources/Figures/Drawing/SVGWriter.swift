/// Writes XML. The one place where text becomes markup.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  /// - Parameter attributes: One that is `nil` is left out.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, SVGValue?>) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, SVGValue?>) {
    start(name, attributes)
    bytes += "/>".utf8
  }

  /// Writes text content.
  mutating func write(_ text: String) { writeEscaped(SafeText.cleaned(text)) }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, SVGValue?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let key, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += key.utf8
      bytes += "=\"".utf8
      switch value {
      case .text(let text): writeEscaped(SafeText.cleaned(text))
      case .number(let number): bytes += SVGValue.decimal(number).utf8
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func writeEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
  }
}
