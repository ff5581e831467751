import Figures
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A figure as a strict XML parser reads it.
struct DrawnFigure {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Names of the elements around it, the outermost first.
    let parents: [String]
    var text = ""

    func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? .nan }
    var classes: [String] { attributes["class", default: ""].split(separator: " ").map(String.init) }
  }

  let elements: [Element]
  let source: String

  init(_ figure: Figure) throws {
    source = try #require(String(validating: figure.svg, as: UTF8.self))
    let reader = Reader()
    let parser = XMLParser(data: Data(figure.svg))
    parser.delegate = reader
    try #require(parser.parse(), "not well formed: \(source)")
    elements = reader.elements
  }

  /// Collects what the parser tells; a class because `XMLParser` asks for one.
  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes, parents: open.map { elements[$0].name }))
      open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { elements[last].text += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}

extension DrawnFigure {
  var root: Element { elements[0] }

  var size: (width: Double, height: Double) {
    let numbers = root.attributes["viewBox", default: ""].split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : (.nan, .nan)
  }

  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func classed(_ name: String) -> [Element] { elements.filter { $0.classes.contains(name) } }

  var texts: [String] { named("text").map(\.text) }

  /// The wordings of the parts, without those of the figure itself.
  var partTitles: [String] { named("title").filter { $0.parents.count > 1 }.map(\.text) }

  /// What a text covers, with letters a little wider than most fonts have them.
  func box(of text: Element) -> (left: Double, right: Double, top: Double, bottom: Double) {
    let width = text.text.reduce(0.0) { sum, character in
      if character == " " { return sum + 4 }
      if character.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation }) { return sum + 15 }
      let letters = character.unicodeScalars.count {
        ![.nonspacingMark, .format].contains($0.properties.generalCategory)
      }
      return sum + Double(letters) * (character.isUppercase ? 7.8 : 6.2)
    }
    let direction = text.attributes["direction"] ?? root.attributes["direction"]
    let isFromLeft = (text.attributes["text-anchor"] ?? "start") == "start"
    let (x, y) = (text.number("x"), text.number("y"))
    let left =
      text.attributes["text-anchor"] == "middle"
      ? x - width / 2 : (isFromLeft == (direction == "ltr")) ? x : x - width
    return (left, left + width, y - 10, y + 3)
  }

  /// Texts that run out of the viewBox.
  var lostTexts: [String] {
    named("text").filter { text in
      let box = box(of: text)
      return box.left < -1 || box.right > size.width + 1 || box.top < 0 || box.bottom > size.height
    }.map(\.text)
  }

  /// Pairs of texts that cover one another.
  var touchingTexts: [String] {
    let texts = named("text").map { (text: $0.text, box: box(of: $0)) }
    var found: [String] = []
    for (index, one) in texts.enumerated() {
      for other in texts[(index + 1)...]
      where one.box.left < other.box.right && other.box.left < one.box.right && one.box.top < other.box.bottom
        && other.box.top < one.box.bottom
      {
        found.append(one.text + " / " + other.text)
      }
    }
    return found
  }
}
