import ArgumentParser
import Diagnostics
import EDTF
import Foundation
import Portal

/// The options that all commands reading a registry share.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and perhaps templates/.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("Only this region, by code or slug; may be repeated.", valueName: "region"))
  var region: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day that pages call today, as YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else the current day in UTC).",
      valueName: "date"),
    transform: parseDay)
  var asOf: CalendarDay?

  @Flag(help: "Include conventions marked as drafts.")
  var drafts = false

  @Option(
    help: ArgumentHelp("The address the site will have, instead of base_url in content/site.yml.", valueName: "url"),
    transform: parseBaseURL)
  var baseURL: String?

  @Option(
    help: ArgumentHelp("How many files to read or render at a time (default: one for each processor).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The language of messages: fr or en (default: the registry's first language).", valueName: "lang"))
  var lang: MessageLanguage?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  /// The settings of a build, and where its "today" comes from.
  func settings() throws -> PortalSettings {
    PortalSettings(
      regions: region, asOf: try asOf ?? Today.day(environment: ProcessInfo.processInfo.environment),
      includesDrafts: drafts,
      baseURL: baseURL, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      generator: "Mithaq \(Mithaq.version)")
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
}

/// `DiagnosticLanguage` as an argument.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
  case fr, en

  var language: DiagnosticLanguage { self == .fr ? .french : .english }
}

private func parseDay(_ text: String) throws -> CalendarDay {
  guard let day = CalendarDay(iso: text) else { throw ValidationError("'\(text)' is not a day such as 2026-11-22.") }
  return day
}

private func parseBaseURL(_ text: String) throws -> String {
  guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme), url.host != nil,
    url.query == nil, url.fragment == nil
  else {
    throw ValidationError("'\(text)' is not an address such as https://conventions.example/.")
  }
  return text.hasSuffix("/") ? String(text.dropLast()) : text
}
