import Foundation

/// What the disk says of a file without its being read. Two equal stamps are the same bytes, because a change moves the
/// time of change, which no program can set; but for a change in the same tick of the clock, see `isSettled`.
package struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  /// Nanoseconds since 1970.
  private let modified: Int64
  private let changed: Int64

  init(_ record: stat) {
    device = UInt64(record.st_dev)
    inode = UInt64(record.st_ino)
    size = Int64(record.st_size)
    #if canImport(Darwin)
      modified = Self.nanoseconds(record.st_mtimespec)
      changed = Self.nanoseconds(record.st_ctimespec)
    #else
      modified = Self.nanoseconds(record.st_mtim)
      changed = Self.nanoseconds(record.st_ctim)
    #endif
  }

  /// Whether the file changed long enough before a moment for a later change to have another time: two seconds, the
  /// coarsest clock that file systems keep. The rule is git's for racy entries
  /// (https://git-scm.com/docs/racy-git).
  ///
  /// - Parameter moment: nanoseconds since 1970.
  func isSettled(at moment: Int64) -> Bool { max(modified, changed) < moment - 2_000_000_000 }

  /// The current time as file systems stamp it, in nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
