import Foundation
import TestSupport
import Testing

@Suite("Names of files in any script")
struct FileNameTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  private static let names = [
    "اتفاقية الحرفيين", "ⵜⴰⵎⵙⵙⴰⵏⵜ", "avec des espaces", "🤝🏽 emoji", "été d’Oriental", "a&b<c>\"d\"'e' #1 100%",
  ]

  @Test("the name of a convention's file leaves no trace in the site", arguments: names)
  func convention(_ name: String) async throws {
    try #require(await site.build().status == 0)
    let before = try Snapshot(of: site.output)
    let text = try site.text(of: "content/conventions/artisans.md")
    try site.remove("content/conventions/artisans.md")
    try site.write(
      text.replacingOccurrences(of: "](../", with: "](../../"), to: "content/conventions/\(name)/\(name).md")
    let result = try await site.build()
    #expect(result.status == 0, "\(result.errors)")
    #expect(try Snapshot(of: site.output).differences(from: before) == [])
  }

  @Test("a file that a text refers to is published under its name, and the link leads there", arguments: names)
  func file(_ name: String) async throws {
    try site.write([0, 1, 2, 255], to: "content/files/\(name)/\(name).pdf")
    let text = try site.text(of: "content/conventions/artisans.md")
    let allowed = CharacterSet.alphanumerics
    let encoded = try #require(name.addingPercentEncoding(withAllowedCharacters: allowed))
    try site.write(
      text + "\n[Texte signé](../files/\(encoded)/\(encoded).pdf)\n", to: "content/conventions/artisans.md")
    let result = try await site.build()
    try #require(result.status == 0, "\(result.errors)")
    let published = try Snapshot(of: site.output).files
    let page = "nord/conventions/artisans/index.html"
    let html = String(decoding: try #require(published[page]), as: UTF8.self)
    let link = try #require(html.firstMatch(of: /<a href="([^"]*)"[^>]*>Texte signé</))
    var target = page.split(separator: "/").dropLast().map(String.init)
    for part in link.output.1.split(separator: "/") {
      if part == ".." { target.removeLast() } else { target.append(try #require(part.removingPercentEncoding)) }
    }
    #expect(published[target.joined(separator: "/")] == Data([0, 1, 2, 255]), "\(link.output.1)")
  }

  @Test("a name in decomposed Unicode is found by a link in composed Unicode, and published composed")
  func decomposed() async throws {
    try site.write([1], to: "content/files/e\u{301}te\u{301}.pdf")
    let text = try site.text(of: "content/conventions/artisans.md")
    try site.write(text + "\n[Été](../files/\u{e9}t\u{e9}.pdf)\n", to: "content/conventions/artisans.md")
    let result = try await site.build()
    try #require(result.status == 0, "\(result.errors)")
    let names = try Snapshot(of: site.output).files.keys.filter { $0.hasSuffix(".pdf") }
    #expect(names.map { Array($0.utf8) } == [Array("nord/fichiers/\u{e9}t\u{e9}.pdf".utf8)])
  }
}
