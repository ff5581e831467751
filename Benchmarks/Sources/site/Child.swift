import CChild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program with its arguments, run to its end.
struct Child {
  let arguments: [String]
  /// Receives what the program prints.
  let log: String

  struct Usage {
    let seconds: Double
    let peakBytes: Int
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(_ arguments: [String], log: String) {
    self.arguments = arguments
    self.log = log
  }

  @discardableResult
  func run() throws -> Usage {
    var usage = child_usage()
    var pointers = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    let code = child_run(pointers, log, &usage)
    guard code == 0 else {
      throw Failure(description: "cannot run \(arguments[0]): \(String(cString: strerror(code)))")
    }
    guard usage.status == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")) gave \(usage.status); see the end of \(log)")
    }
    return Usage(seconds: usage.seconds, peakBytes: Int(usage.peak_bytes))
  }
}
