import Foundation
import TestSupport
import Testing

/// What a server tells one open page, as the page's script would hear it.
final class PageEvents: Sendable {
  private let connection: Connection
  private let buffer = Buffer()

  /// What has been heard and not yet been asked for.
  private actor Buffer {
    private var bytes: [UInt8] = []

    /// Without the carriage returns between the pieces in which a reply without a length comes.
    func add(_ more: [UInt8]) { bytes += more.filter { $0 != UInt8(ascii: "\r") } }

    /// The next whole event, comments left out.
    func take() -> (name: String, data: String)? {
      while let end = bytes.firstRange(of: Array("\n\n".utf8)) {
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\n")
        bytes.removeSubrange(..<end.upperBound)
        guard let name = lines.first(where: { $0.hasPrefix("event: ") }),
          let data = lines.first(where: { $0.hasPrefix("data: ") })
        else { continue }
        return (String(name.dropFirst(7)), String(data.dropFirst(6)))
      }
      return nil
    }
  }

  /// Opens a page and listens for what happens to it.
  ///
  /// - Parameter meanwhile: what is done when the page is there and does not listen yet.
  init(
    _ site: ServedSite, _ path: String, language: String = "fr", before meanwhile: () async throws -> Void = {}
  ) async throws {
    let page = try await site.get(path).text
    func value(_ name: String) throws -> String {
      let start = try #require(page.firstRange(of: "data-\(name)=\"")).upperBound
      return String(page[start...].prefix { $0 != "\"" })
    }
    try await meanwhile()
    connection = try Connection(port: site.port)
    let query = "path=\(path)&page=\(try value("page"))&revision=\(try value("revision"))&language=\(language)"
    await connection.send("GET /.mithaq/events?\(query) HTTP/1.1\r\nHost: localhost:\(site.port)\r\n\r\n")
    let first = try await next(within: 60)
    try #require(first?.name == "current")
  }

  struct Event: Sendable {
    let name: String
    let data: [String: String]
  }

  /// The next event; `nil` where none has come in time.
  func next(within seconds: Double = 60) async throws -> Event? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let (name, data) = await buffer.take() {
        let object = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: any Sendable] ?? [:]
        return Event(name: name, data: object.mapValues { "\($0)" })
      }
      let left = (deadline - .now) / .seconds(1)
      guard left > 0, let bytes = await connection.receive(within: left), !bytes.isEmpty else { return nil }
      await buffer.add(bytes)
    }
  }
}
