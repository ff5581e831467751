import Testing

/// A request that no browser sends of itself.
struct HostileRequest: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// With the place of the ordinary headers marked by `HEADERS`.
  private let pattern: String
  /// The statuses it may be answered with; without any it is enough that the connection is closed.
  let statuses: Set<Int>

  private init(_ name: String, _ pattern: String, _ statuses: Set<Int>) {
    testDescription = name
    self.pattern = pattern
    self.statuses = statuses
  }

  /// - Parameter headers: the ordinary ones, each with its line end.
  func text(_ headers: String) -> String { pattern.replacing("HEADERS", with: headers) }

  private static func get(_ path: String, _ status: Int) -> HostileRequest {
    HostileRequest(path, "GET \(path) HTTP/1.1\r\nHEADERS\r\n", [status])
  }

  static let all: [HostileRequest] =
    leadingOut.map { get($0, 400) } + elsewhere.map { get($0, 404) } + methods + headers + noise

  /// Paths that would lead out of the site in one reading or another.
  private static let leadingOut: [String] = [
    "/../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2E%2Fetc%2Fpasswd",
    "/nord/../../x",
    "/..%5c..%5cx", "/..\\..\\x", "/%c0%ae%c0%ae/x", "/%u002e/", "/%00", "/nord/%0d%0aSet-Cookie:%20a=b", "/%", "/%f",
    "/.%2e/.%2e/", "//../x", "/nord/./../../x", "/%e0%80%ae/", "http://127.0.0.1/../x",
  ]

  /// Paths that lead nowhere.
  private static let elsewhere: [String] = [
    "/%252e%252e/%252e%252e/etc/passwd", "/content/site.yml", "//etc/passwd", "/.mithaq/state.json",
  ]

  private static let methods: [HostileRequest] = [
    HostileRequest("POST", "POST /nord/ HTTP/1.1\r\nHEADERSContent-Length: 3\r\n\r\nabc", [405]),
    HostileRequest("DELETE", "DELETE /nord/ HTTP/1.1\r\nHEADERS\r\n", [405]),
    HostileRequest("OPTIONS", "OPTIONS * HTTP/1.1\r\nHEADERS\r\n", [405]),
  ]

  private static let headers: [HostileRequest] = [
    HostileRequest("a name elsewhere", "GET / HTTP/1.1\r\nHost: exemple.ma\r\nConnection: close\r\n\r\n", [421]),
    HostileRequest("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", [400]),
    HostileRequest("another origin", "GET / HTTP/1.1\r\nHEADERSOrigin: https://exemple.ma\r\n\r\n", [403]),
    HostileRequest("events for nobody", "GET /.mithaq/events HTTP/1.1\r\nHEADERS\r\n", [400]),
    HostileRequest(
      "events for another place", "GET /.mithaq/events?path=/../x&page=a&revision=1 HTTP/1.1\r\nHEADERS\r\n", [400]),
    HostileRequest(
      "a header of 200 kB", "GET / HTTP/1.1\r\nHEADERSX: " + String(repeating: "x", count: 200_000) + "\r\n\r\n",
      [400, 431]),
    HostileRequest(
      "20,000 headers", "GET / HTTP/1.1\r\nHEADERS" + String(repeating: "X: y\r\n", count: 20_000) + "\r\n", [400, 431]),
    HostileRequest(
      "a path of 200 kB", "GET /" + String(repeating: "x", count: 200_000) + " HTTP/1.1\r\nHEADERS\r\n",
      [400, 404, 414]),
    HostileRequest(
      "two lengths", "GET / HTTP/1.1\r\nHEADERSContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", [400]),
    HostileRequest("a length that is none", "GET / HTTP/1.1\r\nHEADERSContent-Length: -1\r\n\r\n", [400]),
  ]

  private static let noise: [HostileRequest] = [
    HostileRequest("nothing but line ends", "\r\n\r\n\r\n\r\n", []),
    HostileRequest("a TLS greeting", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}" + String(repeating: "x", count: 400), [400]),
    HostileRequest("no version", "GET /\r\n\r\n", [400]),
  ]
}
