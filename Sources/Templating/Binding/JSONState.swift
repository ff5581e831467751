/// Where in a JSON text a byte of a template stands, as far as that tells what a value may do there.
enum JSONState: Hashable, Sendable {
  /// Between the tokens, or in a number or a name.
  case structure
  case string
  /// After a backslash in a string.
  case escape

  mutating func advance(over byte: UInt8) {
    switch (self, byte) {
    case (.structure, UInt8(ascii: "\"")): self = .string
    case (.structure, _): break
    case (.string, UInt8(ascii: "\"")): self = .structure
    case (.string, .backslash): self = .escape
    case (.string, _), (.escape, _): self = .string
    }
  }
}

extension UInt8 {
  fileprivate static let backslash = UInt8(ascii: "\\")
}
