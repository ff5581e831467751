/// Something that is wrong in the input, told to the person who can mend it.
///
/// Diagnostics accumulate: no stage stops at the first one. Their constructors form the catalogue in `Catalogue/`, one
/// file a stage, where each text stands in French and in English; nothing else makes a `Diagnostic`.
package struct Diagnostic: Hashable, Sendable {
  package let id: DiagnosticID
  package let severity: Severity
  /// One line: the specific thing first, the author's own text quoted.
  package let headline: Wording
  /// The narrowest range that is wrong; `nil` only where there is no file to point at.
  package let place: Place?
  package let notes: [Note]
  /// What to do about it.
  package let fix: Wording?

  init(
    _ id: DiagnosticID, _ headline: Wording, severity: Severity = .error, at place: Place?, notes: [Note] = [],
    fix: Wording? = nil
  ) {
    self.id = id
    self.severity = severity
    self.headline = headline
    self.place = place
    self.notes = notes
    self.fix = fix
  }
}

extension Diagnostic {
  /// An error keeps the build from writing anything; a warning does so only under `--strict`.
  package enum Severity: String, Comparable, Sendable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
  }

  /// A further place or fact that explains the diagnostic.
  package struct Note: Hashable, Sendable {
    package let text: Wording
    package let place: Place?

    package init(_ text: Wording, at place: Place? = nil) {
      self.text = text
      self.place = place
    }
  }
}

/// The languages in which Mithaq speaks to those who run it. Portals have their own list of languages.
package enum DiagnosticLanguage: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}

/// One text in each language of `DiagnosticLanguage`.
package struct Wording: Hashable, Sendable {
  package let fr: String
  package let en: String

  package init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  package subscript(language: DiagnosticLanguage) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}

/// What a stage could make, and what was wrong with the rest.
package struct Diagnosed<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension Sequence<Diagnostic> {
  /// The order in which diagnostics are printed: by file, then place, then id; the same one told twice is told once.
  package func sortedForPrinting() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.sorted { left, right in
      switch (left.place, right.place) {
      case (nil, _?): true
      case (_?, nil): false
      case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace: leftPlace < rightPlace
      default: (left.id.rawValue, left.headline.en) < (right.id.rawValue, right.headline.en)
      }
    }
  }
}
