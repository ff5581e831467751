/// HTML that may stand in a page as it is. Text becomes markup only by escaping, or in a stage that vouches for it.
public struct Markup: Hashable, Sendable {
  public let bytes: [UInt8]

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// No markup at all.
  public init() {
    self.bytes = []
  }

  public init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    self.bytes = bytes
  }

  public init(_ source: some MarkupSource) {
    self.bytes = source.markupBytes
  }
}

/// A type whose every value is well-formed, safe HTML, because only the stage that vouches for it can make one.
///
/// Conformances stand in one file of the target that joins the stages, where a reviewer can see them all.
public protocol MarkupSource {
  var markupBytes: [UInt8] { get }
}
