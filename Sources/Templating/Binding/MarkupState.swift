/// Where in an HTML page a byte of a template stands, after https://html.spec.whatwg.org/multipage/parsing.html.
///
/// It follows the tokenizer as far as needed to tell what a value may do in its place. Where markup can be read in two
/// ways, or in a way that is not followed here (an unfinished name before a section, a comment in a script, elements of
/// HTML in SVG), it is lost from there on, and takes no value any more.
struct MarkupState: Hashable, Sendable {
  enum Mode: Hashable {
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
    case lost
  }

  var mode = Mode.text
  /// The tag that is being read; empty outside of tags.
  var tag = MarkupTag()
  /// Lower case; empty outside of attributes.
  var attribute: [UInt8] = []
  /// Whether something stands before this point in the value of the attribute.
  var hasValueBegun = false
  var raw = RawText()
  var foreign = ForeignContent.none
  /// Where in the dashes of a comment, or of its opening, the next byte stands.
  var dashes = CommentDashes.none

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
        startTag(character, isEnd: true)
      } else {
        mode = character == UInt8(ascii: ">") ? .text : .declaration
      }
    case .tagName:
      if !endsName(character) { tag.appendToName(character) }
    case .beforeAttribute:
      if !endsName(character) { startAttribute(character) }
    case .afterUncertainAttribute:
      if !endsName(character) { mode = .lost }
    case .attributeName, .afterAttributeName: advanceInAttributeName(character)
    case .beforeValue: startValue(character)
    case .quotedValue(let quote):
      if character == quote { startBeforeAttribute() } else { advanceInValue(character) }
    case .unquotedValue:
      if character.isHTMLSpace {
        startBeforeAttribute()
      } else if character == UInt8(ascii: ">") {
        endTag()
      } else {
        advanceInValue(character)
      }
    case .declarationOpen: advanceInDeclarationOpen(character)
    case .declaration:
      if character == UInt8(ascii: ">") { mode = .text }
    case .comment:
      if dashes.end(with: character) { mode = .text }
    case .rawText: advanceInRawText(byte)
    case .lost: break
    }
  }

  /// To be told of every value that a template shows.
  mutating func advanceOverValue() {
    if case .quotedValue = mode { hasValueBegun = true }
  }

  private mutating func openTag(_ character: UInt8) {
    switch character {
    case UInt8(ascii: "/"): mode = .endTagOpen
    case UInt8(ascii: "!"):
      mode = .declarationOpen
      dashes = .none
    case UInt8(ascii: "?"): mode = .declaration
    case UInt8(ascii: "<"): break
    default: if character.isASCIILetter { startTag(character, isEnd: false) } else { mode = .text }
    }
  }

  private mutating func startTag(_ character: UInt8, isEnd: Bool) {
    mode = .tagName
    tag = MarkupTag(name: [character], isEnd: isEnd)
  }

  /// What ends a tag's or an attribute's name: a space, `/`, or the end of the tag.
  mutating func endsName(_ character: UInt8) -> Bool {
    if character == UInt8(ascii: ">") {
      endTag()
    } else if character.isHTMLSpace {
      startBeforeAttribute()
    } else if character == UInt8(ascii: "/") {
      startBeforeAttribute()
      tag.isSelfClosing = true
    } else {
      return false
    }
    return true
  }

  mutating func endTag() {
    tag.close(attribute)
    attribute = []
    hasValueBegun = false
    let ended = tag
    tag = MarkupTag()
    switch foreign.advance(over: ended) {
    case .followed where !foreign.isHTML: mode = .text
    case .followed where ended.isEnd: mode = .text
    case .followed where MarkupTag.unfollowed.contains(ended.name): mode = .lost
    case .followed where MarkupTag.withRawText.contains(ended.name):
      mode = .rawText
      raw = RawText(of: ended)
    case .followed: mode = .text
    case .unfollowed: mode = .lost
    }
  }

  private mutating func advanceInDeclarationOpen(_ character: UInt8) {
    switch (character, dashes) {
    case (UInt8(ascii: "-"), .none): dashes = .one
    case (UInt8(ascii: "-"), _):
      mode = .comment
      dashes = .opening
    // `<![CDATA[` is what it says in SVG, and a bogus comment in HTML.
    case (UInt8(ascii: "["), _) where !foreign.isHTML: mode = .lost
    case (UInt8(ascii: ">"), _): mode = .text
    default: mode = .declaration
    }
  }

  private mutating func advanceInRawText(_ byte: UInt8) {
    switch raw.advance(over: byte) {
    case .inside: break
    case .unclear: mode = .lost
    case .closingTagNamed(let name):
      raw = RawText()
      tag = MarkupTag(name: name, isEnd: true)
      if !endsName(byte.asciiLowercased) { mode = .lost }
    }
  }
}

