package import Diagnostics
import Localization
import Registry

/// How far the site is translated into one language, for whoever runs the program.
package struct CoverageReport: Sendable {
  private let coverage: TranslationCoverage

  init(_ coverage: TranslationCoverage) {
    self.coverage = coverage
  }

  package var language: String { coverage.language }

  /// What texts belong to, as far as there are any; the sum of all last.
  package var rows: [Row] {
    let kinds = TranslationCoverage.Kind.allCases.compactMap { kind in
      coverage.counts[kind].map { Row(kind: kind.rawValue, name: kind.wording, counts: $0) }
    }
    return kinds + [Row(kind: "all", name: Wording(fr: "Total", en: "Total"), counts: coverage.total)]
  }

  package struct Row: Sendable {
    /// A stable key, for machines.
    package let kind: String
    package let name: Wording
    fileprivate let counts: TranslationCoverage.Counts

    package var all: Int { counts.all }
    package var percent: Int? { counts.percent }

    /// By stable keys, in the order of the table.
    package var states: [(key: String, count: Int)] {
      TranslationCoverage.State.allCases.map { ($0.rawValue, counts[$0]) }
    }
  }

  /// The headings of the states.
  package static let headings = [
    Wording(fr: "Complets", en: "Complete"), Wording(fr: "Non traduits", en: "Fallback"),
    Wording(fr: "À renouveler", en: "Stale"), Wording(fr: "Machine", en: "Machine"),
    Wording(fr: "Non relus", en: "Unreviewed"),
  ]

  package func reaches(_ percent: Int) -> Bool { coverage.reaches(percent) }

  /// Why a share that was asked for is not reached.
  package func shortfall(below percent: Int) -> Wording {
    let share = coverage.total.percent ?? 100
    let lacking = coverage.mostLacking.map { most in
      let (name, state) = (most.kind.wording, most.state.wording)
      return Wording(
        fr: " Ce qui manque le plus : \(name.fr), \(most.count) \(most.count > 1 ? "textes" : "texte") \(state.fr).",
        en: " Lacking most: \(name.en), \(most.count) \(most.count == 1 ? "text" : "texts") \(state.en).")
    }
    return Wording(
      fr: "« \(language) » : \(share) % des textes sont complets, moins que les \(percent) % demandés."
        + (lacking?.fr ?? ""),
      en: "“\(language)”: \(share)% of the texts are complete, fewer than the \(percent)% asked for."
        + (lacking?.en ?? ""))
  }
}

extension TranslationCoverage.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .site: Wording(fr: "Site", en: "Site")
    case .interface: Wording(fr: "Textes d’interface", en: "Interface texts")
    case .vocabularies: Wording(fr: "Vocabulaires", en: "Vocabularies")
    case .regions: Wording(fr: "Régions", en: "Regions")
    case .partners: Wording(fr: "Partenaires", en: "Partners")
    case .programmes: Wording(fr: "Programmes", en: "Programmes")
    case .instruments: Wording(fr: "Textes juridiques", en: "Legal instruments")
    case .conventions: Wording(fr: "Conventions", en: "Conventions")
    case .pages: Wording(fr: "Pages", en: "Pages")
    }
  }
}

extension TranslationCoverage.State {
  fileprivate var wording: Wording {
    switch self {
    case .complete: Wording(fr: "complets", en: "complete")
    case .fallback: Wording(fr: "sans traduction", en: "without a translation")
    case .stale: Wording(fr: "dont l’original a changé", en: "whose original has changed")
    case .machine: Wording(fr: "de traduction automatique", en: "translated by a machine")
    case .unreviewed: Wording(fr: "sans relecture", en: "not reviewed")
    }
  }
}
