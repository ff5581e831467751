import Foundation
import TestSupport
import Testing

/// A page open in Chromium, looked at through the DevTools protocol over a pair of pipes
/// (https://chromedevtools.github.io/devtools-protocol/). Nothing reloads it but what it does itself.
///
/// A class, because the browser must be ended.
final class OpenPage: Sendable {
  private let profile: TemporaryFolder
  private let child: RunningChild
  private let pipes: Pipes
  private let session: String

  struct Failure: Error {
    let said: String

    /// Whether the page went while it was asked.
    var isOfNavigation: Bool {
      said.contains("navigated") || said.contains("Execution context") || said.contains("context with specified id")
    }
  }

  init(_ address: String, width: Int = 900, height: Int = 600) async throws {
    profile = try TemporaryFolder()
    let (input, output) = (profile.path(of: "input"), profile.path(of: "output"))
    try #require(mkfifo(input, 0o600) == 0 && mkfifo(output, 0o600) == 0)
    pipes = try Pipes(writing: input, reading: output)
    child = try Browser().program(profile).start(
      Browser.options(profile) + ["--remote-debugging-pipe", "--window-size=\(width),\(height)", "about:blank"],
      files: [3: input, 4: output])
    let target = try await pipes.call("Target.createTarget", ["url": address])
    let id = try #require(target["targetId"])
    let attached = try await pipes.call("Target.attachToTarget", ["targetId": id, "flatten": true])
    session = try #require(attached["sessionId"])
  }

  deinit { child.send(SIGKILL) }

  /// The value of an expression, as text; empty while a page is being loaded.
  func value(_ expression: String) async throws -> String {
    do {
      let reply = try await pipes.call(
        "Runtime.evaluate", ["expression": "String(\(expression))", "returnByValue": true], session: session)
      return reply["result.value"] ?? ""
    } catch let failure as Failure where failure.isOfNavigation {
      return ""
    }
  }

  /// Presses and lets go a key.
  func press(_ key: String) async throws {
    for type in ["keyDown", "keyUp"] {
      _ = try await pipes.call("Input.dispatchKeyEvent", ["type": type, "key": key, "code": key], session: session)
    }
  }

  /// Waits until an expression is true.
  ///
  /// - Returns: whether it became so in time.
  func becomes(_ expression: String, within seconds: Double = 60) async throws -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline {
      if try await value(expression) == "true" { return true }
      try await Task.sleep(for: .milliseconds(30))
    }
    return false
  }

  /// One conversation: each message is JSON that ends with a zero byte.
  private actor Pipes {
    private let writing: Int32
    private let reading: Int32
    private var lastID = 0
    private var heard: [UInt8] = []

    init(writing: String, reading: String) throws {
      // Opened for both, so that neither end waits for the other.
      self.writing = open(writing, O_RDWR | O_CLOEXEC)
      self.reading = open(reading, O_RDWR | O_CLOEXEC | O_NONBLOCK)
      try #require(self.writing >= 0 && self.reading >= 0)
    }

    deinit {
      close(writing)
      close(reading)
    }

    /// The values of an object and those in it, by the names that lead to them with points between.
    private static func texts(_ object: [String: Any], prefix: String) -> [String: String] {
      var result: [String: String] = [:]
      for (name, value) in object {
        switch value {
        case let inner as [String: Any]: result.merge(texts(inner, prefix: prefix + name + ".")) { $1 }
        default: result[prefix + name] = "\(value)"
        }
      }
      return result
    }

    /// - Returns: the values of the result.
    func call(_ method: String, _ parameters: [String: any Sendable], session: String? = nil) async throws -> [String:
      String]
    {
      lastID += 1
      let id = lastID
      var message: [String: Any] = ["id": id, "method": method, "params": parameters]
      if let session { message["sessionId"] = session }
      let bytes = Array(try JSONSerialization.data(withJSONObject: message)) + [0]
      try #require(write(writing, bytes, bytes.count) == bytes.count)
      let deadline = ContinuousClock.now + .seconds(60)
      while ContinuousClock.now < deadline {
        while let end = heard.firstIndex(of: 0) {
          let reply = try JSONSerialization.jsonObject(with: Data(heard[..<end])) as? [String: Any] ?? [:]
          heard.removeSubrange(...end)
          guard reply["id"] as? Int == id else { continue }
          if let error = reply["error"] { throw Failure(said: "\(method): \(error)") }
          return Self.texts(reply["result"] as? [String: Any] ?? [:], prefix: "")
        }
        let more = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
          count = max(0, read(reading, buffer.baseAddress, buffer.count))
        }
        if more.isEmpty { try await Task.sleep(for: .milliseconds(5)) } else { heard += more }
      }
      throw Failure(said: "\(method): no answer")
    }
  }
}
