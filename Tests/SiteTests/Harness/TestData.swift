import Foundation

/// The files that the tests read: their own, beside this source, and the example registry of the package.
enum TestData {
  /// `Tests/SiteTests` of the package.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The package: it holds the example registry and the default templates.
  static let package = folder.deletingLastPathComponent().deletingLastPathComponent()
}
