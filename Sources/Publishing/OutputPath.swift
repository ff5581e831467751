import Foundation

/// The path of a file of the site below the output folder, which it cannot leave: `draa-tafilalet/index.html`.
package struct OutputPath: Hashable, Sendable {
  /// Parts with `/` between them, in Unicode form NFC.
  package let text: String

  /// - Throws: the first flaw found; nothing is mended.
  package init(validating text: String) throws(OutputPathFlaw) {
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.first != UInt8(ascii: "/") else { throw .absolute }
    for scalar in text.unicodeScalars {
      guard scalar != "\\" else { throw .backslash }
      // Properties take long to look up, and most signs are these.
      if (0x20..<0x7F).contains(scalar.value) { continue }
      guard scalar.properties.generalCategory != .control else { throw .controlCharacter }
    }
    for (index, part) in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).enumerated() {
      guard !part.isEmpty else { throw .emptyPart }
      guard !part.elementsEqual(".".utf8), !part.elementsEqual("..".utf8) else { throw .dotPart }
      guard part.count <= 255 else { throw .partTooLong }
      if index == 0, String(decoding: part, as: UTF8.self).lowercased().hasPrefix(Self.reservedPrefix) {
        throw .reserved
      }
    }
    guard text.utf8.allSatisfy({ $0 < 0x80 }) || text.isPrecomposed else { throw .notPrecomposed }
    self.text = text
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
