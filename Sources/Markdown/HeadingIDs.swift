/// Makes the ids of the headings of one text, each once.
struct HeadingIDs {
  private var used: Set<String>
  /// The last number given to an id that is wanted more than once.
  private var numbers: [String: Int] = [:]

  /// - Parameter reserved: ids that the page gives to something else.
  init(reserved: Set<String>) { used = reserved }

  /// `-2`, `-3`… follow an id that is taken.
  mutating func next(for text: String) -> String {
    let base = Self.fold(text)
    if used.insert(base).inserted { return base }
    var number = numbers[base] ?? 1
    repeat { number += 1 } while !used.insert("\(base)-\(number)").inserted
    numbers[base] = number
    return "\(base)-\(number)"
  }

  /// Lower-case letters and digits with a hyphen for whatever stands between them. Latin letters lose their accents;
  /// letters and digits of other scripts stay, without their vowel marks and tatweel. Apostrophes leave no gap.
  static func fold(_ text: String) -> String {
    var id = ""
    var isGap = false
    for scalar in text.unicodeScalars {
      let folded: String
      switch scalar {
      case "a"..."z", "0"..."9": folded = String(scalar)
      case "A"..."Z": folded = String(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "'", "’", "ʼ", "\u{0640}", "\u{00AD}": continue
      case _ where scalar.isASCII: folded = ""
      // By name these take long, and they are most letters with accents.
      case "é", "è", "ê", "É", "È", "Ê": folded = "e"
      case "à", "â", "À", "Â": folded = "a"
      case "ç", "Ç": folded = "c"
      case "î", "ï", "Î", "Ï": folded = "i"
      case "ô", "Ô": folded = "o"
      case "ù", "û", "Ù", "Û": folded = "u"
      default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: continue
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
          folded = latinBase(of: scalar) ?? scalar.properties.lowercaseMapping
        default: folded = ""
        }
      }
      if folded.isEmpty {
        isGap = true
      } else {
        if isGap && !id.isEmpty { id += "-" }
        isGap = false
        id += folded
      }
    }
    return id.isEmpty ? "section" : id
  }

  /// The letters of a Latin letter's Unicode name: `LATIN SMALL LETTER E WITH ACUTE`, `LATIN SMALL LIGATURE OE`.
  private static func latinBase(of scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
      words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    switch words[3] {
    case "SHARP": return "ss"
    case "DOTLESS", "OPEN", "LONG": return words.count > 4 ? words[4].lowercased() : nil
    case "ETH": return "d"
    case "THORN": return "th"
    case "GAMMA": return "gh"
    case let letters where letters.count <= 2: return letters.lowercased()
    default: return nil
    }
  }
}