// MARK: Attributes

extension MarkupState {
  private mutating func startAttribute(_ character: UInt8) {
    tag.close(attribute)
    // The tokenizer makes it part of a name, a reader the sign between two.
    mode = character == UInt8(ascii: "=") ? .lost : .attributeName
    tag.isSelfClosing = false
    attribute = [character]
  }

  private mutating func startBeforeAttribute() {
    tag.close(attribute)
    tag.isSelfClosing = false
    mode = .beforeAttribute
    attribute = []
    hasValueBegun = false
  }

  private mutating func advanceInAttributeName(_ character: UInt8) {
    if character == UInt8(ascii: "=") {
      mode = .beforeValue
    } else if character.isHTMLSpace {
      mode = .afterAttributeName
    } else if !endsName(character) {
      guard mode == .attributeName else { return startAttribute(character) }
      if attribute.count < MarkupTag.longestName { attribute.append(character) }
    }
  }

  private mutating func startValue(_ character: UInt8) {
    if character == UInt8(ascii: "\"") || character == UInt8(ascii: "'") {
      mode = .quotedValue(character)
    } else if character == UInt8(ascii: ">") {
      endTag()
    } else if !character.isHTMLSpace {
      mode = .unquotedValue
      advanceInValue(character)
    }
  }

  private mutating func advanceInValue(_ character: UInt8) {
    hasValueBegun = true
    tag.addToValue(of: attribute, character)
  }
}

// MARK: Sections

extension MarkupState {
  /// The state in which the content of a section is read: it does not go on with a name that stands before it.
  var insideSection: MarkupState {
    guard mode == .tagName || mode == .attributeName || mode == .afterAttributeName else { return self }
    var state = self
    state.mode = .afterUncertainAttribute
    return state
  }

  /// The state after a section that was entered in this state and left in `end`, or that was passed over; `nil` if
  /// what follows would mean two different things.
  ///
  /// - Parameter repeats: whether the content may come several times, so that it must begin where it ends.
  func afterSection(endingIn end: MarkupState, repeats: Bool) -> MarkupState? {
    if end == self || end == insideSection, end.mode != .afterUncertainAttribute || mode == end.mode { return self }
    if let value = afterValue(endingIn: end) { return value }
    guard isAmongAttributes, end.isAmongAttributes, end.tag.name == tag.name, end.tag.isEnd == tag.isEnd else {
      return nil
    }
    if repeats, end.mode != .beforeAttribute { return nil }
    var state = self
    state.mode = .afterUncertainAttribute
    state.tag.forgetAttributes()
    state.attribute = []
    return state
  }

  private func afterValue(endingIn end: MarkupState) -> MarkupState? {
    guard case .quotedValue = mode else { return nil }
    var state = end
    state.hasValueBegun = hasValueBegun
    state.tag = tag
    guard state == self, end.tag.isLike(tag) else { return nil }
    state.hasValueBegun = hasValueBegun || end.hasValueBegun
    state.tag.forgetAttributes()
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
  var asciiLowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self }
  fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  /// Tab, line feed, form feed, carriage return, space.
  fileprivate var isHTMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }
}
