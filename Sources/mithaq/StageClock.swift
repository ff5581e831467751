import Diagnostics
import Foundation
import Portal
import Publishing
import Synchronization

/// How long the stages of a build took, and how much each handled; for people only, never for a page. Shows how far a
/// long build is on a terminal.
///
/// A class because stages in several tasks report to it.
final class StageClock: Sendable {
  /// In their order.
  enum Stage: Int, CaseIterable {
    case listing, comparing, reading, theme, joining, planning, rendering, replacing

    /// With what it counts; `nil` where it counts nothing.
    fileprivate var words: (name: Wording, unit: Wording?) {
      let files = Wording(fr: "fichiers", en: "files")
      return switch self {
      case .listing: (Wording(fr: "liste des fichiers", en: "listing files"), files)
      case .comparing:
        (Wording(fr: "comparaison avec la construction d’avant", en: "comparing with the build before"), nil)
      case .reading: (Wording(fr: "lecture", en: "reading"), files)
      case .theme: (Wording(fr: "modèles", en: "templates"), files)
      case .joining:
        (Wording(fr: "jointure et contrôle", en: "joining and checking"), Wording(fr: "fiches", en: "records"))
      case .planning: (Wording(fr: "liste des pages", en: "listing pages"), files)
      case .rendering: (Wording(fr: "rendu", en: "rendering"), files)
      case .replacing: (Wording(fr: "mise en place", en: "putting in place"), files)
      }
    }
  }

  private struct State {
    var stages: [Stage: Entry] = [:]
    var bar: ProgressBar?
  }

  private struct Entry {
    let start: ContinuousClock.Instant
    var end: ContinuousClock.Instant
    var count: Int?
    /// How many of these were parsed.
    var parsed: Int?
  }

  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Forgets the stages of an attempt that came to nothing.
  func restart() { state.withLock { $0.stages = [:] } }

  /// From now on a terminal shows how far the build is.
  func showProgress(in language: DiagnosticLanguage) { state.withLock { $0.bar = ProgressBar(language: language) } }

  /// Takes note of how much of a stage is done.
  func note(_ stage: Stage, done: Int, of all: Int) {
    let now = ContinuousClock.now
    state.withLock { state in
      var entry = state.stages[stage] ?? Entry(start: now, end: now)
      entry.end = now
      entry.count = all
      state.stages[stage] = entry
      state.bar?.show(stage.words.name, done: done, of: all, since: now - start)
    }
  }

  fileprivate func noteParsed(_ count: Int) { state.withLock { $0.stages[.reading]?.parsed = count } }

  func measure<Result>(_ stage: Stage, count: (Result) -> Int? = { _ in nil }, _ body: () throws -> Result) rethrows
    -> Result
  {
    let start = ContinuousClock.now
    let result = try body()
    let entry = Entry(start: start, end: .now, count: count(result))
    state.withLock { $0.stages[stage] = entry }
    return result
  }

  /// Takes the bar away, so that other things can be said.
  func clearBar() { state.withLock { $0.bar?.clear() } }

  var total: String { Self.text(ContinuousClock.now - start) }

  var wording: Wording {
    let stages = state.withLock { $0.stages }.sorted { $0.key.rawValue < $1.key.rawValue }
    func lines(_ language: DiagnosticLanguage) -> String {
      stages.map { stage, entry in
        let (name, unit) = stage.words
        let amount = entry.count.flatMap { count in unit.map { " · \(count) \($0[language])" } } ?? ""
        let parsed = entry.parsed.map { Self.parsed($0)[language] } ?? ""
        return "\(name[language]): \(Self.text(entry.end - entry.start))\(amount)\(parsed)"
      }.joined(separator: "\n")
    }
    return Wording(fr: lines(.french), en: lines(.english))
  }

  private static func parsed(_ count: Int) -> Wording {
    Wording(fr: ", dont \(count) à analyser", en: ", \(count) of them parsed")
  }

  static func text(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    return milliseconds < 10_000 ? "\(Int(milliseconds.rounded())) ms" : "\(Int((milliseconds / 1000).rounded())) s"
  }
}

extension StageClock {
  func note(_ work: PortalWork, done: Int, of all: Int) {
    let stage: Stage
    switch work {
    case .parsing: return noteParsed(done)
    case .reading: stage = .reading
    case .theme: stage = .theme
    case .joining: stage = .joining
    case .planning: stage = .planning
    }
    note(stage, done: done, of: all)
  }

  func note(_ work: PublishingWork, done: Int, of all: Int) {
    let stage: Stage =
      switch work {
      case .rendering: .rendering
      case .replacing: .replacing
      }
    note(stage, done: done, of: all)
  }
}
