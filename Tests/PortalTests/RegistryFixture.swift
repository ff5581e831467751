import Diagnostics
import EDTF
import Foundation
import Portal
import SourceTree
import TestSupport
import Testing

/// The registry that `mithaq init` makes, on disk, with templates of its own.
struct RegistryFixture {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: PackageFile.url("starter/content"), to: URL(fileURLWithPath: folder.path(of: "content")))
    try FileManager.default.copyItem(
      at: PackageFile.url("content/vocabularies"), to: URL(fileURLWithPath: folder.path(of: "content/vocabularies")))
  }

  func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  /// All that is wrong with the registry.
  func diagnostics() async throws -> [Diagnostic] {
    let (tree, settings) = try input()
    var memory = ReadingMemory()
    let prepared = await PortalSite.prepare(tree.value, settings: settings, memory: &memory)
    return tree.diagnostics + prepared.diagnostics
  }

  /// The site, of which nothing is listed yet.
  func site() async throws -> PortalSite {
    let (tree, settings) = try input()
    var memory = ReadingMemory()
    return try #require(await PortalSite.read(tree.value, settings: settings, memory: &memory).value)
  }

  private func input() throws -> (tree: Diagnosed<SourceTree>, settings: PortalSettings) {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 1))
    return (
      SourceTree.scan(root: folder.path, defaultTemplates: PackageFile.url("templates").path),
      PortalSettings(asOf: day, generator: "Mithaq")
    )
  }

  /// Diagnostics in English, as `mithaq check --lang en` prints them.
  func report(of diagnostics: [Diagnostic]) -> String {
    TextReport(language: .english) { path in
      let own = try? folder.bytes(of: path)
      let bytes = own ?? (try? PackageFile.text(path)).map { Array($0.utf8) }
      return bytes.map { SourceFile(path: path, bytes: $0) }
    }.text(of: diagnostics)
  }
}
