import Foundation
import TestSupport
import Testing

@Suite("A preview while files are edited", .ownThreads)
struct PreviewEditTests {
  private static let convention = "content/conventions/artisans.md"

  /// One change of a registry, made the way people make them.
  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (SiteFixture) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (SiteFixture) throws -> Void) {
      testDescription = name
      self.make = make
    }
  }

  private static func move(_ old: String, _ new: String, in site: SiteFixture) throws {
    try FileManager.default.moveItem(atPath: site.root + "/" + old, toPath: site.root + "/" + new)
  }

  /// In their order; each starts from what the one before has left.
  private static let edits = [
    Edit("a body") { try $0.write(try $0.text(of: convention) + "\nUne phrase de plus.\n", to: convention) },
    Edit("a title") { site in
      let text = try site.text(of: convention)
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("title:") })
      try site.write(text.replacing(line, with: "title: \"Un autre titre, ناعم 🌿\""), to: convention)
    },
    Edit("the id of a partner, wherever it stands") { site in
      for name in try FileManager.default.subpathsOfDirectory(atPath: site.root + "/content")
      where name.hasSuffix(".md") {
        let text = try site.text(of: "content/" + name)
        let renamed = text.replacing(try Regex("\\bfonds\\b"), with: "fonds-bis")
        if renamed != text { try site.write(renamed, to: "content/" + name) }
      }
    },
    Edit("a file is added") { site in
      try site.write(
        try site.text(of: convention).replacing("MA-01-2025-001", with: "MA-01-2025-077")
          .replacing("slug: artisans\n", with: "slug: nouvelle\n").withoutRelativeLinks,
        to: "content/conventions/nouvelle.md")
    },
    Edit("a file is renamed") {
      try move("content/conventions/nouvelle.md", "content/conventions/autre-nom.md", in: $0)
    },
    Edit("a file moves into a new folder") { site in
      try FileManager.default.createDirectory(
        atPath: site.root + "/content/conventions/2025/mai", withIntermediateDirectories: true)
      try move("content/conventions/autre-nom.md", "content/conventions/2025/mai/autre-nom.md", in: site)
    },
    Edit("a file in that folder changes") { site in
      let path = "content/conventions/2025/mai/autre-nom.md"
      try site.write(try site.text(of: path) + "\nDans un dossier neuf.\n", to: path)
    },
    Edit("the folder is renamed") { try move("content/conventions/2025", "content/conventions/archives", in: $0) },
    Edit("a file in the renamed folder changes") { site in
      let path = "content/conventions/archives/mai/autre-nom.md"
      try site.write(try site.text(of: path) + "\nAprès le changement de nom.\n", to: path)
    },
    Edit("a folder is made in the renamed folder, with a file") { site in
      try site.write(
        try site.text(of: convention).replacing("MA-01-2025-001", with: "MA-01-2025-078")
          .replacing("slug: artisans\n", with: "slug: encore\n").withoutRelativeLinks,
        to: "content/conventions/archives/juin/encore.md")
    },
    Edit("a folder is deleted") { try $0.remove("content/conventions/archives") },
    Edit("a template becomes the registry's own") { site in
      try site.ownTemplate("404.mustache")
    },
    Edit("a template") { site in
      try site.write(
        try site.text(of: "templates/404.mustache").replacing("<h1>", with: "<h1>Perdu : "),
        to: "templates/404.mustache")
    },
    Edit("a style sheet") { site in
      try site.ownTemplate("assets/style.css")
      try site.write(
        try site.text(of: "templates/assets/style.css") + "\nmain{outline:0}\n", to: "templates/assets/style.css")
    },
    Edit("a text of the interface") { site in
      try site.ownTemplate("strings/fr.yml")
      let text = try site.text(of: "templates/strings/fr.yml")
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("skip_to_content:") })
      try site.write(text.replacing(line, with: "skip_to_content: \"Droit au texte\""), to: "templates/strings/fr.yml")
    },
    Edit("the own templates go") { try $0.remove("templates") },
    Edit("a vocabulary") { site in
      let path = "content/vocabularies/theme.yml"
      let renamed = try site.text(of: path).replacing(/fr: [^,]+/, with: "fr: Thème renommé")
      try #require(try renamed != site.text(of: path))
      try site.write(renamed, to: path)
    },
    Edit("the site's title") { site in
      let text = try site.text(of: "content/site.yml")
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("title:") })
      try site.write(text.replacing(line, with: "title: \"Le registre, deuxième édition\""), to: "content/site.yml")
    },
    Edit("the languages") { try $0.speak(["ar", "en"]) },
  ]

  @Test("every page that is served is the one that a build writes, after each of many edits")
  func edits() async throws {
    let site = try await ServedSite(SiteFixture())
    #expect(try await site.differences() == [])
    for edit in Self.edits {
      try edit.make(site.fixture)
      #expect(try await site.differences() == [], "after: \(edit.testDescription)")
    }
    #expect(!site.child.hasEnded)
  }

  @Test("what a deleted file stood for is gone")
  func deletion() async throws {
    let site = try await ServedSite(SiteFixture())
    let page = try #require(try await Self.address(of: "artisans", site))
    let events = try await PageEvents(site, page)
    try site.fixture.remove(Self.convention)
    #expect(try await events.next()?.name == "reload")
    #expect(try await site.get(page).status == 404)
  }

  @Test(
    "a way of saving is one change, however the editor goes about it",
    arguments: ["in place", "written beside and renamed", "deleted and created", "in many pieces"])
  func saving(_ way: String) async throws {
    let site = try await ServedSite(SiteFixture())
    let events = try await PageEvents(site, try #require(try await Self.address(of: "artisans", site)))
    let text = try site.fixture.text(of: Self.convention)
    // On a busy machine a save may take longer than a burst of changes may; such a one shows nothing.
    for attempt in 1... {
      let start = ContinuousClock.now
      try Self.save("\(text)\nEnregistré \(way), \(attempt).\n", to: site.fixture.root + "/" + Self.convention, way)
      let duration = ContinuousClock.now - start
      #expect(try await events.next()?.name == "reload")
      let second = try await events.next(within: 0.4)
      if second == nil { break }
      try #require(duration > .milliseconds(20) && attempt < 50, "one save, one change")
      while try await events.next(within: 0.4) != nil {}
    }
    #expect(try await site.differences() == [])
  }

  private static func save(_ text: String, to path: String, _ way: String) throws {
    switch way {
    case "in place": try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    case "written beside and renamed":
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + ".swp~"))
      try #require(rename(path + ".swp~", path) == 0)
    case "deleted and created":
      try FileManager.default.removeItem(atPath: path)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    default:
      let file = try #require(fopen(path, "w"))
      for byte in text.utf8 {
        fputc(Int32(byte), file)
        if byte == UInt8(ascii: "\n") { fflush(file) }
      }
      fclose(file)
    }
  }

  @Test("a file that is written with the bytes it had is no change")
  func sameBytes() async throws {
    let site = try await ServedSite(SiteFixture())
    let events = try await PageEvents(site, "/")
    try site.fixture.write(try site.fixture.bytes(of: Self.convention), to: Self.convention)
    #expect(try await events.next(within: 0.5) == nil)
  }

  @Test("a page that does not change is told of the one that does; a style sheet is changed without a reload")
  func otherPages() async throws {
    let fixture = try SiteFixture()
    try fixture.ownTemplate("assets/style.css")
    let site = try await ServedSite(fixture)
    let events = try await PageEvents(site, "/sud/", language: "ar")
    try fixture.write(try fixture.text(of: Self.convention) + "\nAilleurs.\n", to: Self.convention)
    let elsewhere = try #require(try await events.next())
    #expect(elsewhere.name == "elsewhere")
    #expect(elsewhere.data["href"] == (try await Self.address(of: "artisans", site)))
    #expect(elsewhere.data["direction"] == "rtl")
    #expect(elsewhere.data["title"]?.isEmpty == false)
    try fixture.write(
      try fixture.text(of: "templates/assets/style.css") + "\nbody{margin:0}\n", to: "templates/assets/style.css")
    let styles = try #require(try await events.next())
    #expect(styles.name == "styles")
    #expect(styles.data["names"]?.contains("style.") == true)
  }

  @Test("a change between the loading of a page and its connection is told at once")
  func handshake() async throws {
    let site = try await ServedSite(SiteFixture())
    let page = try #require(try await Self.address(of: "artisans", site))
    let events = try await PageEvents(
      site, page,
      before: {
        try site.fixture.write(try site.fixture.text(of: Self.convention) + "\nEntre-temps.\n", to: Self.convention)
        _ = try await site.differences()
      })
    #expect(try await events.next()?.name == "reload")
  }

  /// Where the page of a convention is, found by its slug.
  static func address(of slug: String, _ site: ServedSite) async throws -> String? {
    _ = try await site.fixture.build()
    let page = try site.fixture.published().keys.first { $0.hasSuffix("conventions/\(slug)/index.html") }
    return page.map { "/" + $0.dropLast("index.html".count) }
  }
}

extension String {
  /// The text as it can stand in any folder.
  var withoutRelativeLinks: String { replacing(/\]\(\.\.\/[^)]*\)/, with: "](https://exemple.ma/)") }
}
