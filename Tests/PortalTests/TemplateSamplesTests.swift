import Diagnostics
import Testing

/// A sample that starts with ```` ```mustache templates/… ```` is a whole file; one with ```` ```mustache convention ````
/// is a piece of what a page template puts in the layout; ```` ```yaml templates/strings/fr.yml ```` is added to the
/// delivered texts. With `wrong` at its end a sample has a mistake, and the block after it is the message.
@Suite("Samples of docs/template-language.md")
struct TemplateSamplesTests {
  private static func samples() throws -> [TemplateGuide.Sample] { try TemplateGuide().samples }

  private static func isRight(_ sample: TemplateGuide.Sample) -> Bool {
    sample.kind.count == 2 && sample.kind[0] == "mustache"
  }

  /// The registry of a reader who followed the whole page, but for the pages of the samples.
  private func registry() throws -> RegistryFixture {
    let registry = try RegistryFixture()
    var strings = try PackageFile.text("templates/strings/fr.yml")
    for sample in try Self.samples() {
      guard let file = sample.file, sample.kind.count == 2 else { continue }
      if file.hasPrefix("templates/partials/") { try registry.write(sample.text, to: file) }
      if sample.kind[0] == "yaml" { strings += sample.text }
    }
    try registry.write(strings, to: "templates/strings/fr.yml")
    return registry
  }

  @Test("bind to the views of their pages", arguments: try samples().filter(isRight))
  func right(_ sample: TemplateGuide.Sample) async throws {
    let registry = try registry()
    if let file = sample.file {
      try registry.write(sample.text, to: file)
    } else {
      let page = "{{<layouts/page}}\n{{$main}}\n\(sample.text){{/main}}\n{{/layouts/page}}\n"
      try registry.write(page, to: "templates/\(sample.kind[1]).mustache")
    }
    let errors = try await registry.diagnostics().filter { $0.severity == .error }
    #expect(registry.report(of: errors) == "")
  }

  @Test("are there, of each kind")
  func kinds() throws {
    let samples = try Self.samples()
    #expect(samples.contains { Self.isRight($0) && $0.file?.hasPrefix("templates/partials/") == true })
    #expect(samples.contains { Self.isRight($0) && $0.file == nil })
    #expect(samples.contains { $0.kind.last == "wrong" })
  }

  @Test("show the message that a mistake is answered with")
  func wrong() async throws {
    for (sample, message) in zip(try Self.samples(), try Self.samples().dropFirst()) where sample.kind.last == "wrong" {
      let registry = try registry()
      try registry.write(sample.text, to: try #require(sample.file))
      let errors = try await registry.diagnostics().filter { $0.severity == .error }
      #expect(registry.report(of: errors) == message.text + "\n")
    }
  }

  @Test("are followed by a table of messages that exist")
  func messages() throws {
    let names = try TemplateGuide().text.matches(of: /\(diagnostics\.md#([a-z0-9-]+)\)/).map { String($0.output.1) }
    #expect(names.count > 20)
    for name in names { #expect(DiagnosticID(rawValue: name) != nil, "\(name)") }
  }
}
