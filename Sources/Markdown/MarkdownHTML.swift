/// A fragment of HTML that is safe to put into the body of a page. Only this module makes it.
package struct MarkdownHTML: Hashable, Sendable {
  /// UTF-8.
  package let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
