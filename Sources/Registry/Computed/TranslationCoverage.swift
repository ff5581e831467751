/// How far the texts of a site are translated into one language, counted by what they belong to and by their state.
/// Each text is in one state.
package struct TranslationCoverage: Sendable {
  package let language: String
  package private(set) var counts: [Kind: Counts] = [:]

  /// What texts belong to.
  package enum Kind: String, CaseIterable, Sendable {
    case site, interface, vocabularies, regions, partners, programmes, instruments, conventions, pages
  }

  package enum State: String, CaseIterable, Sendable {
    /// Translated by a person, read again, and of the original as it is.
    case complete
    /// Not translated: pages show it in the first language.
    case fallback
    /// The original has changed since.
    case stale
    case machine
    case unreviewed
  }

  package struct Counts: Hashable, Sendable {
    private var byState: [State: Int] = [:]

    package subscript(state: State) -> Int { byState[state] ?? 0 }

    package var all: Int { byState.values.reduce(0, +) }

    /// The share of what is complete, of a hundred and rounded down; `nil` where there is nothing to translate.
    package var percent: Int? { all == 0 ? nil : self[.complete] * 100 / all }

    mutating func add(_ count: Int, _ state: State) { byState[state, default: 0] += count }
  }

  package init(language: String) {
    self.language = language
  }

  package mutating func add(_ count: Int, _ state: State, to kind: Kind) {
    if count > 0 { counts[kind, default: Counts()].add(count, state) }
  }

  /// Adds the fields of a file.
  ///
  /// - Parameter unreviewed: how many of those that are translated nobody has read.
  package mutating func add(
    _ fields: LocalizedFields, declared: Translations.Declaration? = nil, unreviewed: Int = 0, to kind: Kind
  ) {
    let translated = fields.translated(into: language)
    add(fields.count - translated, .fallback, to: kind)
    if declared == .machine {
      add(translated, .machine, to: kind)
    } else {
      let unread = min(unreviewed, translated)
      add(unread, .unreviewed, to: kind)
      add(translated - unread, .complete, to: kind)
    }
  }

  package var total: Counts {
    counts.values.reduce(into: Counts()) { total, counts in
      for state in State.allCases { total.add(counts[state], state) }
    }
  }

  /// Whether at least so many of a hundred texts are complete.
  package func reaches(_ percent: Int) -> Bool { total[.complete] * 100 >= percent * total.all }

  /// What keeps most texts from being complete; `nil` where nothing does.
  package var mostLacking: (kind: Kind, state: State, count: Int)? {
    let all = Kind.allCases.flatMap { kind in
      State.allCases.filter { $0 != .complete }.map { (kind: kind, state: $0, count: counts[kind]?[$0] ?? 0) }
    }
    // The first of several that are alike.
    return all.filter { $0.count > 0 }.reduce(nil) { most, next in next.count > (most?.count ?? 0) ? next : most }
  }
}
