/// An exact number with at most 18 digits before the dot and 6 after it.
///
/// Kept as a count of millionths, so that amounts add up to the last centime and equal numbers are equal.
package struct DecimalNumber: Hashable, Comparable, Sendable {
  package let millionths: Int128

  package init(millionths: Int128) {
    self.millionths = millionths
  }

  package init(_ whole: Int) {
    millionths = Int128(whole) * 1_000_000
  }

  enum ParsingError: Error {
    /// Not digits, perhaps with a minus sign before them and a dot inside.
    case form
    /// Too many digits to be kept.
    case digits
  }

  /// Reads `-1250.5`: ASCII digits and a dot, no exponent, no separator of thousands, no bare dot at either end.
  init(parsing text: String) throws(ParsingError) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
      separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }) else {
      throw .form
    }
    let decimals = parts.count == 2 ? parts[1] : parts[0].prefix(0)
    guard parts[0].count <= 18, decimals.count <= 6 else { throw .digits }
    var units: Int128 = 0
    for digit in parts[0] { units = units * 10 + Int128(digit - UInt8(ascii: "0")) }
    for digit in decimals { units = units * 10 + Int128(digit - UInt8(ascii: "0")) }
    for _ in decimals.count..<6 { units *= 10 }
    millionths = isNegative ? -units : units
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// The canonical form: no zeros at the end of the decimals, no `-0`.
  package var text: String {
    let magnitude = millionths.magnitude
    var result = (millionths < 0 ? "-" : "") + String(magnitude / 1_000_000)
    guard magnitude % 1_000_000 != 0 else { return result }
    var decimals = String(1_000_000 + magnitude % 1_000_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    result += "." + decimals
    return result
  }

  package static let zero = DecimalNumber(millionths: 0)

  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool { left.millionths < right.millionths }

  /// Exact for the sum of any registry: it would take 10¹⁴ of the largest numbers to overflow.
  package static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    DecimalNumber(millionths: left.millionths + right.millionths)
  }

  package static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    DecimalNumber(millionths: left.millionths - right.millionths)
  }
}
