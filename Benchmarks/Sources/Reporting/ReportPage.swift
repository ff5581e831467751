import Disk
import Foundation

/// A page of the documentation, of which the part between two comments is written by the benchmark.
package struct ReportPage {
  private let path: String
  private let before: String
  private let after: String

  struct NoMarkers: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameter section: its name in the two comments.
  package init(path: String, section: String) throws {
    self.path = path
    let (opening, closing) = ("<!-- \(section): written by make bench-\(section) -->", "<!-- /\(section) -->")
    let text = try String(decoding: Disk.read(path), as: UTF8.self)
    guard let start = text.range(of: opening), let end = text.range(of: closing), start.upperBound <= end.lowerBound
    else { throw NoMarkers(description: "\(path) has no “\(opening)” with a “\(closing)” after it") }
    before = String(text[..<start.upperBound])
    after = String(text[end.lowerBound...])
  }

  package func write(_ tables: String) throws {
    try Disk.write((before + "\n\n" + tables + "\n\n" + after).utf8, to: path)
  }
}
