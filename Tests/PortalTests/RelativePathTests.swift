import Portal
import Testing

struct RelativePathTests {
  @Test(
    "the way from a folder to a folder or file",
    arguments: [
      ("", "", "./"), ("a/b/", "a/b/", "./"), ("", "a/x.css", "a/x.css"), ("a/", "", "../"), ("a/b/", "a/", "../"),
      ("ab/", "a/", "../a/"), ("a/", "ab/", "../ab/"), ("a/", "a/x.css", "x.css"), ("a/b/c/", "a/x/y/", "../../x/y/"),
      ("%C3%A9/", "%C3%A8/", "../%C3%A8/"),
      (
        "draa-tafilalet/ar/conventions/cluster-solaire/", "souss-massa/ar/partenaires/universite-ibn-zohr/",
        "../../../../souss-massa/ar/partenaires/universite-ibn-zohr/"
      ),
    ])
  func relative(_ folder: String, _ target: String, _ expected: String) {
    #expect(RelativePath.from(folder, to: target) == expected)
  }

  @Test(
    "parts of addresses are percent-encoded but for unreserved characters",
    arguments: [("a-b_c.d~1", "a-b_c.d~1"), ("é x", "%C3%A9%20x"), ("م", "%D9%85"), ("a:b", "a%3Ab"), ("", "")])
  func encoding(_ part: String, _ expected: String) {
    #expect(RelativePath.encodedParts(of: "\(part)/\(part)/") == "\(expected)/\(expected)/")
  }
}
