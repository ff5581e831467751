/// The content of an element in which no tag is known but the one that ends it, and what of that has been seen.
struct RawText: Hashable, Sendable {
  /// Lower case; empty outside of such an element.
  private(set) var element: [UInt8] = []
  /// In a script that holds JSON.
  private(set) var json: JSONState?
  /// How many bytes of `</script` have been seen.
  private var closing = 0
  /// How many bytes of `<!--` have been seen, in a script. After it, tags in the script would count.
  private var opening = 0

  enum Step {
    case inside
    case unclear
    /// The byte after the name of a closing tag.
    case closingTagNamed([UInt8])
  }

  init() {}

  init(of tag: MarkupTag) {
    element = tag.name
    json = tag.isJSON ? .structure : nil
  }

  /// Whether a value would not be mistaken for a part of a tag.
  var isBetweenTags: Bool { closing == 0 && opening == 0 }

  mutating func advance(over byte: UInt8) -> Step {
    let character = byte.asciiLowercased
    if closing == element.count + 2 {
      if Self.endsName.contains(character) { return .closingTagNamed(element) }
      closing = 0
    }
    closing = expected(closing) == character ? closing + 1 : (character == UInt8(ascii: "<") ? 1 : 0)
    opening = Self.comment[opening] == character ? opening + 1 : (character == UInt8(ascii: "<") ? 1 : 0)
    if opening == Self.comment.count {
      if element == Array("script".utf8) { return .unclear }
      opening = 0
    }
    json?.advance(over: byte)
    return .inside
  }

  /// The next byte of `</element`.
  private func expected(_ index: Int) -> UInt8? {
    switch index {
    case 0: UInt8(ascii: "<")
    case 1: UInt8(ascii: "/")
    default: index - 2 < element.count ? element[index - 2] : nil
    }
  }

  private static let comment = Array("<!--".utf8)
  private static let endsName: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0C, 0x0D, UInt8(ascii: "/"), UInt8(ascii: ">")]
}

/// What of the dashes that end a comment has been seen.
enum CommentDashes: Hashable, Sendable {
  case none
  case one
  case two
  /// `--!`
  case bang
  /// Right after `<!--`, where `>` and `->` end it too.
  case opening
  case openingDash

  /// Goes over a byte of a comment and tells whether it ends there.
  mutating func end(with character: UInt8) -> Bool {
    switch (character, self) {
    case (UInt8(ascii: ">"), .two), (UInt8(ascii: ">"), .bang), (UInt8(ascii: ">"), .opening),
      (UInt8(ascii: ">"), .openingDash):
      self = .none
      return true
    case (UInt8(ascii: "-"), .none), (UInt8(ascii: "-"), .bang): self = .one
    case (UInt8(ascii: "-"), .opening): self = .openingDash
    case (UInt8(ascii: "-"), _): self = .two
    case (UInt8(ascii: "!"), .two): self = .bang
    default: self = .none
    }
    return false
  }
}
