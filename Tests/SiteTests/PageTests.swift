import Testing

/// What holds for every page of every site, checked on the example registry and on the small base site.
@Suite("Pages of built sites")
struct PageTests {
  enum Site: CaseIterable { case example, base }

  private func built(_ site: Site) async throws -> BuiltSite {
    switch site {
    case .example: try await BuiltSite.example.value
    case .base: try await BuiltSite(SiteFixture())
    }
  }

  @Test("are well-formed, with one h1, a language, a title and ids of their own", arguments: Site.allCases)
  func areWellFormed(_ site: Site) async throws {
    for (path, html) in try await built(site).pages {
      let page = HTMLPage(html)
      #expect(page.flaws.isEmpty, "\(path)")
      #expect(page.tags("h1").count == 1, "\(path)")
      let head = page.tags.prefix { $0.name != "body" }
      #expect(head.count { $0.name == "title" && !$0.isEnd } == 1, "\(path)")
      #expect(page.tags("main").count == 1, "\(path)")
      let language = ["ar", "en"].first { path.split(separator: "/").prefix(2).contains($0[...]) } ?? "fr"
      #expect(page.tags("html").first?["lang"] == language, "\(path)")
      #expect(page.tags("html").first?["dir"] == (language == "ar" ? "rtl" : "ltr"), "\(path)")
      let ids = page.values(of: "id")
      #expect(ids.count == Set(ids).count, "\(path) repeats \(repeated(ids))")
    }
  }

  @Test("have headings that go down one level at a time", arguments: Site.allCases)
  func haveOrderedHeadings(_ site: Site) async throws {
    for (path, html) in try await built(site).pages {
      var last = 0
      for tag in HTMLPage(html).tags where !tag.isEnd {
        guard let level = ["h1", "h2", "h3", "h4", "h5", "h6"].firstIndex(of: tag.name).map({ $0 + 1 }) else {
          continue
        }
        #expect(level <= last + 1, "\(path): <\(tag.name)> after <h\(last)>")
        last = level
      }
    }
  }

  @Test("name what they point at", arguments: Site.allCases)
  func nameWhatTheyPointAt(_ site: Site) async throws {
    for (path, html) in try await built(site).pages {
      let page = HTMLPage(html)
      let ids = Set(page.values(of: "id"))
      for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"] {
        for name in page.values(of: attribute).flatMap({ $0.split(separator: " ") }) {
          #expect(ids.contains(String(name)), "\(path): \(attribute)=\"\(name)\"")
        }
      }
      for image in page.tags("img") { #expect(image["alt"] != nil, "\(path)") }
    }
  }

  @Test("hold no script, no handler and no inline style", arguments: Site.allCases)
  func holdNoScript(_ site: Site) async throws {
    let built = try await built(site)
    for (path, html) in built.pages {
      let page = HTMLPage(html)
      #expect(page.tags("script").isEmpty && page.tags("style").isEmpty, "\(path)")
      let names = page.tags.flatMap(\.attributes).map(\.name)
      #expect(names.allSatisfy { $0 != "style" && !$0.hasPrefix("on") }, "\(path)")
      #expect(page.values(of: "href").allSatisfy { !$0.lowercased().hasPrefix("javascript:") }, "\(path)")
    }
    #expect(built.files.keys.allSatisfy { !$0.hasSuffix(".js") })
  }

  @Test("link only to pages that there are and to ids that those have", arguments: Site.allCases)
  func linkToWhatThereIs(_ site: Site) async throws {
    let built = try await built(site)
    let ids = built.files.filter { $0.key.hasSuffix(".html") }.mapValues { Set(HTMLPage($0).values(of: "id")) }
    for (path, html) in built.pages {
      let page = HTMLPage(html)
      for link in page.values(of: "href") + page.values(of: "src") {
        guard let (target, fragment) = SiteLink.resolve(link, from: path) else { continue }
        #expect(built.files[target] != nil, "\(path) links to “\(link)”")
        if let fragment { #expect(ids[target]?.contains(fragment) == true, "\(path) links to “\(link)”") }
      }
    }
  }

  @Test("can all be reached from the national door", arguments: Site.allCases)
  func canBeReached(_ site: Site) async throws {
    let built = try await built(site)
    var reached: Set = ["index.html"]
    var waiting = ["index.html"]
    while let path = waiting.popLast() {
      let page = HTMLPage(built.files[path] ?? "")
      for link in page.values(of: "href") {
        guard let target = SiteLink.resolve(link, from: path)?.path, reached.insert(target).inserted else { continue }
        waiting.append(target)
      }
    }
    let lost = built.files.keys.filter {
      !reached.contains($0) && !$0.hasSuffix("404.html") && !$0.hasSuffix("sitemap.xml")
    }
    #expect(lost.isEmpty)
  }

  private func repeated(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
  }
}
