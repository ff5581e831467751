import Foundation
import TestSupport
import Testing

/// A disk of four mebibytes that is mounted for one test. A class, because it must be taken away at the end.
final class SmallDisk {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try #require(SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.path) == 0)
  }

  deinit { _ = try? SmallDisk.run("umount", "-l", folder.path) }

  var path: String { folder.path }

  func makeReadOnly() throws {
    try #require(SmallDisk.run("mount", "-o", "remount,ro", folder.path) == 0)
  }

  /// Leaves no room but this many bytes, to the next 4 KiB.
  func fill(leaving room: Int) throws {
    let values = try FileManager.default.attributesOfFileSystem(forPath: path)
    let free = try #require(values[.systemFreeSize] as? Int)
    try folder.write([UInt8](repeating: 0, count: max(0, free - room)), to: "filler")
  }

  func makeRoom() throws { try folder.remove("filler") }

  static let isPossible: Bool = {
    guard let disk = try? SmallDisk() else { return false }
    return !disk.path.isEmpty
  }()

  private static func run(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
