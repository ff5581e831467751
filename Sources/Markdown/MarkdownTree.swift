/// The tree that the parser made, laid flat in the order of the text, so that reading it needs neither recursion nor
/// pointers.
struct MarkdownTree: Sendable {
  var events: [Event] = []
  /// The characters of all texts, destinations and titles, one after the other.
  var characters: [UInt8] = []
  /// The events of each paragraph and heading that has a link, an image or raw HTML in it, its own included.
  var blocksToLocate: [Range<Int>] = []

  enum Node: UInt8, Sendable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
  }

  enum Phase: UInt8, Sendable {
    case enter, exit
    /// For nodes that hold no others.
    case leaf
  }

  struct Event: Sendable {
    let node: Node
    let phase: Phase
    /// Of a list: whether its paragraphs are written without `<p>`.
    var isTight = false
    /// The level of a heading; the first number of an ordered list, -1 for a bullet list.
    var number = 0
    /// The line on which a block begins, 0-based.
    var line = 0
    /// Text, code or raw HTML; the destination of a link or an image. In `characters`.
    var literal = 0..<0
    /// The title of a link or an image, the info string of a code block. In `characters`.
    var title = 0..<0
  }

  /// Text for people, with U+FFFD where the file was unreadable.
  func string(_ range: Range<Int>) -> String {
    let text = String(decoding: characters[range], as: UTF8.self)
    guard characters[range].contains(MarkdownSource.unreadable) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{1A}" ? "\u{FFFD}" : $0 }))
  }
}
