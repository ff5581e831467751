package import Foundation

/// What the disk says of a file without its being read. Two equal stamps are the same bytes, because a change moves the
/// time of change, which no program can set; but for a change in the same tick of the clock, see `isSettled`.
package struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let bytes: Int64
  /// Nanoseconds since 1970.
  private let modified: Int64
  private let changed: Int64

  package init(_ record: stat) {
    device = UInt64(record.st_dev)
    inode = UInt64(record.st_ino)
    bytes = Int64(record.st_size)
    #if canImport(Darwin)
      modified = Self.nanoseconds(record.st_mtimespec)
      changed = Self.nanoseconds(record.st_ctimespec)
    #else
      modified = Self.nanoseconds(record.st_mtim)
      changed = Self.nanoseconds(record.st_ctim)
    #endif
  }

  /// Of the file at a path, links followed; `nil` if there is none.
  package init?(of path: String) {
    var record = stat()
    guard stat(path, &record) == 0 else { return nil }
    self.init(record)
  }

  /// Whether they differ in nothing but the time of change, which moves also when a file is renamed.
  package func isOfSameBytes(as other: FileStamp) -> Bool {
    device == other.device && inode == other.inode && bytes == other.bytes && modified == other.modified
  }

  /// Whether the file changed long enough before a moment for any later change to have another time. That depends on
  /// the clock of the file system: it counts whole seconds, or two, where no part of a second is in the time; else it
  /// ticks at least every 10 ms. The rule is git's for racy entries (https://git-scm.com/docs/racy-git).
  ///
  /// - Parameter moment: nanoseconds since 1970.
  package func isSettled(at moment: Int64) -> Bool {
    let last = max(modified, changed)
    return last < moment &- (last % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000)
  }

  /// The current time as file systems stamp it, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// Times beyond the year 2262 come round again, which still tells them apart.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Bytes.
  package var size: Int { Int(bytes) }

  // MARK: As text

  /// Numbers with spaces between them, in the order of the fields.
  package var text: String { "\(device) \(inode) \(bytes) \(modified) \(changed)" }

  /// - Returns: `nil` where the text is not of this form.
  package init?(text: Substring) {
    let parts = text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    guard parts.count == 5, let device = UInt64(parts[0]), let inode = UInt64(parts[1]), let bytes = Int64(parts[2]),
      let modified = Int64(parts[3]), let changed = Int64(parts[4])
    else { return nil }
    (self.device, self.inode, self.bytes, self.modified, self.changed) = (device, inode, bytes, modified, changed)
  }
}
