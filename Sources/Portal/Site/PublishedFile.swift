/// A file of `content/files/` as it is published below `fichiers/` of each portal that refers to it.
enum PublishedFile {
  private static let source = "content/files/"

  static func path(of path: String) -> String { "fichiers/" + path.dropFirst(source.count) }
}
