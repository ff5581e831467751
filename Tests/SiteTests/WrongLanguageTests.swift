import Foundation
import TestSupport
import Testing

/// Nothing stands in a page of another language without saying so.
@Suite("Texts that are not in the language of their page")
struct WrongLanguageTests {
  /// The complete site, all of whose texts are French, in three languages. The labels of its vocabularies are made up:
  /// `premises@commitment_kind`.
  private static let complete = Task {
    let site = try await CompleteSite.fixture()
    try site.speak(["ar", "en"])
    return try await BuiltSite(site, arguments: ["--drafts"])
  }

  /// Keys whose values say themselves in which language they are.
  private static let declared: Set = ["alternate_names.name", "quotes.text", "sources.author", "sources.quote"]

  /// The texts of its records, as their authors wrote them: of two words and more, so that no key is among them.
  private static func texts() async throws -> Set<String> {
    let shown = try ShownValues()
    var texts: Set<String> = []
    for record in CompleteRecord.all {
      for (key, written) in try record.values(keys: try await CompleteSite.keys.value[record.kind] ?? []) {
        guard case .text(let text) = shown.sight(of: key, of: record.kind, written: written), text == written,
          text.split(separator: " ").count(where: { $0.contains(where: \.isLetter) }) > 1,
          text.unicodeScalars.allSatisfy({ $0.value < 0x600 || $0.value > 0x2000 }), !Self.declared.contains(key)
        else { continue }
        texts.insert(text)
      }
    }
    return texts
  }

  /// Names that stand as plain text in what cannot hold a mark: the title of a window names its place, a description
  /// is one sentence.
  private static func isComposed(_ run: LanguageRuns.Run) -> Bool {
    ["title", "meta content", "article data-running"].contains(run.place)
  }

  @Test("are marked, whatever field or vocabulary they come from", arguments: ["ar", "en"])
  func untranslated(language: String) async throws {
    let (built, texts) = (try await Self.complete.value, try await Self.texts())
    #expect(texts.count > 80)
    var (met, seen) = (Set<String>(), Set<String>())
    for (path, html) in built.pages where path.split(separator: "/").contains(Substring(language)) {
      for run in LanguageRuns(html).runs where seen.insert("\(run.language) \(run.place) \(run.text)").inserted {
        if run.language != language {
          met.formUnion(texts.filter(run.text.contains))
          continue
        }
        if language == "en", Self.isComposed(run) { continue }
        let text = Self.isComposed(run) ? run.outsideIsolates : run.text
        let unmarked = texts.first(where: text.contains)
        #expect(unmarked == nil, "\(path), \(run.place) in \(run.language): \(run.text)")
        let label = text.firstMatch(of: #/\w@[a-z_]+(?![a-z_.])/#)
        #expect(label == nil, "\(path), \(run.place): \(run.text)")
      }
    }
    #expect(texts.subtracting(met).sorted() == [])
  }

  @Test("are marked on every Arabic page of the example: no three Latin words stand outside")
  func arabicTexts() async throws {
    for (path, html) in try await BuiltSite.example.value.pages where path.hasPrefix("ar/") || path.contains("/ar/") {
      for run in LanguageRuns(html).runs where run.language == "ar" && !run.isCode {
        let text = Self.isComposed(run) ? run.outsideIsolates : run.text
        let words = text.split { !$0.isLetter }.filter { $0.count > 3 && $0.allSatisfy(\.isASCII) }
        let hasArabic = text.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }
        let isAddress = text.contains(".") && !text.contains(" ")
        #expect(words.count < 3 || hasArabic || isAddress, "\(path), \(run.place): \(run.text)")
      }
    }
  }

  @Test("leave no signs of direction in what is read out")
  func directionSigns() async throws {
    for (path, html) in try await BuiltSite.example.value.pages {
      for run in LanguageRuns(html).runs where run.place.hasSuffix("aria-label") || run.place.hasSuffix("alt") {
        #expect(!run.text.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) }, "\(path): \(run.text)")
      }
    }
  }

  @Test("law numbers keep their order in Arabic pages")
  func lawNumbers() async throws {
    let site = try SiteFixture()
    try site.speak(["ar"])
    let files = try await BuiltSite(site).files
    let pages = files.filter { $0.key.hasPrefix("nord/ar/textes/") }
    #expect(pages.values.contains { $0.contains("<span class=\"id\"><bdi dir=\"ltr\">1-20</bdi></span>") })
    let french = files.filter { $0.key.hasPrefix("nord/textes/") }
    #expect(french.values.contains { $0.contains("<span class=\"id\">1-20</span>") })
  }
}
