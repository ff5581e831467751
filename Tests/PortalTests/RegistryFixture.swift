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
    let scanned = SourceTree.scan(root: folder.path, defaultTemplates: PackageFile.url("templates").path)
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 1))
    var memory = ReadingMemory()
    let prepared = await PortalSite.prepare(
      scanned.value, settings: PortalSettings(asOf: day, generator: "Mithaq"), memory: &memory)
    return scanned.diagnostics + prepared.diagnostics
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
