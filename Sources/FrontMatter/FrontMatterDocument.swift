package import Diagnostics

/// A Markdown file cut in two at the fences of its header.
package struct FrontMatterDocument: Sendable {
  /// A map.
  package let header: YAMLNode
  /// The Markdown after the line of the closing fence, in bytes of the file; empty where there is none.
  package let body: Range<Int>

  /// A document comes with diagnostics where what is wrong leaves the rest readable. Invalid UTF-8 and NUL bytes are
  /// found in the whole file, as are marks that turn the direction of writing; other control characters in the header
  /// only.
  package static func parse(_ bytes: [UInt8], path: String) -> Diagnosed<FrontMatterDocument?> {
    let input = InputBytes(bytes, path: path)
    guard input.diagnostics.isEmpty else { return Diagnosed(nil, input.diagnostics) }
    let fences = HeaderFences.find(in: input.text, of: bytes, path: path)
    var diagnostics = fences.diagnostics
    guard let fences = fences.value else { return Diagnosed(nil, diagnostics) }
    diagnostics += input.controlCharacters(in: fences.header)
    guard diagnostics.allSatisfy({ $0.id != .controlCharacter }) else { return Diagnosed(nil, diagnostics) }
    diagnostics += input.directionMarks(inBody: fences.body)
    let tree = YAMLTreeBuilder.read(fences.header, in: bytes, path: path, allowsDocumentMark: false)
    diagnostics += tree.diagnostics
    guard let root = tree.value else {
      if tree.diagnostics.isEmpty { diagnostics.append(.emptyFrontMatter(Place(path: path, range: fences.opening))) }
      return Diagnosed(nil, diagnostics)
    }
    guard case .map = root.content else {
      if !root.isReported {
        diagnostics.append(
          .frontMatterNotMap(
            root.kind, gluedKey: root.text.flatMap(gluedKey), at: Place(path: path, range: root.range)))
      }
      return Diagnosed(nil, diagnostics)
    }
    return Diagnosed(FrontMatterDocument(header: root, body: fences.body), diagnostics)
  }
}

/// The key in `title:Convention`, where YAML sees none for want of a space.
func gluedKey(in text: String) -> String? {
  guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
  let key = text[..<colon]
  return key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) ? String(key) : nil
}
