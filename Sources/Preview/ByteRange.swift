/// The part of a file that a `Range` header asks for (RFC 9110, 14.2).
package enum ByteRange: Equatable, Sendable {
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// One range of bytes is served; several at once, other units and what is malformed are answered with the whole.
  ///
  /// - Parameter size: of the file, in bytes.
  package init(_ header: String?, of size: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes=") else { return }
    let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.contains(where: { !$0.isEmpty }),
      ends.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return }
    // A number too large for any file is as good as the end of this one.
    let first = ends[0].isEmpty ? nil : Int(ends[0]) ?? .max
    let last = ends[1].isEmpty ? nil : Int(ends[1]) ?? .max
    switch (first, last) {
    case (let first?, let last?):
      guard first <= last else { return }
      self = first < size ? .part(first..<(min(last, size - 1) + 1)) : .unsatisfiable
    case (let first?, nil): self = first < size ? .part(first..<size) : .unsatisfiable
    case (nil, let count?): self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
    case (nil, nil): break
    }
  }
}
