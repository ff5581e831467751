/// Something that is wrong in the input, told to the person who can mend it.
///
/// Diagnostics accumulate: no stage stops at the first one. Their constructors form the catalogue in `Catalogue/`, one
/// file a stage, where each text stands in French and in English; nothing else makes a `Diagnostic`. One that was encoded
/// is told again by a build in which nothing has changed.
public struct Diagnostic: Codable, Hashable, Sendable {
  public let id: DiagnosticID
  public let severity: Severity
  /// One line: the specific thing first, the author's own text quoted.
  public let headline: Wording
  /// The narrowest range that is wrong; `nil` only where there is no file to point at.
  public let place: Place?
  public let notes: [Note]
  /// What to do about it.
  public let fix: Wording?

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
  public enum Severity: String, Codable, Comparable, Sendable {
    case warning
    case error

    public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
  }

  /// A further place or fact that explains the diagnostic.
  public struct Note: Codable, Hashable, Sendable {
    public let text: Wording
    public let place: Place?

    public init(_ text: Wording, at place: Place? = nil) {
      self.text = text
      self.place = place
    }
  }
}

/// The languages in which Mithaq speaks to those who run it. Portals have their own list of languages.
public enum DiagnosticLanguage: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}

/// One text in each language of `DiagnosticLanguage`.
public struct Wording: Codable, Hashable, Sendable {
  public let fr: String
  public let en: String

  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  public subscript(language: DiagnosticLanguage) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}

/// What a stage could make, and what was wrong with the rest.
public struct Diagnosed<Value> {
  public var value: Value
  public var diagnostics: [Diagnostic]

  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension Sequence<Diagnostic> {
  /// The order in which diagnostics are printed: by file, then place, then id; the same one told twice is told once.
  public func sortedForPrinting() -> [Diagnostic] {
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
