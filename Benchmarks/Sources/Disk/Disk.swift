#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole files, read and written as plainly as the system allows: what is measured is not the reading itself.
package enum Disk {
  package static func read(_ path: String) throws(DiskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError("read", path) }
    let size = Int(status.st_size)
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let got = Self.read(descriptor, start + count, size - count)
        guard got > 0 else {
          code = got < 0 ? errno : 0
          return
        }
        count += got
      }
    }
    guard code == 0 else { throw DiskError("read", path, code: code) }
    return bytes
  }

  package static func write(_ bytes: some Collection<UInt8>, to path: String) throws(DiskError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    defer { close(descriptor) }
    let code = bytes.withContiguousStorageIfAvailable { Self.write($0, to: descriptor) }
    let failure = code ?? Array(bytes).withUnsafeBufferPointer { Self.write($0, to: descriptor) }
    guard failure == 0 else { throw DiskError("write", path, code: failure) }
  }

  /// Makes a folder and those above it; one that is there already is fine.
  package static func makeFolder(_ path: String) throws(DiskError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw DiskError("make the folder", path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskError("make the folder", path) }
  }

  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }

  /// The code of the failure, 0 where there is none.
  private static func write(_ buffer: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var written = 0
    while written < buffer.count, let start = buffer.baseAddress {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, start + written, buffer.count - written)
      #else
        let count = Darwin.write(descriptor, start + written, buffer.count - written)
      #endif
      guard count > 0 else { return errno }
      written += count
    }
    return 0
  }
}
