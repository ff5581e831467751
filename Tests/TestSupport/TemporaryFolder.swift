import Foundation

/// A folder of real files, removed when the test lets go of it. A class, because something must be done at the end.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// What a call to the system refused to do.
  package struct Failure: Error {
    let call: String
    let path: String
    let code: Int32
  }

  package init() throws {
    path = FileManager.default.temporaryDirectory.path + "/mithaq-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the folder.
  package func path(of name: String) -> String { path + "/" + name }

  /// Writes a file and the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file and the folders above it, so that nobody sees half of it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    let target = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target, options: .atomic)
  }

  package func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(of: name))))
  }

  package func text(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

  package func link(_ name: String, to target: String) throws {
    guard symlink(target, path(of: name)) == 0 else { throw Failure(call: "symlink", path: name, code: errno) }
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(of: name))
  }

  /// Everything below a folder: files with their text, folders with a final `/` and no text, links with what they hold.
  /// Empty where there is no such folder.
  package func tree(_ name: String) throws -> [String: String] {
    var result: [String: String] = [:]
    let top = path(of: name)
    guard FileManager.default.fileExists(atPath: top) else { return [:] }
    for item in try FileManager.default.subpathsOfDirectory(atPath: top) {
      let full = top + "/" + item
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        result[item] = "→ " + target
        continue
      }
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      result[isFolder.boolValue ? item + "/" : item] =
        isFolder.boolValue ? "" : String(decoding: try Data(contentsOf: URL(fileURLWithPath: full)), as: UTF8.self)
    }
    return result
  }

  /// What changes when a file or folder is touched: its number on the disk and the time of its last change.
  package func identity(_ name: String) throws -> [Double] {
    let record = try status(of: name)
    let time = record.lastChange
    return [Double(record.st_ino), Double(time.tv_sec), Double(time.tv_nsec)]
  }

  package func mode(_ name: String) throws -> Int { Int(try status(of: name).st_mode & 0o7777) }

  /// Of the link itself, where it is one.
  private func status(of name: String) throws -> stat {
    var record = stat()
    guard lstat(path(of: name), &record) == 0 else { throw Failure(call: "lstat", path: name, code: errno) }
    return record
  }
}

extension stat {
  fileprivate var lastChange: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}
