import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("A preview over HTTP", .ownThreads)
struct PreviewHTTPTests {
  private static func headers(_ site: ServedSite) -> String { "Host: 127.0.0.1:\(site.port)\r\nConnection: close\r\n" }

  @Test("pages, files and what is not there have their status, type and no life in a cache")
  func kinds() async throws {
    let fixture = try SiteFixture()
    try fixture.speak(["ar"])
    let site = try await ServedSite(fixture)
    let page = try await site.get("/nord/")
    #expect(page.status == 200)
    #expect(page.headers["content-type"] == "text/html; charset=utf-8")
    #expect(page.headers["cache-control"] == "no-store")
    #expect(page.headers["x-content-type-options"] == "nosniff")
    let sheet = try #require(page.text.firstMatch(of: try Regex("href=\"([^\"]+\\.css)\""))?[1].substring)
    let style = try await site.get("/nord/" + sheet)
    #expect(style.status == 200 && style.headers["content-type"] == "text/css; charset=utf-8")
    let map = try await site.get("/nord/sitemap.xml")
    #expect(map.status == 200 && map.headers["content-type"] == "application/xml; charset=utf-8")
    let missing = try await site.get("/nord/ar/rien/%D8%B9%D8%B1")
    #expect(missing.status == 404 && missing.text.contains("lang=\"ar\""))
    #expect(missing.text.contains("mithaq-preview"), "the page comes when it is there")
    let folder = try await site.get("/nord?x=1")
    #expect(folder.status == 302 && folder.headers["location"] == "/nord/?x=1")
    #expect(try await site.get("/nord/index.html").status == 200)
  }

  @Test(
    "names in Arabic and with accents are found however they are encoded",
    arguments: [
      "%D8%A7%D8%AA%D9%81%D8%A7%D9%82%D9%8A%D8%A9%20%C3%A9.txt",
      "%d8%a7%d8%aa%d9%81%d8%a7%d9%82%d9%8a%d8%a9%20%c3%a9.txt",
      "%D8%A7%D8%AA%D9%81%D8%A7%D9%82%D9%8A%D8%A9%20e%CC%81.txt",
    ])
  func encodedNames(_ name: String) async throws {
    let fixture = try SiteFixture()
    try fixture.write("نص", to: "content/files/اتفاقية é.txt")
    let path = "content/conventions/artisans.md"
    try fixture.write(try fixture.text(of: path) + "\n[النص](<../files/اتفاقية é.txt>)\n", to: path)
    let site = try await ServedSite(fixture)
    let reply = try await site.get("/nord/fichiers/" + name)
    #expect(reply.status == 200 && reply.text == "نص")
    #expect(reply.headers["content-type"] == "text/plain; charset=utf-8")
    #expect(try await site.get("/nord/conventions/artisans/").text.contains("fichiers/%D8%A7"))
  }

  @Test("the body of HEAD is left out, and its length told")
  func head() async throws {
    let site = try await ServedSite(SiteFixture())
    let whole = try await site.get("/nord/")
    for path in ["/nord/", "/rien", "/.mithaq/preview.js"] {
      let (get, head) = (try await site.get(path), try await site.get(path, method: "HEAD"))
      #expect(head.status == get.status && head.body.isEmpty)
      #expect(head.headers["content-length"] == "\(get.body.count)", "\(path)")
    }
    #expect(whole.headers["content-length"] == "\(whole.body.count)")
  }

  @Test("a page that is known is not sent again, and part of a file is sent alone")
  func conditions() async throws {
    let site = try await ServedSite(SiteFixture())
    let whole = try await site.get("/nord/")
    let tag = try #require(whole.headers["etag"])
    #expect(try await site.get("/nord/", headers: ["If-None-Match": tag]).status == 304)
    #expect(try await site.get("/nord/", headers: ["If-None-Match": "\"x\", W/\(tag)"]).status == 304)
    #expect(try await site.get("/nord/", headers: ["If-None-Match": "\"x\""]).status == 200)
    let part = try await site.get("/nord/", headers: ["Range": "bytes=10-19"])
    #expect(part.status == 206 && part.body == Array(whole.body[10..<20]))
    #expect(part.headers["content-range"] == "bytes 10-19/\(whole.body.count)")
    #expect(try await site.get("/nord/", headers: ["Range": "bytes=9999999-"]).status == 416)
    #expect(try await site.get("/nord/", headers: ["Range": "bytes=0-1", "If-Range": "\"x\""]).status == 200)
    #expect(try await site.get("/nord/", headers: ["Range": "bytes=0-1", "If-Range": tag]).status == 206)
  }

  @Test(
    "whatever is asked, nothing from outside the site is given, and the server goes on",
    arguments: HostileRequest.all)
  func hostility(_ hostile: HostileRequest) async throws {
    let site = try await HostilePreview.shared.site
    let bytes = try await site.say(hostile.text(Self.headers(site)))
    if let reply = HTTPReply(bytes) {
      #expect(hostile.statuses.contains(reply.status) || hostile.statuses.isEmpty, "\(reply.status)")
      #expect(!reply.text.contains("root:") && !reply.text.contains("languages:"))
      #expect(reply.headers["set-cookie"] == nil)
    } else {
      #expect(bytes.isEmpty, "\(String(decoding: bytes.prefix(200), as: UTF8.self))")
    }
    #expect(try await site.get("/nord/").status == 200)
  }

  @Test("half a request and one that comes byte by byte are given up, others go on meanwhile")
  func slowness() async throws {
    let site = try await HostilePreview.shared.site
    let half = try Connection(port: site.port)
    await half.send("GET /nord/ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-")
    let silent = try Connection(port: site.port)
    let gone = try Connection(port: site.port)
    await gone.send("GET /nord/ HTTP/1.1\r\n")
    gone.finish()
    let dripping = Task {
      let connection = try Connection(port: site.port)
      for byte in "GET /nord/ HTTP/1.1\r\nHost: 127.0.0.1\r\n".utf8 {
        await connection.send([byte])
        if await connection.receive(within: 0.7) != nil { return true }
      }
      return false
    }
    for _ in 0..<10 { #expect(try await site.get("/nord/").status == 200) }
    for connection in [half, silent, gone] {
      let answer = try #require(await connection.receive(within: 60), "a connection stays open")
      #expect(answer.isEmpty || HTTPReply(answer)?.status == 400 || HTTPReply(answer)?.status == 408)
    }
    #expect(try await dripping.value, "a request may take for ever")
    #expect(try await site.get("/nord/").status == 200)
  }
}

/// One server for all hostile requests, so that each meets what the others have left. It ends with the test run.
actor HostilePreview {
  static let shared = HostilePreview()

  private static let child = Atomic<Int32>(0)
  private var task: Task<ServedSite, any Error>?

  var site: ServedSite {
    get async throws {
      let task = self.task ?? Task { try await Self.start() }
      self.task = task
      return try await task.value
    }
  }

  private static func start() async throws -> ServedSite {
    let site = try await ServedSite(SiteFixture())
    child.store(site.child.id, ordering: .sequentiallyConsistent)
    atexit { kill(HostilePreview.child.load(ordering: .sequentiallyConsistent), SIGKILL) }
    return site
  }
}
