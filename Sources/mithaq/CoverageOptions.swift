import ArgumentParser
import Diagnostics
import Portal

/// What `check` tells of translations.
struct CoverageOptions: ParsableArguments {
  @Flag(help: "Print how far each language is translated, on standard output; diagnostics stay on standard error.")
  var coverage = false

  @Option(
    help: ArgumentHelp(
      "Fail where fewer than this share of the texts is complete in a language; may be repeated.",
      valueName: "lang=percent"),
    transform: Minimum.init(parsing:))
  var minCoverage: [Minimum] = []

  struct Minimum: Sendable {
    let language: String
    let percent: Int

    init(parsing text: String) throws {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].allSatisfy({ $0.isASCII && $0.isNumber }),
        let percent = Int(parts[1]), percent <= 100
      else {
        throw ValidationError("'\(text)' is not a language and a whole number from 0 to 100, such as ar=80.")
      }
      language = String(parts[0])
      self.percent = percent
    }
  }

  /// The shares that are not reached.
  ///
  /// - Throws: `ValidationError` for a language that the site is not translated into.
  func shortfalls(_ reports: [CoverageReport]) throws -> [Wording] {
    try minCoverage.compactMap { minimum in
      guard let report = reports.first(where: { $0.language == minimum.language }) else {
        let known = reports.isEmpty ? "none" : reports.map(\.language).joined(separator: ", ")
        throw ValidationError(
          "--min-coverage: the site is not translated into '\(minimum.language)'; its languages after the first: \(known)."
        )
      }
      return report.reaches(minimum.percent) ? nil : report.shortfall(below: minimum.percent)
    }
  }
}
