#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies below a folder.
package struct Tree: Sendable {
  /// Paths of all files below the folder, from the folder itself, in the order of their bytes.
  package private(set) var files: [String] = []
  /// The bytes in those files.
  package private(set) var bytes = 0

  package init(_ folder: String) throws(DiskError) {
    try add(folder, prefix: "")
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func add(_ folder: String, prefix: String) throws(DiskError) {
    guard let handle = opendir(folder) else { throw DiskError("list", folder) }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0 else { throw DiskError("look at", "\(folder)/\(name)") }
      if status.st_mode & S_IFMT == S_IFDIR {
        try add("\(folder)/\(name)", prefix: "\(prefix)\(name)/")
      } else {
        files.append(prefix + name)
        bytes += Int(status.st_size)
      }
    }
  }
}
