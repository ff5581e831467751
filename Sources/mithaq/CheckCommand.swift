import ArgumentParser
import Diagnostics
import Portal

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tells everything that is wrong with a registry, and writes nothing.")

  @OptionGroup var site: SiteOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    let prepared = try await Preparation.run(site, report)
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
    if isRefused { throw ExitCode.contentErrors }
  }
}
