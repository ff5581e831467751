import Foundation

/// A small disk that is mounted for one test. A class, because it must be taken away at the end.
package final class SmallDisk {
  package let folder: TemporaryFolder

  /// - Parameter mebibytes: its size.
  package init(mebibytes: Int) throws {
    folder = try TemporaryFolder()
    try SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=\(mebibytes)m", "tmpfs", folder.path)
  }

  deinit { try? SmallDisk.run("umount", "-l", folder.path) }

  package var path: String { folder.path }

  package func makeReadOnly() throws { try SmallDisk.run("mount", "-o", "remount,ro", folder.path) }

  /// Leaves no room but this many bytes, to the next 4 KiB.
  package func fill(leaving room: Int) throws {
    let values = try FileManager.default.attributesOfFileSystem(forPath: path)
    let free = values[.systemFreeSize] as? Int ?? 0
    try folder.write([UInt8](repeating: 0, count: max(0, free - room)), to: "filler")
  }

  package func makeRoom() throws { try folder.remove("filler") }

  /// Whether this user may mount disks.
  package static let isPossible: Bool = {
    guard let disk = try? SmallDisk(mebibytes: 1) else { return false }
    return !disk.path.isEmpty
  }()

  private struct Failure: Error {
    let arguments: [String]
    let status: Int32
  }

  private static func run(_ arguments: String...) throws {
    var spawning = try Spawning()
    defer { spawning.destroy() }
    try spawning.open(2, "/dev/null", O_WRONLY)
    let id = try spawning.spawn("/usr/bin/env", ["env"] + arguments, ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"])
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw Failure(arguments: arguments, status: status) }
  }
}
