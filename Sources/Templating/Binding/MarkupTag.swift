/// A tag as far as it has been read, with what its attributes have said so far.
struct MarkupTag: Hashable, Sendable {
  /// Lower case.
  private(set) var name: [UInt8] = []
  private(set) var isEnd = false
  /// The last sign was a slash.
  var isSelfClosing = false
  private var scriptType = ScriptType.absent
  private var isNamedMeta = false
  private var isPragma = false

  private enum ScriptType: Hashable {
    case absent
    /// The beginning of the value of the attribute that is being read.
    case reading([UInt8])
    case given([UInt8])
    /// It is given twice, or only perhaps.
    case unclear
  }

  /// More of a name is not kept: none that matters is as long, and partials could make endlessly many.
  static let longestName = 32

  init() {}

  init(name: [UInt8], isEnd: Bool) {
    self.name = name
    self.isEnd = isEnd
  }

  mutating func appendToName(_ character: UInt8) {
    if name.count < Self.longestName { name.append(character) }
  }

  mutating func addToValue(of attribute: [UInt8], _ character: UInt8) {
    guard isScript, attribute == Self.type else { return }
    switch scriptType {
    case .absent: scriptType = .reading([character])
    case .reading(let value): if value.count < Self.longestName { scriptType = .reading(value + [character]) }
    case .given: scriptType = .unclear
    case .unclear: break
    }
  }

  /// An attribute, which may be empty, has come to its end.
  mutating func close(_ attribute: [UInt8]) {
    if isScript, attribute == Self.type {
      switch scriptType {
      case .absent: scriptType = .given([])
      case .reading(let value): scriptType = .given(value)
      case .given, .unclear: scriptType = .unclear
      }
    }
    guard isMeta else { return }
    if Self.metaNames.contains(attribute) { isNamedMeta = true }
    if attribute == Array("http-equiv".utf8) { isPragma = true }
  }

  /// After a section that may have had attributes or not.
  mutating func forgetAttributes() {
    if isScript { scriptType = .unclear }
    isNamedMeta = false
  }

  /// The same tag, whatever its attributes have said.
  func isLike(_ other: MarkupTag) -> Bool { name == other.name && isEnd == other.isEnd }

  var isScript: Bool { name == Array("script".utf8) }
  var isMeta: Bool { name == Array("meta".utf8) }
  var isJSON: Bool { isScript && scriptType == .given(Array("application/ld+json".utf8)) }
  /// `<meta name="…">`, whose content is a text. That of `http-equiv` is an instruction.
  var isDescription: Bool { isNamedMeta && !isPragma }

  private static let type = Array("type".utf8)
  private static let metaNames = names(["name", "property", "itemprop"])

  /// The elements whose content holds no tags.
  static let withRawText = names(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])
  /// The elements whose content is read in two ways, or is not HTML.
  static let unfollowed = names(["noscript", "plaintext", "math"])

  static func names(_ names: [String]) -> Set<[UInt8]> { Set(names.map { Array($0.utf8) }) }
}
