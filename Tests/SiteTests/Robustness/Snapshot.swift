import Foundation

/// What a folder holds, to the last bit: the bytes and permissions of each file, the permissions of each folder.
struct Snapshot: Equatable {
  enum Item: Equatable {
    case file(Data, mode: Int)
    case folder(mode: Int)
    /// A symbolic link and what it holds.
    case link(String)
    /// A pipe, socket or device.
    case special
  }

  /// By path below the folder.
  private(set) var items: [String: Item] = [:]

  struct Unreadable: Error {
    let path: String
  }

  /// - Parameter path: an empty snapshot comes of a folder that is not there.
  init(of path: String) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return }
    for name in try files.subpathsOfDirectory(atPath: path) {
      let full = path + "/" + name
      var record = stat()
      guard lstat(full, &record) == 0 else { throw Unreadable(path: full) }
      let mode = Int(record.st_mode & 0o7777)
      switch record.st_mode & S_IFMT {
      case S_IFREG: items[name] = .file(try Data(contentsOf: URL(fileURLWithPath: full)), mode: mode)
      case S_IFDIR: items[name] = .folder(mode: mode)
      case S_IFLNK: items[name] = .link(try files.destinationOfSymbolicLink(atPath: full))
      default: items[name] = .special
      }
    }
  }

  /// The files, by path.
  var files: [String: Data] {
    items.compactMapValues { if case .file(let bytes, _) = $0 { bytes } else { nil } }
  }

  var folders: [String] {
    items.compactMap { if case .folder = $0.value { $0.key } else { nil } }.sorted()
  }

  /// The part of it whose paths fulfil a condition.
  func filter(_ isIncluded: (String) -> Bool) -> Snapshot {
    var result = self
    result.items = items.filter { isIncluded($0.key) }
    return result
  }

  /// A line for each path that is not the same in both; of files that differ, with the first line that does.
  func differences(from other: Snapshot) -> [String] {
    Set(items.keys).union(other.items.keys).sorted().compactMap { path in
      switch (other.items[path], items[path]) {
      case (let before, let after) where before == after: nil
      case (nil, _): path + " is new"
      case (_, nil): path + " is gone"
      case (.file(let before, let oldMode)?, .file(let after, let newMode)?):
        before == after
          ? "\(path) has mode \(String(newMode, radix: 8)), not \(String(oldMode, radix: 8))"
          : "\(path): "
            + Golden.firstDifference(String(decoding: before, as: UTF8.self), String(decoding: after, as: UTF8.self))
      default: path + " is of another kind or mode"
      }
    }
  }
}

/// What changes when a file is touched: its number on the disk and the time of its last change.
struct FileIdentity: Hashable {
  private let number: UInt64
  private let seconds: Int
  private let nanoseconds: Int

  init(of path: String) throws {
    var record = stat()
    guard lstat(path, &record) == 0 else { throw Snapshot.Unreadable(path: path) }
    #if canImport(Darwin)
      let time = record.st_mtimespec
    #else
      let time = record.st_mtim
    #endif
    number = UInt64(record.st_ino)
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
  }

  /// Of all files below a folder, by path.
  static func all(in folder: String) throws -> [String: FileIdentity] {
    try Dictionary(
      uniqueKeysWithValues: Snapshot(of: folder).files.keys.map { ($0, try FileIdentity(of: folder + "/" + $0)) })
  }
}
