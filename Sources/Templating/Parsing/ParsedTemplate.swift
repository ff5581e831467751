import Diagnostics

/// A template that has been read, with its names still to be bound.
struct ParsedTemplate: Sendable {
  let name: String
  let path: String
  let bytes: [UInt8]
  var nodes: [TemplateNode]
  /// False if sections or tags do not match, so that it cannot be known what the names in it stand for.
  var isWellFormed: Bool
  var hasMistakes: Bool

  /// Reports every mistake that can be seen without knowing the view.
  static func parse(_ file: TemplateFile) -> Diagnosed<ParsedTemplate> {
    var template = ParsedTemplate(
      name: file.name, path: file.path, bytes: file.bytes, nodes: [], isWellFormed: false, hasMistakes: true)
    if let offset = file.bytes.firstOffsetThatIsNotUTF8 {
      let place = Place(path: file.path, range: offset..<offset + 1)
      return Diagnosed(template, [.invalidUTF8(byte: file.bytes[offset], likely: nil, at: place)])
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let pieces = TagScanner.scan(file.bytes, from: start, path: file.path)
    var parser = TemplateParser(path: file.path, lines: TemplateLines(bytes: file.bytes, start: start))
    parser.parse(pieces.value)
    template.nodes = parser.nodes
    template.isWellFormed =
      parser.diagnostics.isEmpty && pieces.diagnostics.allSatisfy { $0.id == .emptyTag || $0.id == .badTagName }
    template.hasMistakes = !pieces.diagnostics.isEmpty || !parser.diagnostics.isEmpty
    return Diagnosed(template, pieces.diagnostics + parser.diagnostics)
  }
}

extension [UInt8] {
  fileprivate var firstOffsetThatIsNotUTF8: Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
