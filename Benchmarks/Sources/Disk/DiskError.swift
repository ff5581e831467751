#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What could not be done to which path, and why.
package struct DiskError: Error, CustomStringConvertible {
  private let action: String
  private let path: String
  private let code: Int32

  /// - Parameter code: as in `errno`.
  init(_ action: String, _ path: String, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  package var description: String { "cannot \(action) \(path): \(String(cString: strerror(code)))" }
}
