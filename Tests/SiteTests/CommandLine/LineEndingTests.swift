import Foundation
import TestSupport
import Testing

@Suite("Line endings and byte order marks")
struct LineEndingTests {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func withCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }

  /// The site of the example registry with some of its files put in another form.
  private func site(_ isIncluded: (String) -> Bool, _ change: ([UInt8]) -> [UInt8]) async throws -> Snapshot {
    let registry = try ExampleRegistry()
    for path in try ExampleRegistry.paths() where isIncluded(path) {
      try registry.write(change(try ExampleRegistry.original(path)), to: path)
    }
    let result = try await registry.build()
    try #require(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("0 erreur, 0 avertissement"))
    return try registry.snapshot()
  }

  private func plain() async throws -> Snapshot { try await site({ _ in false }, { $0 }) }

  private func isText(_ path: String) -> Bool {
    !path.hasPrefix("templates/assets/") && !path.hasPrefix("content/files/")
  }

  @Test("content with CRLF gives the same bytes")
  func carriageReturns() async throws {
    let found = try await site({ isText($0) && $0.hasPrefix("content/") }, withCarriageReturns)
    #expect(try await found.differences(from: plain()) == [])
  }

  @Test("content and templates with a byte order mark give the same bytes")
  func byteOrderMarks() async throws {
    let found = try await site(isText) { Self.mark + $0 }
    #expect(try await found.differences(from: plain()) == [])
  }

  @Test("content with a byte order mark and CRLF gives the same bytes")
  func both() async throws {
    let found = try await site({ isText($0) && $0.hasPrefix("content/") }) { Self.mark + withCarriageReturns($0) }
    #expect(try await found.differences(from: plain()) == [])
  }

  @Test("templates and strings with CRLF give the same pages but for the line endings")
  func templates() async throws {
    let found = try await site({ isText($0) && $0.hasPrefix("templates/") }, withCarriageReturns).files
    let plain = try await plain().files
    #expect(found.keys.sorted() == plain.keys.sorted())
    for (path, bytes) in found {
      let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
      let isSame = Data(text.utf8) == plain[path]
      #expect(isSame, "\(path)")
    }
  }
}
