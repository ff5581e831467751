import Foundation
import SourceTree

/// The operating system's calls for writing; every call of this target stands here, in terms of an open folder, so that
/// a folder that is renamed or replaced during a build is not left halfway.
///
/// Names may have several parts. The last one is never followed when it is a symbolic link; the caller sees to the
/// others.
struct Folder: Sendable {
  /// As messages name it.
  let path: String
  private let descriptor: Int32

  enum Kind {
    case file
    case folder
    case link
    /// A pipe, socket or device.
    case special
  }

  init(opening path: String) throws(PublishingError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PublishingError(path: path, cause: .system(.open, code: errno)) }
  }

  func closeFolder() {
    // A program that another thread is starting may hold a copy of the descriptor for a moment; closing ours alone would
    // leave the lock with it.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Whether the lock is ours now. It goes with the open folder, also when the process is killed.
  func lock() throws(PublishingError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw failure(.lock, at: nil) }
    return false
  }

  /// False after the folder was removed or replaced at its path.
  var isStillInPlace: Bool {
    var ours = stat()
    var there = stat()
    return fstat(descriptor, &ours) == 0 && stat(path, &there) == 0 && ours.st_dev == there.st_dev
      && ours.st_ino == there.st_ino
  }

  /// `nil` if there is nothing.
  func kind(of name: String) throws(PublishingError) -> Kind? {
    var record = stat()
    guard fstatat(descriptor, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw failure(.read, at: name) }
      return nil
    }
    switch record.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  /// Sorted; a name that is not UTF-8 is given with U+FFFD, so that it names nothing. `nil` if there is no such folder.
  func names(in name: String) throws(PublishingError) -> [String]? {
    let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else {
      guard errno == ENOENT else { throw failure(.open, at: name) }
      return nil
    }
    guard let stream = fdopendir(opened) else {
      let error = failure(.open, at: name)
      close(opened)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw failure(.read, at: name) }
        return names.sorted()
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      let found = String(cString: start)
      if found != ".", found != ".." { names.append(found) }
    }
  }

  /// The parent must be there. An existing folder is left as it is.
  func createFolder(_ name: String, mode: mode_t) throws(PublishingError) {
    guard mkdirat(descriptor, name, mode) == 0 else {
      guard errno == EEXIST else { throw failure(.createFolder, at: name) }
      return
    }
    guard fchmodat(descriptor, name, mode, 0) == 0 else { throw failure(.createFolder, at: name) }
  }

  /// Makes or overwrites a file of mode 644, whatever the umask.
  /// - Parameter durable: waits until the disk has it.
  func write(_ bytes: [UInt8], to name: String, durable: Bool) throws(PublishingError) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o644 as mode_t)
    guard file >= 0 else { throw failure(.write, at: name) }
    var isDone = fchmod(file, 0o644) == 0
    var start = 0
    while isDone, start < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress.map { $0 + start }, $0.count - start) }
      if count < 0 && errno == EINTR { continue }
      isDone = count >= 0
      start += max(0, count)
    }
    if isDone, durable { isDone = fsync(file) == 0 }
    let error = failure(.write, at: name)
    guard isDone else {
      close(file)
      throw error
    }
    // Some file systems tell only now that the disk is full.
    guard close(file) == 0 else { throw failure(.write, at: name) }
  }

  /// The first bytes of a regular file, at most `limit`; `nil` if it cannot be read.
  func prefix(of name: String, limit: Int) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var record = stat()
    guard fstat(file, &record) == 0, record.st_mode & S_IFMT == S_IFREG else { return nil }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: min(limit, Int(record.st_size))) { buffer, filled in
      while filled < buffer.count {
        let count = read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        if count < 0 && errno == EINTR { continue }
        failed = count < 0
        guard count > 0 else { return }
        filled += count
      }
    }
    return failed ? nil : bytes
  }

  /// Whether a regular file has exactly these bytes.
  func holds(_ bytes: [UInt8], at name: String) -> Bool {
    var record = stat()
    guard fstatat(descriptor, name, &record, AT_SYMLINK_NOFOLLOW) == 0, Int(record.st_size) == bytes.count else {
      return false
    }
    return prefix(of: name, limit: bytes.count) == bytes
  }

  /// How the disk has a regular file; `nil` if there is none.
  func stamp(of name: String) -> FileStamp? {
    var record = stat()
    guard fstatat(descriptor, name, &record, AT_SYMLINK_NOFOLLOW) == 0, record.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FileStamp(record)
  }

  /// SHA-256 of the bytes of a regular file; `nil` if it cannot be read.
  func hash(of name: String) -> String? {
    stamp(of: name).flatMap { prefix(of: name, limit: $0.size) }.map { ContentHash(of: $0).hex }
  }

  func isSameFile(_ name: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    return fstatat(descriptor, name, &first, AT_SYMLINK_NOFOLLOW) == 0
      && fstatat(descriptor, other, &second, AT_SYMLINK_NOFOLLOW) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// Puts a file in the place of what is there, in one step.
  func replace(_ name: String, with source: String) throws(PublishingError) {
    guard renameat(descriptor, source, descriptor, name) == 0 else { throw failure(.replace, at: name) }
  }

  func removeFile(_ name: String) throws(PublishingError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw failure(.remove, at: name) }
  }

  /// Whether there is no such folder any more; one that is not empty stays.
  func removeFolderIfEmpty(_ name: String) throws(PublishingError) -> Bool {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT || errno == ENOTDIR { return true }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw failure(.remove, at: name) }
    return false
  }

  /// Waits until the disk has the names in the folder.
  func synchronize() throws(PublishingError) {
    // Some file systems cannot do that for a folder and say so; their renames are as durable as they get.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(.write, at: nil) }
  }

  private func failure(_ operation: PublishingError.Operation, at name: String?) -> PublishingError {
    let code = errno
    return PublishingError(path: name.map { path + "/" + $0 } ?? path, cause: .system(operation, code: code))
  }
}

extension Folder {
  /// The folder above; empty for a path of one part. Foundation's own fails for a relative path of one character.
  static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "" }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  /// Makes a folder and those above it.
  /// - Returns: those that were missing, the outermost first.
  static func create(_ path: String) throws(PublishingError) -> [String] {
    var missing: [String] = []
    var current = path
    var record = stat()
    while stat(current, &record) != 0 {
      guard errno == ENOENT else { break }
      missing.insert(current, at: 0)
      let parent = Self.parent(of: current)
      guard !parent.isEmpty, parent != current else { break }
      current = parent
    }
    for folder in missing {
      if mkdir(folder, 0o755) == 0 {
        // Whatever the umask.
        chmod(folder, 0o755)
      } else if errno != EEXIST {
        throw PublishingError(path: folder, cause: .system(.createFolder, code: errno))
      }
    }
    return missing
  }

  /// Removes folders that `create` made, the innermost first, as long as they are empty.
  static func removeIfEmpty(_ created: [String]) {
    for folder in created.reversed() where rmdir(folder) != 0 { return }
  }

  /// The absolute path with all symbolic links followed; `path` itself if it does not exist.
  static func realPath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
