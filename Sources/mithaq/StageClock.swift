import Diagnostics

/// How long the stages of a build took; for people only, never for a page.
struct StageClock {
  enum Stage: CaseIterable {
    case listing, comparing, reading, publishing

    var name: Wording {
      switch self {
      case .listing: Wording(fr: "liste des fichiers", en: "listing files")
      case .comparing: Wording(fr: "comparaison avec la construction d’avant", en: "comparing with the build before")
      case .reading: Wording(fr: "lecture et contrôle", en: "reading and checking")
      case .publishing: Wording(fr: "rendu et écriture", en: "rendering and writing")
      }
    }
  }

  private let clock = ContinuousClock()
  private var stages: [(stage: Stage, duration: Duration)] = []

  mutating func measure<Result>(_ stage: Stage, _ body: () throws -> Result) rethrows -> Result {
    let start = clock.now
    let result = try body()
    stages.append((stage, clock.now - start))
    return result
  }

  mutating func measure<Result>(_ stage: Stage, _ body: () async throws -> Result) async rethrows -> Result {
    let start = clock.now
    let result = try await body()
    stages.append((stage, clock.now - start))
    return result
  }

  var total: String { Self.text(stages.map(\.duration).reduce(.zero, +)) }

  var wording: Wording {
    func lines(_ language: DiagnosticLanguage) -> String {
      stages.map { "\($0.stage.name[language]): \(Self.text($0.duration))" }.joined(separator: "\n")
    }
    return Wording(fr: lines(.french), en: lines(.english))
  }

  static func text(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    return milliseconds < 10_000 ? "\(Int(milliseconds.rounded())) ms" : "\(Int((milliseconds / 1000).rounded())) s"
  }
}
