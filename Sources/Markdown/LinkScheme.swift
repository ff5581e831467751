/// Which destinations may stand in a page.
enum LinkScheme {
  static let allowedForLinks: [String] = ["http", "https", "mailto", "tel"]
  static let allowedForImages: [String] = ["http", "https"]

  /// The scheme that keeps a destination out of a page, in lower case; `nil` where the destination is allowed or has no
  /// scheme. RFC 3986 §3.1; blanks and controls, which browsers drop, do not hide a scheme.
  static func refused(in destination: some Sequence<UInt8>, of kind: MarkdownLink.Kind) -> String? {
    var scheme = ""
    for byte in destination where byte > .space && byte != 0x7F {
      if byte == UInt8(ascii: ":") {
        let allowed = kind == .link ? allowedForLinks : allowedForImages
        return scheme.isEmpty || allowed.contains(scheme) ? nil : scheme
      }
      let isSchemeByte = byte.isLetter || byte.isDigit || [0x2B, 0x2D, 0x2E].contains(byte)
      guard scheme.isEmpty ? byte.isLetter : isSchemeByte else { return nil }
      scheme.unicodeScalars.append(Unicode.Scalar(byte.isLetter ? byte | 0x20 : byte))
    }
    return nil
  }
}
