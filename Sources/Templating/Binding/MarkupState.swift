/// Where in an HTML page a byte of a template stands, after https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
///
/// It follows the tokenizer as far as needed to tell what a value may do in its place. Where templates write what the
/// tokenizer repairs, it errs towards a state that accepts no values.
struct MarkupState: Hashable, Sendable {
  private enum Mode: Hashable {
    case text
    /// After `<`.
    case tagOpen
    /// After `</`.
    case endTagOpen
    case tagName
    case beforeAttribute
    /// After a section that may have left an attribute or not: only a space, `/` or `>` may follow.
    case afterUncertainAttribute
    case attributeName
    case afterAttributeName
    case beforeValue
    case quotedValue(UInt8)
    case unquotedValue
    /// After `<!`, with the count of dashes.
    case declarationOpen
    /// `<!doctype …>`, `<?xml …?>` and what the tokenizer calls a bogus comment.
    case declaration
    case comment
    /// The content of an element in which no tags but its own closing tag are known.
    case rawText
    /// After something that means one thing or another by the data; no value is accepted any more.
    case lost
  }

  private var mode = Mode.text
  private var isEndTag = false
  /// Lower case; empty outside of tags and of raw text.
  private var element: [UInt8] = []
  /// Lower case; empty outside of attributes.
  private var attribute: [UInt8] = []
  /// The value of the attribute `type` of a script, in lower case.
  private var scriptType: [UInt8] = []
  /// In the content of a script that holds JSON.
  private var json: JSONState?
  /// How much of the sequence that ends a comment or raw text has been seen.
  private var progress = 0

  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  private mutating func advance(over byte: UInt8) {
    let character = byte.asciiLowercased
    switch mode {
    case .text:
      if character == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: openTag(character)
    case .endTagOpen:
      if character.isASCIILetter {
        startTag(character, isEndTag: true)
      } else {
        mode = character == UInt8(ascii: ">") ? .text : .declaration
      }
    case .tagName:
      if !endsName(character), element.count < Self.longestName { element.append(character) }
    case .beforeAttribute:
      if !endsName(character) { startAttribute(character) }
    case .afterUncertainAttribute:
      if !endsName(character) { mode = .lost }
    case .attributeName, .afterAttributeName: advanceInAttributeName(character)
    case .beforeValue:
      if character == UInt8(ascii: "\"") || character == UInt8(ascii: "'") {
        mode = .quotedValue(character)
      } else if character == UInt8(ascii: ">") {
        endTag()
      } else if !character.isTemplateSpace {
        mode = .unquotedValue
        addToScriptType(character)
      }
    case .quotedValue(let quote):
      if character == quote { startBeforeAttribute() } else { addToScriptType(character) }
    case .unquotedValue:
      if character.isTemplateSpace {
        startBeforeAttribute()
      } else if character == UInt8(ascii: ">") {
        endTag()
      } else {
        addToScriptType(character)
      }
    case .declarationOpen: advanceInDeclarationOpen(character)
    case .declaration:
      if character == UInt8(ascii: ">") { mode = .text }
    case .comment: advanceInComment(character)
    case .rawText:
      advanceInRawText(character)
      json?.advance(over: byte)
    case .lost: break
    }
  }

  private mutating func openTag(_ character: UInt8) {
    switch character {
    case UInt8(ascii: "/"): mode = .endTagOpen
    case UInt8(ascii: "!"):
      mode = .declarationOpen
      progress = 0
    case UInt8(ascii: "?"): mode = .declaration
    case UInt8(ascii: "<"): break
    default: if character.isASCIILetter { startTag(character, isEndTag: false) } else { mode = .text }
    }
  }

  /// More of a name is not kept: none that matters is as long, and partials could make endlessly many.
  private static let longestName = 32

  private mutating func startTag(_ character: UInt8, isEndTag: Bool) {
    mode = .tagName
    scriptType = []
    self.isEndTag = isEndTag
    element = [character]
  }

  private mutating func startAttribute(_ character: UInt8) {
    mode = .attributeName
    attribute = [character]
  }

  private mutating func startBeforeAttribute() {
    mode = .beforeAttribute
    attribute = []
  }

  private mutating func endTag() {
    attribute = []
    progress = 0
    mode = !isEndTag && Self.rawTextElements.contains(element) ? .rawText : .text
    json = mode == .rawText && isScript && scriptType == Self.jsonLD ? .structure : nil
    if mode == .text { element = [] }
    scriptType = []
    isEndTag = false
  }

