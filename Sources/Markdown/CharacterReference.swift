/// `&amp;`, `&#38;` or `&#x26;`. CommonMark §2.5.
struct CharacterReference {
  /// UTF-8.
  let characters: [UInt8]
  /// The index after the semicolon.
  let end: Int

  /// `nil` where the ampersand at `start` stands for itself.
  init?(in text: [UInt8], at start: Int) {
    // The longest name has 31 letters.
    let limit = min(text.count, start + 34)
    guard let semicolon = text[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = text[start + 1..<semicolon]
    guard name.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }) else { return nil }
    // The table of the 2,125 names is cmark's.
    let reference = Array(text[start...semicolon])
    let tree = CmarkParser.parse(reference)
    guard tree.characters != reference else { return nil }
    characters = tree.characters
    end = semicolon + 1
  }
}
