import Disk
import Foundation

/// A page of the documentation, of which the part between two comments is written by the benchmark.
struct ReportPage {
  private let path: String
  private let before: String
  private let after: String

  private static let start = "<!-- site: written by make bench-site -->"
  private static let end = "<!-- /site -->"

  struct NoMarkers: Error, CustomStringConvertible {
    let description: String
  }

  init(path: String) throws {
    self.path = path
    let text = try String(decoding: Disk.read(path), as: UTF8.self)
    guard let start = text.range(of: Self.start), let end = text.range(of: Self.end), start.upperBound <= end.lowerBound
    else { throw NoMarkers(description: "\(path) has no “\(Self.start)” with a “\(Self.end)” after it") }
    before = String(text[..<start.upperBound])
    after = String(text[end.lowerBound...])
  }

  func write(_ tables: String) throws { try Disk.write((before + "\n\n" + tables + "\n\n" + after).utf8, to: path) }
}
