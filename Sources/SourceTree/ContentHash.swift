import Crypto

/// The SHA-256 of some bytes: tells whether a file is still the one that was read, and names assets.
package struct ContentHash: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  package init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

  package init(of bytes: ArraySlice<UInt8>) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    words = hash.finalize().withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  /// One that `bytes` gave.
  ///
  /// - Returns: `nil` where there are not 32 of them.
  package init?(bytes: Slice<UnsafeRawBufferPointer>) {
    guard bytes.count == Self.size else { return nil }
    words = UnsafeRawBufferPointer(rebasing: bytes).loadUnaligned(as: SIMD4<UInt64>.self)
  }

  /// How many bytes there are.
  package static let size = 32

  package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    String(unsafeUninitializedCapacity: 2 * Self.size) { digits in
      withUnsafeBytes(of: words) { bytes in
        for (index, byte) in bytes.enumerated() {
          digits[2 * index] = Self.digit(byte >> 4)
          digits[2 * index + 1] = Self.digit(byte & 15)
        }
      }
      return 2 * Self.size
    }
  }

  /// The first 16 digits, which tell some thousand values apart.
  package var short: String { String(hex.prefix(16)) }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
