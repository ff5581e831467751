import SourceTree

/// The element that the preview alone adds to a page. It loads the script that listens for changes.
struct PreviewMark: Hashable, Sendable {
  static let folder = "/.mithaq/"
  static let script = folder + "preview.js"
  static let events = folder + "events"

  /// What page it is, for telling whether it is still the same.
  let page: String
  let revision: Int

  /// - Parameter bytes: the page without the element.
  init(of bytes: [UInt8], revision: Int) {
    page = ContentHash(of: bytes).short
    self.revision = revision
  }

  /// Of a page that no page of the site equals.
  init(revision: Int) {
    page = "-"
    self.revision = revision
  }

  var element: String {
    "<script id=\"mithaq-preview\" src=\"\(Self.script)\" data-page=\"\(page)\" data-revision=\"\(revision)\" defer></script>\n"
  }

  /// The page with the element before the end of its body, or at its end where that is not marked.
  func inserted(into bytes: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    var place = bytes.count
    var index = bytes.count - end.count
    while index >= 0 {
      if bytes[index] == end[0], bytes[index..<(index + end.count)].elementsEqual(end) {
        place = index
        break
      }
      index -= 1
    }
    return Array(bytes[..<place]) + Array(element.utf8) + Array(bytes[place...])
  }
}
