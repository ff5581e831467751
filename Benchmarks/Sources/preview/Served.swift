import Foundation
import Glibc

/// `mithaq serve` on a registry, and one page of it that listens for changes.
final class Served {
  private let process = Process()
  private let descriptor: Int32
  private var heard: [UInt8] = []
  /// From the start of the program until it said that it was ready.
  let readySeconds: Double

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The day of the pages.
  static let day = ["--as-of", "2026-01-01"]

  /// - Parameter page: its path, as `/region/conventions/x/`.
  init(mithaq: String, root: String, page: String) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: mithaq)
    process.arguments = ["serve", "--root", root, "--port", "0"] + Self.day
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    readySeconds = (ContinuousClock.now - start) / .seconds(1)
    guard let port = Int(line.split(separator: ":").last?.prefix { $0.isNumber } ?? "") else {
      throw Failure(description: "mithaq serve did not say where it is: \(line)")
    }
    descriptor = try Self.connect(port)
    let query = "path=\(page)&page=-&revision=1&language=fr"
    let request = "GET /.mithaq/events?\(query) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    guard send(descriptor, request, request.utf8.count, 0) == request.utf8.count else {
      throw Failure(description: "the connection broke")
    }
    // The page named by `page=-` is none, so that the first thing to hear is that it is another now.
    try wait(for: "reload")
  }

  deinit {
    close(descriptor)
    process.terminate()
  }

  /// Waits until an event of a name comes.
  func wait(for name: String) throws {
    let mark = Array("event: \(name)\n".utf8)
    while true {
      if let found = heard.firstRange(of: mark) {
        heard.removeSubrange(..<found.upperBound)
        return
      }
      var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&item, 1, 120_000) > 0 else { throw Failure(description: "no event “\(name)” in two minutes") }
      let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
      }
      guard !more.isEmpty else { throw Failure(description: "mithaq serve hung up") }
      heard += more
    }
  }

  /// What the program holds in memory, in bytes.
  func residentBytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
      let number = line.split(separator: " ").compactMap({ Int($0) }).first
    else { throw Failure(description: "the system does not say how much memory is held") }
    return number * 1024
  }

  private static func connect(_ port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard descriptor >= 0, result == 0 else { throw Failure(description: "no connection to port \(port)") }
    return descriptor
  }
}
