import ArgumentParser
import Diagnostics
import Portal

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tells everything that is wrong with a registry, and writes nothing.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var translations: CoverageOptions

  func run() async throws {
    let prepared = try await Preparation.run(site, diagnosticReport)
    let isRefused = try prepared.console.print(prepared.diagnostics)
    let counts = prepared.console.counts(prepared.diagnostics)
    let strictness = prepared.console.strictness(prepared.diagnostics)
    let files = prepared.site?.outputs.count ?? 0
    prepared.console.say(
      isRefused
        ? Wording(fr: "\(counts).\(strictness.fr)", en: "\(counts).\(strictness.en)")
        : Wording(
          fr: "Rien n’empêche de construire le site (\(files) fichiers) : \(counts).",
          en: "Nothing keeps the site from being built (\(files) files): \(counts)."))
    let isBehind = try tellCoverage(prepared)
    if isRefused || isBehind { throw ExitCode.contentErrors }
  }

  /// Standard output holds one document, so that of the coverage sends diagnostics to standard error.
  private var diagnosticReport: ReportOptions {
    var report = report
    if translations.coverage { report.format = .text }
    return report
  }

  /// - Returns: whether a share that was asked for is not reached. A site with errors has no pages to be translated.
  private func tellCoverage(_ prepared: Preparation) throws -> Bool {
    guard let reports = prepared.site?.coverage else { return false }
    if translations.coverage {
      let table = CoverageTable(reports: reports)
      try Console.output(report.format == .json ? try table.json() : table.text(prepared.console.language))
    }
    let shortfalls = try translations.shortfalls(reports)
    for shortfall in shortfalls { Console.error("mithaq: \(shortfall[prepared.console.language])\n") }
    return !shortfalls.isEmpty
  }
}
