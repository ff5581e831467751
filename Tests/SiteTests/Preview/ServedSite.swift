import Foundation
import TestSupport
import Testing

/// A registry on disk with `mithaq serve` running on it. A class, because the server must be stopped at the end.
final class ServedSite: Sendable {
  let fixture: SiteFixture
  let port: Int
  let child: RunningChild

  struct NotReady: Error {
    let said: String
  }

  /// Waits until the server says that it is ready.
  ///
  /// - Parameter limit: what the system is to refuse the server.
  init(_ fixture: SiteFixture, _ arguments: [String] = [], limit: SystemLimit? = nil) async throws {
    self.fixture = fixture
    let words = ["serve", "--root", "site", "--as-of", SiteFixture.day, "--port", "0"] + arguments
    child = try limit?.start(fixture.binary.program, words) ?? fixture.binary.program.start(words)
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      if let port = child.outputSoFar.split(separator: "\n").last?.split(separator: ":").last?.dropLast(),
        let number = Int(port)
      {
        self.port = number
        return
      }
      guard ContinuousClock.now < deadline, !child.hasEnded else {
        child.send(SIGKILL)
        throw NotReady(said: child.errorsSoFar)
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  deinit {
    guard !child.hasEnded else { return }
    child.send(SIGKILL)
  }

  var address: String { "http://127.0.0.1:\(port)/" }

  /// Asks for a path and waits for all of the reply.
  func get(_ path: String, method: String = "GET", headers: [String: String] = [:]) async throws -> HTTPReply {
    let fields = ["Host": "127.0.0.1:\(port)", "Connection": "close"].merging(headers) { $1 }
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
    let bytes = try await say("\(method) \(path) HTTP/1.1\r\n\(lines)\r\n")
    return try #require(HTTPReply(bytes), "no reply to \(method) \(path)")
  }

  /// What the server answers to some bytes until it hangs up, or says nothing more for a time.
  func say(_ text: String, within seconds: Double = 60) async throws -> [UInt8] {
    let connection = try Connection(port: port)
    await connection.send(text)
    var bytes: [UInt8] = []
    while let more = await connection.receive(within: seconds), !more.isEmpty { bytes += more }
    return bytes
  }

  /// How the served pages differ from what a build of the same registry writes; waits until they do not, for a change
  /// takes its time to be seen.
  func differences(within seconds: Double = 60) async throws -> [String] {
    let result = try await fixture.build(["--base-url", address])
    try #require(result.status == 0, "\(result.errors)")
    let files = try fixture.published().filter { !$0.key.hasSuffix("/") }
    try #require(files.count > 10)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      var differences: [String] = []
      for (path, text) in files {
        let reply = try await get("/" + path)
        if reply.status != 200 {
          differences.append("\(path): \(reply.status)")
        } else if reply.plainText != text {
          differences.append("\(path): other bytes")
        }
      }
      if differences.isEmpty || ContinuousClock.now > deadline { return differences.sorted() }
      try await Task.sleep(for: .milliseconds(50))
    }
  }
}
