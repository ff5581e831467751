import Foundation
import TestSupport
import Testing

/// Every key that a record can have, by the code's own schema, has its place on a page: a value that an author may write
/// and no reader can see is a defect. Vocabularies are shown by their labels, wherever a code stands.
@Suite("Every key of every record")
struct CompleteRecordTests {
  private static let site = Task { try await BuiltSite(CompleteSite.fixture(), arguments: ["--drafts"]) }

  @Test("has a value in the records of this test", arguments: CompleteRecord.kinds)
  func hasValue(kind: String) async throws {
    let keys = try #require(try await CompleteSite.keys.value[kind])
    #expect(keys.count > 1)
    let records = CompleteRecord.all.filter { $0.kind == kind }
    let given = Set(try records.flatMap { try $0.values(keys: keys) }.map(\.key))
    #expect(keys.subtracting(given).sorted() == [], "give these a value in CompleteSite/content/")
  }

  @Test("shows its value on a page", arguments: CompleteRecord.all)
  func isShown(record: CompleteRecord) async throws {
    let keys = try #require(try await CompleteSite.keys.value[record.kind])
    let built = try await Self.site.value
    let shown = try ShownValues()
    let text = try record.pages.map { Self.readable(try #require(built.files[$0], "\(built.files.keys.sorted())")) }
    for (key, written) in try record.values(keys: keys) {
      switch shown.sight(of: key, of: record.kind, written: written) {
      case .text(let wanted):
        #expect(
          text.contains { $0.contains(wanted.withPlainSpaces) }, "\(key) “\(written)” is not shown as “\(wanted)”")
      case .file(let path): #expect(built.files[path] != nil, "\(key) “\(written)” has no \(path)")
      case .nowhere(let why): #expect(!why.isEmpty)
      }
    }
  }

  @Test("is told apart from every other by what is shown", arguments: CompleteRecord.all)
  func isDistinct(record: CompleteRecord) async throws {
    let keys = try #require(try await CompleteSite.keys.value[record.kind])
    let shown = try ShownValues()
    var owners: [String: String] = [:]
    for (key, written) in try record.values(keys: keys) {
      guard case .text(let text) = shown.sight(of: key, of: record.kind, written: written) else { continue }
      #expect(owners[text] == nil || owners[text] == key, "\(key) and \(owners[text] ?? "") both show “\(text)”")
      owners[text] = key
    }
  }

  @Test("is shown by nothing where it is not given")
  func isAbsent() async throws {
    let keys = try #require(try await CompleteSite.keys.value["convention"])
    let built = try await Self.site.value
    let bare = Self.readable(try #require(built.files["nord/conventions/convention-sans-details/index.html"]))
    let shown = try ShownValues()
    let record = try #require(CompleteRecord.all.first { $0.file == "conventions/complete.md" })
    for (key, written) in try record.values(keys: keys) {
      guard case .text(let text) = shown.sight(of: key, of: "convention", written: written) else { continue }
      #expect(!bare.contains(text.withPlainSpaces), "“\(text)” is on a page of a record without \(key)")
    }
  }

  @Test("has no rule of its own without being a key")
  func rules() async throws {
    let keys = try await CompleteSite.keys.value
    let known = keys.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    for rule in try ShownValues().keys where rule != ["convention", "indicators"] {
      #expect((keys[rule[0]] ?? known).contains(rule[1]), "\(rule)")
    }
  }

  /// The words of a page and its markup, with plain spaces.
  private static func readable(_ html: String) -> String {
    let markup = html.replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    return (HTMLPage(html).mainText + "\n" + markup).withPlainSpaces
  }
}
