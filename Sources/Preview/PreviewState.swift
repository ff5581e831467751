import Diagnostics

/// What the preview shows at one time.
struct PreviewState: Sendable {
  /// Counts the readings in which something was different.
  var revision = 0
  /// The last site that had no error.
  var site: PreviewSite?
  /// Of the last reading.
  var diagnostics: [Diagnostic] = []
  /// The files that changed, of the last revisions, the latest last.
  private var history: [(revision: Int, files: Set<String>)] = []

  /// How many revisions back it is known what changed.
  private static let memory = 64

  /// Whether the last reading found errors, so that the site is one from before.
  var isBroken: Bool { diagnostics.contains { $0.severity == .error } }

  /// Takes a reading for the next revision.
  mutating func advance(to site: PreviewSite?, _ diagnostics: [Diagnostic], files: Set<String>) {
    revision += 1
    if let site { self.site = site }
    self.diagnostics = diagnostics
    history.append((revision, files))
    if history.count > Self.memory { history.removeFirst() }
  }

  /// The files that changed after a revision; `nil` where that is too long ago.
  func changes(since revision: Int) -> Set<String>? {
    guard let first = history.first, revision >= first.revision - 1, revision <= self.revision else { return nil }
    return history.filter { $0.revision > revision }.reduce(into: []) { $0.formUnion($1.files) }
  }
}
