import Foundation

/// The path of a file of the site below the output folder, which it cannot leave: `draa-tafilalet/index.html`.
package struct OutputPath: Hashable, Sendable {
  /// Parts with `/` between them, in Unicode form NFC.
  package let text: String

  /// - Throws: the first flaw found; nothing is mended.
  package init(validating text: String) throws(OutputPathFlaw) {
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.first != UInt8(ascii: "/") else { throw .absolute }
    var isASCII = true
    var part = Part()
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): throw .backslash
      case 0..<0x20, 0x7F: throw .controlCharacter
      case UInt8(ascii: "/"):
        try part.check()
        part = Part()
        continue
      case 0x80...: isASCII = false
      default: break
      }
      part.add(byte)
    }
    try part.check()
    if text.utf8.first == UInt8(ascii: "."), text.lowercased().hasPrefix(Self.reservedPrefix) { throw .reserved }
    // Properties of letters take long to look up.
    if !isASCII {
      guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
        throw .controlCharacter
      }
      guard text.isPrecomposed else { throw .notPrecomposed }
    }
    self.text = text
  }

  /// What stands between two slashes, as far as it is read.
  private struct Part {
    private var count = 0
    private var dots = 0

    mutating func add(_ byte: UInt8) {
      count += 1
      if byte == UInt8(ascii: ".") { dots += 1 }
    }

    func check() throws(OutputPathFlaw) {
      guard count > 0 else { throw .emptyPart }
      guard dots < count || count > 2 else { throw .dotPart }
      guard count <= 255 else { throw .partTooLong }
    }
  }

  private init(prefix: Substring) {
    text = String(prefix)
  }

  /// What Mithaq's own files at the top of the output folder start with, in any capitals.
  static let reservedPrefix = ".mithaq"

  /// The folder that holds it: `a/b` of `a/b/c`; `nil` at the top.
  var parent: OutputPath? {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { OutputPath(prefix: text[..<$0]) }
  }

  /// All folders that hold it, the outermost first: `a`, `a/b` of `a/b/c`.
  var folders: [OutputPath] {
    text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { OutputPath(prefix: text[..<$0]) }
  }

  /// Whether the path is `folder` or below it.
  func isWithin(_ folder: OutputPath) -> Bool {
    guard text.utf8.starts(with: folder.text.utf8) else { return false }
    let rest = text.utf8.dropFirst(folder.text.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/")
  }

  /// Equal for paths that a file system or server may take for one. To be compared as a `String`, under which canonical
  /// equivalents are equal.
  var folded: String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    if text.utf8.allSatisfy({ $0 < 0x80 && !capitals.contains($0) }) { return text }
    return text.uppercased().lowercased()
  }
}

/// By bytes.
extension OutputPath: Comparable {
  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    // A `String` in form NFC compares by its scalars, whose order is that of their bytes in UTF-8.
    left.text < right.text
  }
}

extension String {
  fileprivate var isPrecomposed: Bool {
    precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(unicodeScalars)
  }
}
