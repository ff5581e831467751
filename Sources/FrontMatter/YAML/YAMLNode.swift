package import Diagnostics

/// A piece of YAML with its place. Every scalar is the text that the author wrote: `no`, `15.18`, `08` and `2021-05`
/// are texts until a `ValueType` reads them.
package struct YAMLNode: Sendable {
  /// UTF-8 bytes from the start of the file. Quotes, brackets and braces are inside; a list or map in block style ends
  /// with its last item.
  package let range: Range<Int>
  package let content: Content
  /// Whether a diagnostic already says that this is not a value (an alias, a key without a value), so that decoding
  /// says nothing more about it.
  let isReported: Bool

  package enum Content: Sendable {
    case scalar(String)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  package init(range: Range<Int>, content: Content) {
    self.init(range: range, content: content, isReported: false)
  }

  init(range: Range<Int>, content: Content, isReported: Bool) {
    self.range = range
    self.content = content
    self.isReported = isReported
  }

  var kind: Diagnostic.YAMLKind {
    switch content {
    case .scalar: .text
    case .list: .list
    case .map: .map
    }
  }

  /// The text of a scalar.
  package var text: String? { if case .scalar(let text) = content { text } else { nil } }
}

package struct YAMLEntry: Sendable {
  package let key: String
  package let keyRange: Range<Int>
  package let value: YAMLNode

  package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

extension YAMLNode {
  /// The library that reads YAML, with its version.
  package static var parser: String { "libyaml \(YAMLEvents.version)" }

  /// Reads a whole `.yml` file. A BOM, CR LF line ends and a leading `---` line are accepted.
  ///
  /// A node comes with diagnostics where what is wrong leaves the rest readable (a duplicate key, say); it is `nil`
  /// where the bytes are not text, not YAML, or nothing.
  package static func parse(_ bytes: [UInt8], path: String) -> Diagnosed<YAMLNode?> {
    let input = InputBytes(bytes, path: path)
    var diagnostics = input.diagnostics
    diagnostics += input.controlCharacters(in: input.text)
    guard diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
    let tree = YAMLTreeBuilder.read(input.text, in: bytes, path: path, allowsDocumentMark: true)
    if tree.value == nil, tree.diagnostics.isEmpty {
      return Diagnosed(nil, [.emptyYAMLFile(Place(path: path, range: input.text.lowerBound..<input.text.lowerBound))])
    }
    return tree
  }
}