  private var isScript: Bool { element == Self.script }

  private mutating func addToScriptType(_ character: UInt8) {
    if isScript, attribute == Self.type, scriptType.count < Self.longestName { scriptType.append(character) }
  }

  private static let script = Array("script".utf8)
  private static let type = Array("type".utf8)
  private static let jsonLD = Array("application/ld+json".utf8)

  /// What ends a tag's or an attribute's name: a space, `/`, or the end of the tag.
  private mutating func endsName(_ character: UInt8) -> Bool {
    if character == UInt8(ascii: ">") {
      endTag()
    } else if character.isTemplateSpace || character == UInt8(ascii: "/") {
      startBeforeAttribute()
    } else {
      return false
    }
    return true
  }

  private mutating func advanceInAttributeName(_ character: UInt8) {
    if character == UInt8(ascii: "=") {
      mode = .beforeValue
    } else if character.isTemplateSpace {
      mode = .afterAttributeName
    } else if !endsName(character) {
      guard mode == .attributeName else { return startAttribute(character) }
      if attribute.count < Self.longestName { attribute.append(character) }
    }
  }

  private mutating func advanceInDeclarationOpen(_ character: UInt8) {
    guard character == UInt8(ascii: "-") else {
      mode = character == UInt8(ascii: ">") ? .text : .declaration
      return
    }
    progress += 1
    if progress == 2 { mode = .comment }
  }

  /// `progress` counts dashes up to two; three is `--!`. A comment starts with two: `<!-->` is one.
  private mutating func advanceInComment(_ character: UInt8) {
    switch character {
    case UInt8(ascii: "-"): progress = progress == 3 ? 1 : min(progress + 1, 2)
    case UInt8(ascii: "!"): progress = progress == 2 ? 3 : 0
    case UInt8(ascii: ">"):
      if progress >= 2 {
        mode = .text
        progress = 0
      }
    default: progress = 0
    }
  }

  /// `progress` counts the bytes seen of `</script`.
  private mutating func advanceInRawText(_ character: UInt8) {
    let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
    if progress == end.count {
      progress = 0
      isEndTag = true
      if endsName(character) { return }
      isEndTag = false
    }
    if character == end[progress] {
      progress += 1
    } else {
      progress = character == end[0] ? 1 : 0
    }
  }

  private static let rawTextElements: Set<[UInt8]> = Set(
    ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"].map { Array($0.utf8) })
}

extension MarkupState {
  /// What a value would be if it stood here.
  var valuePlace: ValuePlace {
    switch mode {
    case .text: return .text
    case .rawText:
      switch json {
      case .string where progress == 0: return .jsonString
      case .structure where progress == 0: return .json
      default: break
      }
      if element == Array("title".utf8) || element == Array("textarea".utf8), progress == 0 { return .plainText }
      return .elementContent(String(decoding: element, as: UTF8.self))
    case .quotedValue where isScript && attribute == Self.type: return .scriptAttribute("type")
    case .quotedValue: return Self.place(inAttribute: attribute)
    case .beforeValue, .unquotedValue: return .unquotedValue
    case .comment: return .comment
    case .tagOpen, .endTagOpen, .tagName, .beforeAttribute, .afterUncertainAttribute, .attributeName,
      .afterAttributeName, .declarationOpen, .declaration, .lost:
      return .tag
    }
  }

  private static func place(inAttribute name: [UInt8]) -> ValuePlace {
    let text = String(decoding: name, as: UTF8.self)
    if text.hasPrefix("on") || text == "srcdoc" { return .scriptAttribute(text) }
    if text == "style" { return .styleAttribute }
    return urlAttributes.contains(text) ? .urlAttribute(text) : .attribute
  }

  private static let urlAttributes: Set<String> = [
    "href", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "cite", "data", "background", "ping",
    "manifest", "longdesc", "xlink:href",
  ]

  /// The state after a section that was entered in this state and left in `end`, or that was passed over; `nil` if
  /// what follows the section would mean two different things.
  func afterSection(endingIn end: MarkupState) -> MarkupState? {
    if end == self { return self }
    guard isAmongAttributes, end.isAmongAttributes, end.element == element, end.isEndTag == isEndTag else { return nil }
    var state = self
    state.mode = .afterUncertainAttribute
    state.attribute = []
    return state
  }

  private var isAmongAttributes: Bool {
    switch mode {
    case .tagName, .beforeAttribute, .afterUncertainAttribute, .attributeName, .afterAttributeName: true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self }
  fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
