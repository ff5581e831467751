import Foundation
import SourceTree

/// Where the files that come with the program are: beside the package it was built from, or below the prefix it was
/// installed in.
struct Installation {
  /// The default template set.
  let templates: String
  /// The registry that `mithaq init` copies.
  let starter: String
  /// The vocabularies that `mithaq init` copies.
  let vocabularies: String

  /// What tells one build of the program from another; `nil` where it cannot be found.
  static var program: String? { Bundle.main.executablePath.flatMap(FileStamp.init(of:))?.text }

  /// Looks from the folder of the program upwards; `nil` where the files are not to be found.
  static func find() -> Installation? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    var folder = program.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().appending(path: "share/mithaq")
    if let found = Installation(
      templates: installed.appending(path: "templates"), starter: installed.appending(path: "starter"),
      vocabularies: installed.appending(path: "vocabularies"))
    {
      return found
    }
    while folder.path != "/" {
      if let found = Installation(
        templates: folder.appending(path: "templates"), starter: folder.appending(path: "starter"),
        vocabularies: folder.appending(path: "content/vocabularies"))
      {
        return found
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  private init?(templates: URL, starter: URL, vocabularies: URL) {
    let folders = [templates.appending(path: "layouts"), starter.appending(path: "content"), vocabularies]
    guard folders.allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }) else { return nil }
    self.templates = templates.path
    self.starter = starter.path
    self.vocabularies = vocabularies.path
  }
}
