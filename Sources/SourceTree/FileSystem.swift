import Foundation

/// The operating system's calls for reading; every call of this target stands here.
enum FileSystem {
  enum Kind {
    case file
    case folder
    case link
    /// A pipe, socket or device.
    case special
  }

  struct Status {
    let kind: Kind
    /// Bytes.
    let size: Int
    let stamp: FileStamp
  }

  /// What an `errno` was.
  struct Failure: Error {
    let code: Int32
  }

  /// Does not follow a symbolic link.
  static func status(of path: String) throws(Failure) -> Status {
    var record = stat()
    guard lstat(path, &record) == 0 else { throw Failure(code: errno) }
    return Status(kind: kind(of: record), size: Int(record.st_size), stamp: FileStamp(record))
  }

  /// The absolute path with all symbolic links followed.
  static func realPath(of path: String) throws(Failure) -> String {
    guard let resolved = realpath(path, nil) else { throw Failure(code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder as the bytes that the disk has, without `.` and `..`, in no order.
  static func names(in folder: String) throws(Failure) -> [[UInt8]] {
    guard let stream = opendir(folder) else { throw Failure(code: errno) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw Failure(code: errno) }
        return names
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let start = UnsafeRawPointer(entry) + offset
      let name = UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { continue }
      names.append(Array(name))
    }
  }

  /// The bytes of a regular file, refused before they are read when there are more than `limit`. Never waits for a pipe
  /// or device, and never follows a symbolic link.
  static func read(_ path: String, limit: Int) throws(SourceError.Reason) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var record = stat()
    guard fstat(descriptor, &record) == 0 else { throw .system(errno) }
    guard kind(of: record) == .file else { throw .notAFile }
    guard Int(record.st_size) <= limit else { throw .tooLarge(limit: limit) }

    // The file may grow while it is read, so its size is only a first guess.
    var bytes: [UInt8] = []
    var room = Int(record.st_size) + 1
    while true {
      let chunk = try read(descriptor, atMost: room)
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      room = min(max(room - chunk.count, 4096), limit - bytes.count + 1)
    }
  }

  /// One read; empty at the end of the file.
  private static func read(_ descriptor: Int32, atMost room: Int) throws(SourceError.Reason) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      repeat {
        let length = Foundation.read(descriptor, buffer.baseAddress, room)
        count = max(0, length)
        code = length < 0 ? errno : 0
      } while code == EINTR
    }
    guard code == 0 else { throw .system(code) }
    return bytes
  }

  private static func kind(of record: stat) -> Kind {
    switch record.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }
}
