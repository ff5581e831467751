import Crypto

/// The SHA-256 of some bytes: tells whether a file is still the one that was read, and names assets.
package struct ContentHash: Hashable, Sendable {
  private let digest: SHA256.Digest

  package init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

  package init(of bytes: ArraySlice<UInt8>) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    digest = hash.finalize()
  }

  /// 32 of them.
  package var bytes: some Sequence<UInt8> { digest }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
