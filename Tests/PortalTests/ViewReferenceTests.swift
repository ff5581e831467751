import Foundation
import Portal
import Testing

@Suite("The list of views in docs/template-language.md")
struct ViewReferenceTests {
  @Test("says what the code offers")
  func list() throws {
    let parts = try TemplateGuide().parts()
    let expected = "\n" + ViewReference.markdown + "\n"
    guard parts.list != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      let text = parts.before + expected + parts.after
      try Data(text.utf8).write(to: PackageFile.url(TemplateGuide.path))
      Issue.record("recorded \(TemplateGuide.path); read it, then run the test again without RECORD_GOLDEN")
    } else {
      let (recorded, now) = (lines(of: parts.list), lines(of: expected))
      let same = zip(recorded, now).prefix { $0 == $1 }.count
      let (old, new) = (recorded.dropFirst(same).first ?? "its end", now.dropFirst(same).first ?? "its end")
      Issue.record("it says “\(old)” where the code says “\(new)”; RECORD_GOLDEN=1 mends it")
    }
  }

  @Test("has every page template")
  func templates() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: PackageFile.url("templates").path)
    let names = files.filter { $0.hasSuffix(".mustache") }.map { $0.dropLast(".mustache".count) }
    #expect(ViewReference.templates.sorted() == names.map(String.init).sorted())
  }

  @Test("has every field whose meaning the page explains")
  func meanings() throws {
    let before = try TemplateGuide().parts().before
    let section = try #require(before.split(separator: "\n## ").first { $0.hasPrefix("Names that come again") })
    let names = section.split(separator: "\n").compactMap { $0.wholeMatch(of: /\| ((?:`\w+`(?:, )?)+) \|.*/)?.output.1 }
      .flatMap { $0.matches(of: /\w+/).map(\.output) }
    #expect(names.count > 10)
    let fields = Set(ViewReference.markdown.matches(of: /\| `(\w+)` \|/).map(\.output.1))
    #expect(names.filter { !fields.contains($0) } == [])
  }

  private func lines(of text: some StringProtocol) -> [String] { text.components(separatedBy: "\n") }
}
