/// A number such as `1.250`, whose dot separates thousands for French and decimals for English habits.
enum AmbiguousNumber {
  /// Both readings of one to three digits, a dot or a comma, and exactly three digits; `nil` for anything else, and
  /// after a zero, which begins no thousands.
  static func readings(of text: String) -> (whole: String, decimal: String)? {
    guard text.utf8.count <= 8 else { return nil }
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3, parts[0].first != "0",
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } })
    else { return nil }
    var decimals = parts[1]
    // A fourth decimal tells them from thousands; without zeros at the end there are fewer than three.
    if decimals.last == "0" { while decimals.last == "0" { decimals.removeLast() } } else { decimals += "0" }
    return (sign + parts[0] + parts[1], sign + parts[0] + (decimals.isEmpty ? "" : "." + decimals))
  }
}
