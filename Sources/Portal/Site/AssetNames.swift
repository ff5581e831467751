import Registry
import SourceTree

/// The names under which the files of `templates/assets/` are published: with a part of their hash, so that a browser
/// may keep them for ever.
struct AssetNames: Sendable {
  /// By path below `templates/assets/`.
  private let names: [String: String]

  static let folder = "templates/assets/"

  init(_ assets: [String: [UInt8]]) {
    names = Dictionary(
      uniqueKeysWithValues: assets.map { path, bytes in
        let hash = ContentHash(of: bytes).hex.prefix(12)
        guard let dot = path.lastIndex(of: ".") else { return (path, "\(path).\(hash)") }
        return (path, "\(path[..<dot]).\(hash)\(path[dot...])")
      })
  }

  /// The published name of an asset; the templates' own set has it, so a missing one is told when templates load.
  subscript(path: String) -> String { names[path] ?? path }

  var all: [(path: String, name: String)] { names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}
