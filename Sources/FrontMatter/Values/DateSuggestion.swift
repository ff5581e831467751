/// What an author probably meant by a text that is nearly a date.
enum DateSuggestion {
  /// The first rewriting that `isValid`: other dashes, digits and separators, the day first, one digit for two, words;
  /// for a year of two digits every order that is in use, so that there may be two.
  static func readings(of text: String, isValid: (String) -> Bool) -> [String] {
    guard text.utf8.count <= 80 else { return [] }
    let plain = plainSigns(of: text)
    let candidates = [plain, dayFirst(plain), padded(plain), compact(plain), DateInWords.text(for: text)]
    if let found = candidates.compactMap({ $0 }).first(where: { $0 != text && isValid($0) }) { return [found] }
    return shortYear(plain).filter(isValid)
  }

  private static func plainSigns(of text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}": result += "-"
      case "x": result += "X"
      case "t": result += "T"
      default:
        if let digit = character.wholeNumberValue, digit < 10 {
          result += String(digit)
        } else if !character.isWhitespace {
          result.append(character)
        }
      }
    }
    return result
  }

  /// `21/05/2021`, `21.5.2021`, `05/2021`, `2021/05/21`.
  private static func dayFirst(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else {
      return nil
    }
    if parts[0].count == 4 { return parts.map { twoDigits($0) }.joined(separator: "-") }
    guard parts[parts.count - 1].count == 4 else { return nil }
    return parts.reversed().map { twoDigits($0) }.joined(separator: "-")
  }

  /// `2021-5-1`.
  private static func padded(_ text: String) -> String? {
    text.contains("-")
      ? text.split(separator: "-", omittingEmptySubsequences: false).map { twoDigits($0) }.joined(separator: "-") : nil
  }

  /// `20210521`.
  private static func compact(_ text: String) -> String? {
    guard text.count == 8, text.allSatisfy(\.isNumber) else { return nil }
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }

  /// `05/03/26`, with the day first, the month first (English) or, between hyphens, the year first (ISO 8601).
  private static func shortYear(_ text: String) -> [String] {
    guard let separator = text.first(where: { "/.-".contains($0) }) else { return [] }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }) else {
      return []
    }
    func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
      guard parts[year].count == 2, let short = Int(parts[year]) else { return nil }
      let century = short < 70 ? "20" : "19"
      return century + parts[year] + "-" + twoDigits(parts[month]) + "-" + twoDigits(parts[day])
    }
    let dayFirst = date(2, 1, 0)
    let other = separator == "/" ? date(2, 0, 1) : separator == "-" ? date(0, 1, 2) : nil
    return dayFirst == other ? [dayFirst].compactMap { $0 } : [dayFirst, other].compactMap { $0 }
  }

  private static func twoDigits(_ part: Substring) -> String {
    part.prefix { $0.isNumber }.count == 1 ? "0" + part : String(part)
  }
}
