import Foundation
import Testing

/// Compares what a program gave with what was recorded, and records it anew when `RECORD_GOLDEN=1` asks for that. A
/// recording makes the test fail, so that nobody takes it for a pass.
enum Golden {
  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

  /// - Parameter name: the path of the recording below `Tests/SiteTests`.
  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = TestData.folder.appending(path: name)
    let known = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    guard known != text else { return }
    guard isRecording else {
      Issue.record(
        "\(name) \(known.map { "differs: " + firstDifference($0, text) } ?? "is not recorded; RECORD_GOLDEN=1 records it")",
        sourceLocation: sourceLocation)
      return
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record(
      "recorded \(name); read it, then run the test again without RECORD_GOLDEN", sourceLocation: sourceLocation)
  }

  /// Compares a whole tree of files, by path, with the files below a folder of recordings.
  static func expect(_ tree: [String: String], _ folder: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let files = tree.filter { !$0.key.hasSuffix("/") }
    for path in Set(try recorded(folder)).subtracting(files.keys).sorted() {
      if isRecording { try FileManager.default.removeItem(at: TestData.folder.appending(path: folder + "/" + path)) }
      Issue.record("\(folder)/\(path) was not made this time", sourceLocation: sourceLocation)
    }
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try expect(text, folder + "/" + path, sourceLocation: sourceLocation)
    }
  }

  private static func recorded(_ folder: String) throws -> [String] {
    let top = TestData.folder.appending(path: folder)
    guard FileManager.default.fileExists(atPath: top.path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: top.path).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: top.appending(path: path).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  /// The first line in which two texts differ, with its number, and how both go on from there.
  static func firstDifference(_ known: String, _ new: String) -> String {
    let (old, new) = (known.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
    let line = zip(old, new).prefix { $0 == $1 }.count
    func excerpt(_ lines: [String]) -> String { lines.dropFirst(line).prefix(6).joined(separator: "\n") }
    return "line \(line + 1)\n--- recorded\n\(excerpt(old))\n--- now\n\(excerpt(new))"
  }
}
