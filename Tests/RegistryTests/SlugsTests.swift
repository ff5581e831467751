import Diagnostics
import Registry
import Testing

@Suite("Slugs")
struct SlugsTests {
  @Test(
    "fold Latin text to ASCII",
    arguments: [
      ("CRI Drâa-Tafilalet", "cri-draa-tafilalet"), ("L’Oriental", "loriental"), ("Œuvre d'été", "oeuvre-dete"),
      ("« Happy  Smala »", "happy-smala"), ("Cafe\u{301}", "cafe"), ("  —2024— ", "2024"), ("MASEN", "masen"),
    ])
  func latin(text: String, slug: String) {
    #expect(Slugs.fold(text) == slug)
  }

  @Test("are empty for a text without Latin letters, and then asked for")
  func arabic() throws {
    #expect(Slugs.fold("مركز الاستثمار") == "")
    var fixture = RegistryFixture(conventions: [])
    fixture.headers.append(
      (.partner, "content/partners/x.md", "id: x\nname: {ar: غرفة}\nkind: association\n\(RegistryFixture.source)"))
    #expect(try fixture.join().diagnostics.map(\.id) == [.slugRequired])
  }

  @Test("come from the French title where the author gives none")
  func made() throws {
    let registry = try RegistryFixture(conventions: [RegistryFixture.convention("MA-08-2020-001")]).join().value
    #expect(registry.conventions.slug(of: ID("MA-08-2020-001")) == "convention-ma-08-2020-001")
    #expect(registry.regions.slug(of: ID("MA-05")) == "beni-mellal-khenifra")
  }
}
