import ArgumentParser
import Diagnostics
import Foundation
import SourceTree

/// What is said to whoever runs the program: diagnostics and progress on standard error, results on standard output.
struct Console {
  let language: DiagnosticLanguage
  let report: ReportOptions
  /// Gives the bytes of an input file again, for excerpts.
  let tree: SourceTree?

  private static let excerptLimit = 4 << 20

  /// Prints diagnostics in their order and says whether they keep a build from writing.
  func print(_ diagnostics: [Diagnostic]) throws -> Bool {
    let sorted = diagnostics.sortedForPrinting()
    switch report.format {
    case .text:
      let colour = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      Self.error(TextReport(language: language, colour: colour, source: source).text(of: sorted))
    case .json: try Self.output(try JSONReport(language: language, source: source).text(of: sorted))
    }
    return sorted.contains { $0.severity == .error || report.strict }
  }

  private func source(_ path: String) -> SourceFile? {
    guard let bytes = try? tree?.read(path, limit: Self.excerptLimit) else { return nil }
    return SourceFile(path: path, bytes: bytes)
  }

  /// « 3 erreurs, 1 avertissement »
  func counts(_ diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sortedForPrinting()
    let errors = sorted.count { $0.severity == .error }
    let warnings = sorted.count - errors
    switch language {
    case .french:
      return "\(errors) erreur\(errors > 1 ? "s" : ""), \(warnings) avertissement\(warnings > 1 ? "s" : "")"
    case .english: return "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
    }
  }

  /// Where warnings alone have refused a build: why they did; else nothing.
  func strictness(_ diagnostics: [Diagnostic]) -> Wording {
    guard report.strict, !diagnostics.isEmpty, diagnostics.allSatisfy({ $0.severity == .warning }) else {
      return Wording(fr: "", en: "")
    }
    return Wording(
      fr: " Avec --strict, un avertissement suffit pour refuser.", en: " With --strict, a warning is enough to refuse.")
  }

  /// Progress and summaries; nothing under `--quiet`.
  func say(_ wording: Wording) {
    if !report.quiet { Self.error(wording[language] + "\n") }
  }

  /// There is nobody left to tell if standard error is gone, so that is no failure.
  static func error(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  /// - Throws: `ExitCode.inputOutput` if the results cannot be written.
  static func output(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      Console.error("mithaq: standard output: \(error.localizedDescription)\n")
      throw ExitCode.inputOutput
    }
  }
}
