import Foundation
import TestSupport
import Testing

@Suite("Odd things in the folder of the registry")
struct OddInputTests {
  private let site: SiteFixture

  init() throws { site = try SiteFixture() }

  private func expectRefused(
    _ id: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let result = try await site.build(["--lang", "en"])
    #expect(result.status == 1, sourceLocation: sourceLocation)
    let isTold = result.errors.split(separator: "\n").contains {
      $0.hasPrefix("\(path): error:") && $0.hasSuffix("[\(id)]")
    }
    #expect(isTold, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(try site.published().isEmpty, sourceLocation: sourceLocation)
  }

  @Test("a root that is not there is told")
  func missingRoot() async throws {
    let result = try await site.binary.run(["check", "--root", site.root + "/absent", "--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors.contains("[missing-content-folder]"))
  }

  @Test(
    "a pipe is refused and not waited for",
    arguments: ["content/conventions/x.md", "content/site.yml", "content/vocabularies/theme.yml", "content/x"])
  func pipe(_ path: String) async throws {
    try? site.remove(path)
    try #require(mkfifo(site.root + "/" + path, 0o644) == 0)
    try await expectRefused("special-file", at: path)
  }

  @Test("a link out of the registry is refused", arguments: ["/etc/passwd", "../../../elsewhere.md", "/dev/zero"])
  func linkOutside(_ target: String) async throws {
    try site.write("", to: "../elsewhere.md")
    try site.link("content/conventions/x.md", to: target)
    try await expectRefused("link-outside-root", at: "content/conventions/x.md")
  }

  @Test("a link to a folder is refused, so that no circle is walked")
  func linkedFolder() async throws {
    try site.link("content/conventions/circle", to: "..")
    try await expectRefused("linked-folder", at: "content/conventions/circle")
  }

  @Test("a link that leads to itself, or nowhere, is refused", arguments: ["x.md", "nowhere.md"])
  func deadLink(_ target: String) async throws {
    try site.link("content/conventions/x.md", to: target)
    try await expectRefused("unreadable-file", at: "content/conventions/x.md")
  }

  @Test("a link to a file of the registry is read like the file")
  func linkInside() async throws {
    let text = try site.text(of: "content/partners/fonds.md")
    try site.write(text, to: "content/partners/_fonds.txt")
    try site.remove("content/partners/fonds.md")
    try site.link("content/partners/fonds.md", to: "_fonds.txt")
    #expect(try await site.build().status == 0)
  }

  @Test(
    "a file of more than 4 MiB is refused",
    arguments: [
      "content/conventions/x.md", "content/vocabularies/x.yml", "content/site.yml", "templates/region.mustache",
    ])
  func hugeFile(_ path: String) async throws {
    try site.write([UInt8](repeating: UInt8(ascii: "a"), count: 5 << 20), to: path)
    try await expectRefused("file-too-large", at: path)
  }

  @Test("a name that is not UTF-8 is refused")
  func nameNotUTF8() async throws {
    let path = [UInt8]((site.root + "/content/conventions/a").utf8) + [0xff] + [UInt8](".md".utf8) + [0]
    let descriptor = path.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { creat($0, 0o644) } ?? -1 }
    }
    guard descriptor >= 0 else { return }
    close(descriptor)
    try await expectRefused("invalid-file-name", at: "content/conventions/a\u{FFFD}.md")
  }

  @Test("a name with a line break is refused and printed on one line")
  func nameWithLineBreak() async throws {
    try site.write("", to: "content/conventions/a\nb.md")
    try await expectRefused("invalid-file-name", at: "content/conventions/a\u{FFFD}b.md")
  }

  @Test(
    "files of any length of zeros, or of random bytes, are refused without a crash",
    arguments: [
      "content/conventions/x.md", "content/site.yml", "templates/region.mustache", "templates/strings/fr.yml",
    ])
  func noise(_ path: String) async throws {
    var generator = SeededGenerator(seed: UInt64(path.utf8.count))
    let noise = (0..<6).map { size in (0..<(1 << (size * 3))).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    for bytes in noise + [[UInt8](repeating: 0, count: 4096)] {
      let before = try Snapshot(of: site.output)
      try site.write(bytes, to: path)
      let result = try await site.build()
      #expect([0, 1].contains(result.status))
      if result.status == 1 { #expect(try Snapshot(of: site.output).differences(from: before) == []) }
    }
  }
}
