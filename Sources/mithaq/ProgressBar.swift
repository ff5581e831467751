import Diagnostics
import Foundation

/// A line on the terminal that says how far a long build is.
struct ProgressBar {
  private let language: DiagnosticLanguage
  private var last: ContinuousClock.Instant?

  /// Shorter builds show none.
  private static let patience = Duration.seconds(1)
  private static let period = Duration.milliseconds(100)
  private static let cells = 24

  /// - Returns: `nil` where standard error is no terminal that can take a line back.
  init?(language: DiagnosticLanguage) {
    guard isatty(STDERR_FILENO) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return nil }
    self.language = language
  }

  /// - Parameter elapsed: since the start of the build.
  mutating func show(_ name: Wording, done: Int, of all: Int, since elapsed: Duration) {
    let now = ContinuousClock.now
    guard all > 0, elapsed > Self.patience, last.map({ now - $0 >= Self.period }) ?? true else { return }
    last = now
    let filled = Self.cells * done / all
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.cells - filled)
    let percent = String(100 * done / all)
    let padding = String(repeating: " ", count: 3 - percent.count)
    Console.error("\r\u{1B}[K[\(bar)] \(padding)\(percent) % \(name[language])")
  }

  mutating func clear() {
    guard last != nil else { return }
    last = nil
    Console.error("\r\u{1B}[K")
  }
}
