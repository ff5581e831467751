import ArgumentParser
import Diagnostics
import Foundation
import FrontMatter
import Portal
import SourceTree

/// What `check` and `build` begin with: reading and checking the registry.
struct Preparation {
  let console: Console
  let settings: PortalSettings
  let site: PortalSite?
  let diagnostics: [Diagnostic]
  /// For the next build, where it is kept.
  private var parsed: ParsedTexts?

  static func run(_ options: SiteOptions, _ report: ReportOptions) async throws -> Preparation {
    await run(options, report, options.scan(), try options.settings())
  }

  /// The same for files that are listed already.
  static func run(
    _ options: SiteOptions, _ report: ReportOptions, _ scanned: Diagnosed<SourceTree>, _ settings: PortalSettings,
    keeping: ReadingMemory.Keeping = []
  ) async -> Preparation {
    let console = Console(
      language: MessageLanguage.language(options.lang, of: scanned.value), report: report, tree: scanned.value)
    let keepsParses = keeping.contains(.parses)
    var memory = ReadingMemory(
      keeps: keeping, parsed: keepsParses ? ParsedTexts(of: options.root, program: settings.program) : nil)
    let prepared = await PortalSite.prepare(scanned.value, settings: settings, memory: &memory)
    return Preparation(
      console: console, settings: settings, site: prepared.value,
      diagnostics: scanned.diagnostics + prepared.diagnostics, parsed: keepsParses ? ParsedTexts(of: memory) : nil)
  }

  /// Leaves what the next build need not parse again, and lets go of it, so that it takes no memory during rendering.
  mutating func keepParses(in root: String) {
    parsed?.save(to: root, program: settings.program)
    parsed = nil
  }
}

extension ExitCode {
  /// Errors in content or templates.
  static let contentErrors = ExitCode(1)
  /// Reading or writing failed; `EX_IOERR` of sysexits.h.
  static let inputOutput = ExitCode(74)
}
