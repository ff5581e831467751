import Foundation

/// Files of the package that tests read: the documentation, the default templates, the registry to start from.
enum PackageFile {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")

  static func url(_ path: String) -> URL { root.appending(path: path).standardizedFileURL }

  static func text(_ path: String) throws -> String { String(decoding: try Data(contentsOf: url(path)), as: UTF8.self) }
}
