/// A page taken apart as far as the checks of built sites need it, and what is not well-formed in it.
struct HTMLPage {
  /// The tags in their order, end tags included.
  private(set) var tags: [Tag] = []
  /// What is wrong with the markup itself; empty for a page that a strict reader takes.
  private(set) var flaws: [String] = []
  /// The texts between the tags, with those of each element of `head` and `body` as they come.
  private var pieces: [(text: String, isInMain: Bool)] = []

  struct Tag {
    let name: String
    let attributes: [Attribute]
    let isEnd: Bool

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  struct Attribute: Hashable {
    let name: String
    let value: String
  }

  /// The text of `main`, without tags, with its white space folded (but for no-break spaces).
  var mainText: String { pieces.filter(\.isInMain).map(\.text).joined().foldingSpaces }

  func tags(_ name: String) -> [Tag] { tags.filter { $0.name == name && !$0.isEnd } }

  /// The values of an attribute, wherever it stands.
  func values(of attribute: String) -> [String] { tags.compactMap { $0[attribute] } }

  init(_ html: String) {
    var rest = html[...]
    var open: [String] = []
    if !rest.hasPrefix("<!DOCTYPE html>") { flaws.append("no doctype") }
    while let start = rest.firstIndex(of: "<") {
      add(String(rest[..<start]), in: open)
      rest = rest[start...]
      if rest.hasPrefix("<!") {
        guard let end = rest.firstIndex(of: ">") else { break }
        rest = rest[rest.index(after: end)...]
        continue
      }
      guard let (tag, isSelfClosing) = readTag(&rest) else { return }
      tags.append(tag)
      if tag.isEnd {
        if open.last == tag.name {
          open.removeLast()
        } else {
          flaws.append("</\(tag.name)> closes \(open.last.map { "<\($0)>" } ?? "nothing")")
        }
      } else if !isSelfClosing, !Self.void.contains(tag.name) {
        open.append(tag.name)
      }
    }
    add(String(rest), in: open)
    if !open.isEmpty { flaws.append("never closed: \(open)") }
  }

  private static let void: Set = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"]

  private mutating func add(_ text: String, in open: [String]) {
    pieces.append((unescaped(text), open.contains("main")))
  }

  /// Reads `<name attribute="value" …>` and leaves what comes after it.
  private mutating func readTag(_ rest: inout Substring) -> (Tag, isSelfClosing: Bool)? {
    rest.removeFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest.removeFirst() }
    let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
    if name.isEmpty { flaws.append("a bare <") }
    rest.removeFirst(name.count)
    var attributes: [Attribute] = []
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let next = rest.first else {
        flaws.append("<\(name) is cut off")
        return nil
      }
      if next == ">" || rest.hasPrefix("/>") {
        rest = rest.dropFirst(next == ">" ? 1 : 2)
        return (Tag(name: name, attributes: attributes, isEnd: isEnd), next != ">")
      }
      let attribute = String(rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" })
      rest.removeFirst(max(1, attribute.count))
      var value = ""
      if rest.hasPrefix("=") {
        guard rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") else {
          flaws.append("\(attribute) in <\(name)> has no quotes")
          return nil
        }
        value = unescaped(String(rest[..<end].dropFirst(2)))
        rest = rest[rest.index(after: end)...]
      }
      if attributes.contains(where: { $0.name == attribute }) { flaws.append("\(attribute) twice in <\(name)>") }
      attributes.append(Attribute(name: attribute, value: value))
    }
  }

  /// Puts characters in place of their references; a `&` that begins none is a flaw.
  private mutating func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[ampersand...]
      guard let end = rest.firstIndex(of: ";"),
        let character = Self.character(String(rest[..<end].dropFirst()))
      else {
        flaws.append("a bare & in “\(text.foldingSpaces)”")
        return result + rest
      }
      result.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ reference: String) -> Character? {
    switch reference {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "#39": "'"
    default: nil
    }
  }
}

extension String {
  /// The text with each run of spaces, tabs and line ends as one space. No-break spaces stay.
  var foldingSpaces: String {
    split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
  }
}
