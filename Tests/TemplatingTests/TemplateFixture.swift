import Diagnostics
import Templating
import TestSupport
import Testing

/// Templates of a test, with `page` as the one that is bound to `PageView`.
struct TemplateFixture {
  static let strings = ["notes", "nav.home", "signed"]
  static let values = ["Notes", "Accueil", "Signée « <le> »"]

  let texts: [String: MarkedText]

  init(_ page: String, _ others: [String: String] = [:]) {
    texts = others.merging(["page": page]) { $1 }.mapValues(MarkedText.init)
  }

  private var files: [TemplateFile] {
    texts.map { TemplateFile(path: "templates/\($0).mustache", bytes: $1.bytes) }
  }

  /// All mistakes, those of loading first.
  func diagnostics() -> [Diagnostic] {
    var loaded = TemplateSet.load(files: files, strings: Self.strings)
    _ = loaded.value.bind("page", to: PageView.self, diagnostics: &loaded.diagnostics)
    return loaded.diagnostics
  }

  /// - Throws: if the templates have a mistake.
  func render(_ configure: (inout PageView) -> Void = { _ in }) throws -> String {
    var loaded = TemplateSet.load(files: files, strings: Self.strings)
    let page = loaded.value.bind("page", to: PageView.self, diagnostics: &loaded.diagnostics)
    #expect(loaded.diagnostics.map(\.headline.en) == [])
    var view = PageView(home: try #require(SafeURL(relative: "../")))
    configure(&view)
    var output: [UInt8] = []
    try #require(page).render(view, strings: Self.values, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Expects one mistake, on the first marked range of the template given.
  @discardableResult
  func expect(
    _ id: DiagnosticID, in template: String = "page", fix: String? = nil,
    location: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let found = diagnostics()
    #expect(found.map(\.id) == [id], sourceLocation: location)
    let diagnostic = try #require(found.first, sourceLocation: location)
    let range = try #require(texts[template]?.ranges.first, sourceLocation: location)
    #expect(
      diagnostic.place == Place(path: "templates/\(template).mustache", range: range), sourceLocation: location)
    if let fix { #expect(diagnostic.fix?.en == fix, sourceLocation: location) }
    return diagnostic
  }
}
