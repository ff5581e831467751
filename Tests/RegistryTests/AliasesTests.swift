import Diagnostics
import FrontMatter
import Registry
import Testing

@Suite("Aliases")
struct AliasesTests {
  private func diagnostics(_ first: String, _ second: String) throws -> [Diagnostic] {
    try RegistryFixture(conventions: [
      RegistryFixture.convention("MA-08-2020-001", more: first),
      RegistryFixture.convention("MA-08-2020-002", more: second),
    ])
    .join().diagnostics
  }

  @Test("are addresses that nothing else has")
  func free() throws {
    #expect(try diagnostics("aliases: [ancien, plus-ancien]", "aliases: [autre]") == [])
  }

  @Test(
    "are told where another record has the address today or had it",
    arguments: [
      ("aliases: [ancien]", "slug: ancien"), ("slug: ancien", "aliases: [ancien]"),
      ("aliases: [ancien]", "aliases: [ancien]"), ("aliases: [convention-ma-08-2020-002]", ""),
      ("aliases: [ancien]", "slug: ancien\ndraft: true"),
    ])
  func taken(first: String, second: String) throws {
    #expect(try diagnostics(first, second).map(\.id) == [.duplicateSlug])
  }

  @Test("yield to the address of today: the alias is told, the slug is the first")
  func place() throws {
    let found = try #require(try diagnostics("aliases: [ancien]", "slug: ancien").first)
    #expect(found.place?.path == "content/conventions/c0.md")
    #expect(found.notes.first?.place?.path == "content/conventions/c1.md")
  }

  @Test("are told where the record itself has the address, or twice the same alias")
  func own() throws {
    #expect(try diagnostics("slug: ancien\naliases: [ancien]", "").map(\.id) == [.duplicateSlug])
    #expect(try diagnostics("aliases: [ancien, ancien]", "").map(\.id) == [.duplicateSlug])
  }

  @Test("may not be names that addresses use otherwise")
  func reserved() throws {
    #expect(try diagnostics("aliases: [donnees]", "").map(\.id) == [.reservedSlug])
  }

  @Test("may be the same for records of two kinds, and change no slug")
  func kinds() throws {
    var fixture = RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001", more: "aliases: [alpha]")])
    for position in fixture.headers.indices where fixture.headers[position].path == "content/partners/beta.md" {
      fixture.headers[position].text += "aliases: [ancien]\n"
    }
    let joined = try fixture.join()
    #expect(joined.diagnostics == [])
    #expect(joined.value.conventions.slug(of: ID("MA-08-2020-001")) == "convention-ma-08-2020-001")
    #expect(joined.value.partners.slug(of: ID("beta")) == "beta")
    #expect(joined.value.partners[ID("beta")].aliases.map(\.value) == ["ancien"])
  }
}
