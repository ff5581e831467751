import Diagnostics
import Localization
import TestSupport
import Testing

@Suite("Diagnostics of interface texts")
struct InterfaceStringsDiagnosticsTests {
  @Test("find nothing wrong with a complete file")
  func complete() throws {
    #expect(try FrenchStrings.read(FrenchStrings.file).diagnostics.isEmpty)
  }

  @Test(
    "point at what is wrong",
    arguments: [
      ("▶Home◀: \"x\"", .malformedInterfaceKey), ("▶nav.◀: \"x\"", .malformedInterfaceKey),
      ("▶الرئيسية◀: \"x\"", .malformedInterfaceKey), ("nav: ▶\"\"◀", .emptyInterfaceText),
      ("nav: ▶\"  \"◀", .emptyInterfaceText), ("nav: ▶[a, b]◀", .interfaceTextIsList),
      ("▶nav◀: {one: \"a\", other: \"b\"}", .interfaceTextCounted), ("nav: \"bonjour ▶{name}◀\"", .unknownPlaceholder),
      ("nav: é ▶{n}◀ x", .unknownPlaceholder), ("nav: \"a ▶{b◀\"", .unknownPlaceholder),
      ("nav: ▶\"\\t{b}\"◀", .unknownPlaceholder), ("reviewed: ▶non◀", .invalidBoolean),
    ] as [(String, DiagnosticID)])
  func unlistedKeys(marked: String, id: DiagnosticID) throws {
    try expect(marked, instead: nil, id)
  }

  @Test(
    "hold the texts that code asks for against its list",
    arguments: [
      ("greeting: ▶\"Bonjour\"◀", "greeting", .missingPlaceholder),
      ("greeting: \"Bonjour {name} ▶{nam}◀\"", "greeting", .unknownPlaceholder),
      ("home: \"Accueil ▶{n}◀\"", "home", .unknownPlaceholder),
      ("results: ▶\"des résultats\"◀", "results", .interfaceTextNotCounted),
      ("▶results◀: {one: \"{n}\"}", "results", .missingPluralCategory),
      ("▶results◀: {other: \"{n}\"}", "results", .missingPluralCategory),
      ("results: {one: \"a\", ▶few◀: \"b\", other: \"c\"}", "results", .unknownPluralCategory),
      ("results: {one: \"a\", ▶autre◀: \"b\", other: \"c\"}", "results", .unknownPluralCategory),
      ("results: {one: ▶[a]◀, other: \"c\"}", "results", .interfaceTextIsList),
      ("results: {one: \"▶{m}◀\", other: \"c\"}", "results", .unknownPlaceholder),
      ("results_in: {one: \"un en {place}\", other: ▶\"{n}\"◀}", "results_in", .missingPlaceholder),
      ("results: {one: ▶\"\"◀, other: \"c\"}", "results", .emptyInterfaceText),
    ] as [(String, String, DiagnosticID)])
  func listedKeys(marked: String, key: String, id: DiagnosticID) throws {
    try expect(marked, instead: key, id)
  }

  @Test("name a missing text, and the misspelt one that is probably it")
  func missing() throws {
    let text = MarkedText("▶greetings◀: \"Bonjour\"\n" + without("greeting"))
    let found = try FrenchStrings.read(text.text).diagnostics
    #expect(found.map(\.id) == [.missingInterfaceText])
    #expect(found[0].notes.map(\.place?.range) == [text.ranges[0]])
    #expect(found[0].headline.fr.contains("greeting"))
  }

  @Test("hold a translation against the reference language")
  func translation() throws {
    let french = try FrenchStrings.read(FrenchStrings.file + "nav_main: \"Navigation\"\nnav_foot: \"Pied\"\n").value
    let text = MarkedText(
      FrenchStrings.file.replacing("many: \"{n} de résultats\", ", with: "")
        + "nav_main: \"Main\"\n▶nav_feet◀: \"Foot\"\n")
    let found = try FrenchStrings.read(text.text, language: .english, reference: french).diagnostics
    #expect(found.map(\.id) == [.unknownInterfaceText, .missingInterfaceText])
    #expect(found[0].place == Place(path: "templates/strings/en.yml", range: text.ranges[0]))
    #expect(found[1].notes.count == 2)
    #expect(found[1].notes.last?.place == french.place(of: "nav_foot"))
  }

  @Test("ask for every plural form of a language but French millions")
  func arabicForms() throws {
    let french = try FrenchStrings.read(FrenchStrings.file).value
    let found = try FrenchStrings.read(FrenchStrings.file, language: .arabic, reference: french).diagnostics
    #expect(found.allSatisfy { $0.id == .missingPluralCategory })
    #expect(found.count == 3 + 4)
  }

  private func without(_ key: String?) -> String {
    FrenchStrings.file.split(separator: "\n").filter { line in key.map { !line.hasPrefix("\($0):") } ?? true }
      .joined(separator: "\n") + "\n"
  }

  /// - Parameter key: whose good line the marked one replaces.
  private func expect(_ marked: String, instead key: String?, _ id: DiagnosticID) throws {
    let text = MarkedText(marked + "\n" + without(key))
    let found = try FrenchStrings.read(text.text).diagnostics
    #expect(found.map(\.id) == [id])
    #expect(found.map(\.place?.range) == text.ranges.map { $0 })
    #expect(found.allSatisfy { $0.fix != nil && $0.severity == .error })
  }
}
