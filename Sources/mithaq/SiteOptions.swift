import ArgumentParser
import Diagnostics
import EDTF
import Foundation
import Portal
import SourceTree

/// The options that all commands reading a registry share.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and perhaps templates/.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("Only this region, by code or slug; may be repeated.", valueName: "region"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day that pages call today, as YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else the current day in UTC).",
      valueName: "date"))
  var asOf: String?

  @Flag(help: "Include conventions marked as drafts.")
  var drafts = false

  @Option(
    help: ArgumentHelp("The address the site will have, instead of base_url in content/site.yml.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp("How many files to read or render at a time (default: one for each processor).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The language of messages: fr or en (default: the registry's first language).", valueName: "lang"))
  var lang: MessageLanguage?

  var language: DiagnosticLanguage { MessageLanguage.language(lang, root: root) }

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError(Wording(fr: "--jobs vaut au moins 1.", en: "--jobs must be at least 1."), language)
    }
    _ = try settings()
  }

  /// Lists the files of the registry and of the templates that come with the program.
  func scan() -> Diagnosed<SourceTree> {
    SourceTree.scan(root: root, defaultTemplates: Installation.find()?.templates)
  }

  /// The settings of a build, and where its "today" comes from.
  func settings() throws -> PortalSettings {
    PortalSettings(
      regions: region, asOf: try today(), includesDrafts: drafts, baseURL: try address(),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      generator: "Mithaq \(Mithaq.version)")
  }

  private func today() throws -> CalendarDay {
    guard let asOf else { return try Today.day(environment: ProcessInfo.processInfo.environment, language: language) }
    guard let day = CalendarDay(iso: asOf) else {
      throw ValidationError(
        Wording(
          fr: "--as-of : « \(asOf) » n’est pas un jour comme 2026-11-22.",
          en: "--as-of: “\(asOf)” is not a day such as 2026-11-22."), language)
    }
    return day
  }

  /// Without a slash at its end.
  private func address() throws -> String? {
    guard let baseURL else { return nil }
    guard let url = URL(string: baseURL), let scheme = url.scheme, ["http", "https"].contains(scheme), url.host != nil,
      url.query == nil, url.fragment == nil
    else {
      throw ValidationError(
        Wording(
          fr: "--base-url : « \(baseURL) » n’est pas une adresse comme https://conventions.example/.",
          en: "--base-url: “\(baseURL)” is not an address such as https://conventions.example/."), language)
    }
    return baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
  }
}

/// How diagnostics are printed and judged.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(
    help: ArgumentHelp("Diagnostics as text on standard error, or as json on standard output.", valueName: "format"))
  var format = Format.text

  @Flag(help: "Print nothing but diagnostics.")
  var quiet = false

  /// Warnings do not refuse, and everything is said.
  static var plain: ReportOptions {
    var options = ReportOptions()
    options.strict = false
    options.format = .text
    options.quiet = false
    return options
  }
}
