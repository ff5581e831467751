import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("The history of a partner")
struct PartnerHistoryTests {
  /// Joins the three partners, with more keys for some.
  private func join(_ more: [String: String]) throws -> Diagnosed<Registry> {
    var fixture = RegistryFixture(conventions: [])
    for position in fixture.headers.indices {
      let name = String(fixture.headers[position].path.dropFirst("content/partners/".count).dropLast(3))
      if let keys = more[name] { fixture.headers[position].text += keys + "\n" }
    }
    return try fixture.join()
  }

  @Test("is known from the other side")
  func inverse() throws {
    let joined = try join(["alpha": "members: [beta, gamma]", "beta": "merged_into: gamma\nsplit_from: alpha"])
    #expect(joined.diagnostics == [])
    #expect(joined.value.relations.bodiesByMember[ID("gamma")] == [ID("alpha")])
    #expect(joined.value.relations.mergedByPartner[ID("gamma")] == [ID("beta")])
  }

  @Test("names partners that are there", arguments: ["members: [delta]", "merged_into: delta", "split_from: delta"])
  func dangling(keys: String) throws {
    #expect(try join(["alpha": keys]).diagnostics.map(\.id) == [.danglingReference])
  }

  @Test(
    "does not lead back to the partner", arguments: ["members: [alpha]", "merged_into: alpha", "split_from: alpha"])
  func itself(keys: String) throws {
    let found = try join(["alpha": keys]).diagnostics
    #expect(found.map(\.id) == [.partOfItself])
    let key = try #require(keys.split(separator: ":").first)
    #expect(found.first?.headline.en.contains("“\(key)”") == true)
  }

  @Test("does not lead back to the partner through others")
  func circle() throws {
    let found = try join(["alpha": "merged_into: beta", "beta": "merged_into: gamma", "gamma": "merged_into: alpha"])
    #expect(found.diagnostics.map(\.id) == [.partOfItself, .partOfItself, .partOfItself])
  }

  @Test("lists a member once")
  func repeated() throws {
    #expect(try join(["alpha": "members: [beta, beta]"]).diagnostics.map(\.id) == [.repeatedItem])
  }

  @Test("tells of a logo without a text")
  func logo() throws {
    #expect(try join(["alpha": "logo: files/a.svg"]).diagnostics.map(\.id) == [.logoWithoutText])
    #expect(try join(["alpha": "logo: files/a.svg\nlogo_alt: Logo d’Alpha"]).diagnostics == [])
  }
}
