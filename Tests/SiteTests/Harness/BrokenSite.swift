import Foundation
import Testing

/// A site with mistakes, as one readable file of `BrokenSites/` describes it: what is done to the base site, and the
/// diagnostics that come of it.
///
/// The file starts with comment lines (`# …`); then come sections, each with a heading line:
/// ```
/// === content/x.md             the whole file
/// === replace content/x.md     old text, a line with → alone, new text; a default template is taken over first
/// === append content/x.md      more text at the end
/// === delete content/x.md
/// === bytes content/x.md       the whole file, in hexadecimal
/// === repeat 9 content/x.md    the whole file, as so many times this text
/// === link content/x.md        a symbolic link, with where it leads
/// === output x.html            a file that is in the output folder already
/// === arguments                more arguments, one a line
/// === stderr                   what is printed, in French
/// === stderr en                what is printed with --lang en, where it is recorded
/// ```
struct BrokenSite: CustomTestStringConvertible {
  let name: String
  private let comment: String
  private let sections: [Section]

  private struct Section {
    let heading: String
    let body: String
  }

  struct Malformed: Error {
    let name: String
    let heading: String
  }

  private static let folder = "BrokenSites/"

  static func all() throws -> [BrokenSite] {
    let folder = TestData.folder.appending(path: Self.folder).path
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
      .map { try BrokenSite(name: String($0.dropLast(4))) }
  }

  init(name: String) throws {
    self.name = name
    let data = try Data(contentsOf: TestData.folder.appending(path: Self.folder + name + ".txt"))
    let parts = ("\n" + String(decoding: data, as: UTF8.self)).split(
      separator: "\n=== ", omittingEmptySubsequences: false)
    comment = String(parts[0].dropFirst())
    sections = parts.dropFirst().map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      return Section(heading: String(part[..<end]), body: String(part[end...].dropFirst()))
    }
  }

  var testDescription: String { name }

  var arguments: [String] {
    (self["arguments"] ?? "").split(separator: "\n").map(String.init)
  }

  /// What is recorded; empty before the first recording.
  var frenchErrors: String { self["stderr"].map { $0 + "\n" } ?? "" }

  var hasEnglish: Bool { self["stderr en"] != nil }

  /// Whether something stands in the output folder before the first build.
  var fillsOutput: Bool { sections.contains { $0.heading.hasPrefix("output ") } }

  private subscript(heading: String) -> String? { sections.first { $0.heading == heading }?.body }

  /// The ids of the diagnostics recorded, in their order.
  var ids: [String] { told.map(\.id) }

  /// The diagnostics in French: severity, headline, id.
  var told: [(severity: String, headline: String, id: String)] {
    frenchErrors.matches(of: /(?m)(erreur|avertissement): (.*) \[([a-z0-9-]+)\]$/)
      .map { (String($0.1), String($0.2), String($0.3)) }
  }

  /// Compares with the recording, or records.
  func expect(french: String, english: String?) throws {
    var text = comment
    for section in sections where !section.heading.hasPrefix("stderr") {
      text += "\n=== \(section.heading)\n\(section.body)"
      if section.body.isEmpty { text.removeLast() }
    }
    text += "\n=== stderr\n\(french)"
    if let english { text += "=== stderr en\n\(english)" }
    try Golden.expect(text, Self.folder + name + ".txt")
  }

  /// Does to the fixture what the sections say.
  func apply(to fixture: SiteFixture) throws {
    for section in sections {
      let words = section.heading.split(separator: " ").map(String.init)
      switch (words.first ?? "", words.count) {
      case ("arguments", 1), ("stderr", _): break
      case ("replace", 2): try replace(section, in: words[1], of: fixture)
      case ("append", 2):
        try takeOver(words[1], in: fixture)
        try fixture.write(try fixture.text(of: words[1]) + section.body + "\n", to: words[1])
      case ("delete", 2): try fixture.remove(words[1])
      case ("bytes", 2): try fixture.write(section.body.bytesFromHexadecimal, to: words[1])
      case ("repeat", 3):
        try fixture.write(String(repeating: section.body + "\n", count: Int(words[1]) ?? 0), to: words[2])
      case ("link", 2): try fixture.link(words[1], to: section.body)
      case ("output", 2): try fixture.writeOutput(section.body + "\n", to: words[1])
      case (_, 1) where words[0].contains("/"): try fixture.write(section.body + "\n", to: words[0])
      default: throw Malformed(name: name, heading: section.heading)
      }
    }
  }

  private func replace(_ section: Section, in path: String, of fixture: SiteFixture) throws {
    let parts = ("\n" + section.body + "\n").split(separator: "\n→\n", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Malformed(name: name, heading: section.heading) }
    try takeOver(path, in: fixture)
    try fixture.replace(String(parts[0].dropFirst()), with: String(parts[1].dropLast()), in: path)
  }

  /// A default template becomes the registry's own before it is changed.
  private func takeOver(_ path: String, in fixture: SiteFixture) throws {
    guard path.hasPrefix("templates/"), !fixture.exists(path) else { return }
    try fixture.ownTemplate(String(path.dropFirst("templates/".count)))
  }
}

extension String {
  fileprivate var bytesFromHexadecimal: [UInt8] {
    split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }
  }
}
