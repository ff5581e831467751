/// A file of `content/files/` as it is published below `fichiers/` of each portal that refers to it.
enum PublishedFile {
  private static let source = "content/files/"

  private static func parts(of path: String) -> [String] {
    path.dropFirst(source.count).split(separator: "/").map(String.init)
  }

  static func folders(of path: String) -> [String] { parts(of: path).dropLast() }

  static func name(of path: String) -> String { parts(of: path).last ?? path }
}
