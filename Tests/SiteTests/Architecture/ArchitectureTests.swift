import Diagnostics
import Foundation
import Testing

@Suite("Architecture")
struct ArchitectureTests {
  private let sources: [SourceText]

  init() throws {
    sources = try SourceText.all.get()
    try #require(!sources.isEmpty)
  }

  /// Modules that come with the toolchain, which the table does not list.
  private static let system: Set = ["Foundation", "Dispatch", "Synchronization", "Glibc", "Darwin"]

  /// What ARCHITECTURE.md lets each target import: the table below `## Targets`, with the target in its first column and
  /// the modules in its last.
  private func table() throws -> [String: Set<String>] {
    let text = try String(contentsOf: TestData.package.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: "## Targets"), "ARCHITECTURE.md has no “## Targets”")
    var table: [String: Set<String>] = [:]
    for line in lines[(start + 1)...].prefix(while: { !$0.hasPrefix("## ") }) where line.hasPrefix("|") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let first = cells.first, let last = cells.last, cells.count > 1 else { continue }
      let modules = Set(last.matches(of: /`(\w+)`/).map { String($0.output.1) })
      for target in first.matches(of: /`(\w+)`/) { table[String(target.output.1)] = modules }
    }
    return table
  }

  @Test("every target imports only what ARCHITECTURE.md lets it")
  func imports() throws {
    let table = try table()
    for source in sources {
      let allowed = try #require(table[source.target], "ARCHITECTURE.md does not name \(source.target)")
      let strangers = Set(source.imports).subtracting(allowed).subtracting(Self.system)
      #expect(strangers.sorted() == [], "\(source.path)")
    }
  }

  @Test("ARCHITECTURE.md names no target and no import that is not there")
  func noStaleRows() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: TestData.package.appending(path: "Sources").resolvingSymlinksInPath().path)
    let table = try table()
    #expect(Set(table.keys).subtracting(folders).sorted() == [])
    let imports = Dictionary(grouping: sources, by: \.target).mapValues { Set($0.flatMap(\.imports)) }
    for (target, allowed) in table {
      #expect(allowed.subtracting(imports[target] ?? []).sorted() == [], "\(target) may import what it does not")
    }
  }

  @Test("imports point one way")
  func noCircles() throws {
    var remaining = try table().filter { imports in sources.contains { $0.target == imports.key } }
    while !remaining.isEmpty {
      let free = remaining.filter { $0.value.isDisjoint(with: remaining.keys) }.keys
      try #require(!free.isEmpty, "these import each other: \(remaining.keys.sorted())")
      for target in free { remaining[target] = nil }
    }
  }

  @Test("no file has more than 400 lines")
  func length() {
    #expect(sources.filter { $0.lines.count > 401 }.map(\.path) == [])
  }

  @Test(
    "no source switches off a check of the compiler, or may crash on input",
    arguments: [
      "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError", "@testable", "@preconcurrency",
    ])
  func bannedWords(_ word: String) {
    let places = sources.flatMap { source in
      source.lines.enumerated().filter { $0.element.contains(word) }.map { "\(source.path):\($0.offset + 1)" }
    }
    #expect(places == [])
  }

  @Test("only one file vouches for markup")
  func markupSources() {
    let conforming = sources.filter { source in
      source.lines.contains {
        $0.contains("MarkupSource") && $0.contains(/:[^{]*\bMarkupSource\b/) && !$0.contains("some MarkupSource")
      }
    }
    #expect(conforming.map(\.path) == ["Portal/Pages/MarkupSources.swift"])
  }

  @Test("docs/diagnostics.md explains every diagnostic, and no other")
  func diagnosticsAreExplained() throws {
    let text = try String(contentsOf: TestData.package.appending(path: "docs/diagnostics.md"), encoding: .utf8)
    let explained = text.components(separatedBy: "\n").filter { $0.hasPrefix("### ") }
      .map { $0.dropFirst(4).replacingOccurrences(of: "`", with: "") }
    #expect(explained.count == Set(explained).count)
    let known = Set(DiagnosticID.allCases.map(\.rawValue))
    #expect(known.subtracting(explained).sorted() == [], "not explained")
    #expect(Set(explained).subtracting(known).sorted() == [], "explained, but not there")
  }
}
