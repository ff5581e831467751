/// A text in which `▶…◀` marks a byte range, so that tests of places need no counted columns.
package struct MarkedText {
  /// The text without the marks.
  package let text: String
  /// The marked ranges in the order of their start, in UTF-8 bytes of `text`.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "▶": open.append(bytes.count)
      case "◀":
        guard let start = open.popLast() else { preconditionFailure("◀ without ▶ in \(marked)") }
        ranges.append(start..<bytes.count)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "▶ without ◀ in \(marked)")
    self.text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  package var bytes: [UInt8] { Array(text.utf8) }
}
