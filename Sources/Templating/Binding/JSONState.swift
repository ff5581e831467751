/// Where in a JSON text a byte of a template stands, as far as that tells what a value may do there.
enum JSONState: Hashable, Sendable {
  /// Between the tokens, or in a number or a name.
  case structure
  case string
  /// After a backslash in a string.
  case escape
  /// In the four digits after `\u`, of which so many are still to come.
  case digits(Int)

  mutating func advance(over byte: UInt8) {
    switch (self, byte) {
    case (.structure, UInt8(ascii: "\"")): self = .string
    case (.structure, _): break
    case (.string, UInt8(ascii: "\"")): self = .structure
    case (.string, UInt8(ascii: "\\")): self = .escape
    case (.escape, UInt8(ascii: "u")): self = .digits(4)
    case (.digits(let left), _) where left > 1: self = .digits(left - 1)
    case (.string, _), (.escape, _), (.digits, _): self = .string
    }
  }
}
