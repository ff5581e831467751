import Portal
import Preview
import Testing

@Suite("The path of a request")
struct PreviewPathTests {
  @Test(
    "is decoded once",
    arguments: [
      ("/", ""), ("/a/b/", "a/b/"), ("/a?x=%2e%2e/", "a"), ("/a#b", "a"), ("/%D8%B9%D8%B1/é", "عر/é"), ("/%C3%A9", "é"),
      ("/%252e%252e/", "%2e%2e/"), ("/a+b", "a+b"), ("//a", "/a"), ("/...", "..."), ("/.well-known", ".well-known"),
    ])
  func decoding(_ target: String, _ path: String) throws { #expect(try #require(PreviewPath(target)).path == path) }

  @Test(
    "is refused where it could lead out of the site or be read in two ways",
    arguments: [
      "", "a", "/..", "/../etc/passwd", "/a/../../b", "/%2e%2e/x", "/%2E%2e%2Fx", "/.%2e/", "/./a", "/%2e/", "/a%2fb",
      "/a%5cb", "/a\\..\\b", "/%00", "/a%0d%0aX: y", "/a%7f", "/%", "/%4", "/%zz", "/%c0%ae%c0%ae/", "/%ff",
      "/%ed%a0%80",
      "http://example.org/",
    ])
  func refusal(_ target: String) { #expect(PreviewPath(target) == nil) }

  @Test(
    "is written again as it was", arguments: ["oriental/conventions/x/", "fichiers/énoncé.pdf", "اتفاقية", "a b%c"])
  func encoding(_ path: String) throws {
    #expect(try #require(PreviewPath("/" + RelativePath.encodedParts(of: path))).path == path)
  }
}
