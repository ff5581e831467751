import Disk
import Foundation

/// A folder for all that is read and written: in memory where there is room, so that no disk is measured.
package struct WorkFolder {
  package let path: String
  package let isInMemory: Bool

  /// - Parameter parent: the folder in which to make it, else the system's choice.
  package init(in parent: String?, bytes: Int) throws {
    let shared = "/dev/shm"
    let room = Self.freeBytes(shared)
    if let parent {
      path = URL(fileURLWithPath: parent).path + "/mithaq-bench-\(getpid())"
      isInMemory = parent == shared || parent.hasPrefix(shared + "/")
    } else {
      isInMemory = room >= bytes
      path = (isInMemory ? shared : NSTemporaryDirectory()) + "/mithaq-bench-\(getpid())"
    }
    try Disk.makeFolder(path)
  }

  package var description: String {
    isInMemory ? "files in memory (tmpfs)" : "files on a disk, cached as the system likes"
  }

  package func remove() throws { try FileManager.default.removeItem(atPath: path) }

  private static func freeBytes(_ folder: String) -> Int {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    return (attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? 0
  }
}
