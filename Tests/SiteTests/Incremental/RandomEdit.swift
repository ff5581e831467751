import Foundation
import TestSupport
import Testing

/// One change of a registry, its outputs or the way it is built, chosen at random.
enum RandomEdit: CaseIterable {
  case body, header, id, slug, template, partial, strings, vocabulary, site, style
  case add, delete, rename, moveFolder
  case broken, mended
  case today, baseURL, languages
  case touchInput, touchOutput, damageOutput, deleteOutput, damageState, deleteState

  /// A registry with the arguments of its next build.
  struct Bench {
    let site: SiteFixture
    /// The files as they were in the beginning.
    let originals: [String: String]
    var today = SiteFixture.day
    var baseURL: String?
    var count = 0

    init() throws {
      site = try SiteFixture()
      try site.ownTemplate("404.mustache")
      try site.ownTemplate("partials/link.mustache")
      try site.ownTemplate("strings/fr.yml")
      try site.ownTemplate("strings/ar.yml")
      try site.ownTemplate("assets/style.css")
      originals = try Bench.files(of: site)
    }

    var arguments: [String] { ["--as-of", today] + (baseURL.map { ["--base-url", $0] } ?? []) }

    static func files(of site: SiteFixture) throws -> [String: String] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: site.root)
      return try Dictionary(
        uniqueKeysWithValues: names.filter { $0.contains(".") && !$0.hasPrefix(".mithaq") }
          .map { ($0, try site.text(of: $0)) })
    }

    /// The records that are there now, in an order that does not depend on the disk.
    func records() throws -> [String] {
      try Bench.files(of: site).keys.filter { $0.hasPrefix("content/") && $0.hasSuffix(".md") }.sorted()
    }
  }

  func make(_ bench: inout Bench, using generator: inout SeededGenerator) throws {
    bench.count += 1
    let (site, number) = (bench.site, bench.count)
    let convention = try bench.records().filter { $0.hasPrefix("content/conventions/") }
      .randomElement(using: &generator)
    func edit(_ path: String?, _ change: (String) throws -> String) throws {
      guard let path, site.exists(path) else { return }
      try site.write(try change(try site.text(of: path)), to: path)
    }
    switch self {
    case .body: try edit(try bench.records().randomElement(using: &generator)) { $0 + "\nPhrase \(number).\n" }
    case .header: try edit(convention) { $0.replacing(try Regex("title: .*"), with: "title: \"Titre \(number)\"") }
    case .id: try edit(convention) { $0.replacing(try Regex("2025-0\\d\\d"), with: "2025-0\(10 + number)") }
    case .slug: try edit(convention) { $0.replacing(try Regex("slug: .*"), with: "slug: page-\(number)") }
    case .template: try edit("templates/404.mustache") { $0.replacing("</h1>", with: " \(number)</h1>") }
    case .partial:
      try edit("templates/partials/link.mustache") { $0.replacing("<a ", with: "<a data-n=\"\(number)\" ") }
    case .strings:
      try edit("templates/strings/fr.yml") {
        $0.replacing(try Regex("skip_to_content: .*"), with: "skip_to_content: \"Texte \(number)\"")
      }
    case .vocabulary:
      try edit("content/vocabularies/theme.yml") { $0.replacing(/fr: [^,]+/, with: "fr: Thème \(number)") }
    case .site:
      try edit("content/site.yml") { $0.replacing(try Regex("title: .*"), with: "title: \"Registre \(number)\"") }
    case .style: try edit("templates/assets/style.css") { $0 + "\nmain{order:\(number)}\n" }
    case .add:
      let text = try #require(bench.originals["content/conventions/artisans.md"])
      try site.write(
        text.withoutRelativeLinks.replacing("2025-001", with: "2025-\(100 + number)").replacing(
          "slug: artisans\n", with: "slug: ajout-\(number)\n"),
        to: "content/conventions/dossier-\(number % 3)/ajout-\(number).md")
    case .delete: if let convention { try site.remove(convention) }
    case .rename:
      if let convention { try Self.move(convention, "content/conventions/nom-\(number).md", in: site) }
    case .moveFolder:
      let folder = "content/conventions/dossier-\(number % 3)"
      if site.exists(folder) { try Self.move(folder, "content/conventions/dossier-\(10 + number)", in: site) }
    case .broken: try edit(convention) { $0.replacing("title:", with: "titel:") }
    case .mended:
      for path in try bench.records() { try edit(path) { $0.replacing("titel:", with: "title:") } }
      for path in try bench.records() where path.contains("conventions") {
        if try site.text(of: path).contains("titel:") { try site.remove(path) }
      }
    case .today: bench.today = "2026-0\(1 + number % 9)-15"
    case .baseURL: bench.baseURL = number.isMultiple(of: 2) ? nil : "https://n\(number).example/"
    case .languages:
      try edit("content/site.yml") {
        $0.contains("[fr, ar]")
          ? $0.replacing("languages: [fr, ar]", with: "languages: [fr]")
          : $0.replacing("languages: [fr]", with: "languages: [fr, ar]")
      }
    case .touchInput: try edit(try bench.records().randomElement(using: &generator)) { $0 }
    case .touchOutput:
      if let output = try Self.output(of: bench, &generator) {
        try site.writeOutput(try Self.text(output, bench), to: output)
      }
    case .damageOutput:
      if let output = try Self.output(of: bench, &generator) {
        try site.writeOutput(String(try Self.text(output, bench).dropLast(40)), to: output)
      }
    case .deleteOutput:
      if let output = try Self.output(of: bench, &generator) {
        try FileManager.default.removeItem(atPath: site.output + "/" + output)
      }
    case .damageState:
      for name in try Self.state(of: bench) where Self.isCache(name) {
        var bytes = try site.bytes(of: ".mithaq/" + name)
        guard let place = bytes.indices.randomElement(using: &generator) else { continue }
        bytes[place] ^= 1
        try site.write(bytes, to: ".mithaq/" + name)
      }
    case .deleteState:
      // The records of what was rendered and parsed. Without the list of what was written, pages whose records are gone
      // would stay, because nothing tells that they are not somebody else's.
      for name in try Self.state(of: bench) where Self.isCache(name) { try site.remove(".mithaq/" + name) }
    }
  }

  private static func move(_ old: String, _ new: String, in site: SiteFixture) throws {
    try FileManager.default.moveItem(atPath: site.root + "/" + old, toPath: site.root + "/" + new)
  }

  /// A page that stands. Others that a build could take for somebody else's are left alone.
  private static func output(of bench: Bench, _ generator: inout SeededGenerator) throws -> String? {
    try bench.site.published().keys.filter { $0.hasSuffix(".html") }.sorted().randomElement(using: &generator)
  }

  private static func text(_ output: String, _ bench: Bench) throws -> String {
    try #require(try bench.site.published()[output])
  }

  private static func isCache(_ name: String) -> Bool { name.hasPrefix("rendered-") || name == "parsed" }

  private static func state(of bench: Bench) throws -> [String] {
    let folder = bench.site.root + "/.mithaq"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
