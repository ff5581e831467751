package import Diagnostics
package import Portal
package import SourceTree

/// Keeps a registry read, and tells of every change.
///
/// An actor because requests, open pages and the watch of the files share what is read last.
package actor Previewer {
  private let root: String
  private let defaultTemplates: String?
  private var settings: PortalSettings
  private(set) var state = PreviewState()
  /// The files as they were read last.
  private(set) var tree: SourceTree?
  private var memory = ReadingMemory(keepsTexts: true)
  private var lastReading: Task<Reading?, Never>?
  private var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
  private var nextListener = 0

  /// What a reading brought that differed from the one before.
  package struct Reading: Sendable {
    package let tree: SourceTree
    package let diagnostics: [Diagnostic]
    /// The paths of the files that changed, came or went.
    package let files: Set<String>
    /// How many files the site has now; `nil` where an error keeps the site from before.
    package let pages: Int?
    package let duration: Duration

    package var isBroken: Bool { pages == nil }
  }

  /// - Parameters:
  ///   - root: the folder that holds `content/`.
  ///   - defaultTemplates: the folder of the template set that comes with Mithaq.
  package init(root: String, defaultTemplates: String?, settings: PortalSettings) {
    self.root = root
    self.defaultTemplates = defaultTemplates
    self.settings = settings
  }

  /// Where pages say they are, from the next reading on.
  package func setBaseURL(_ address: String) { settings.baseURL = address }

  /// Reads what has changed, after readings that go on.
  ///
  /// - Returns: `nil` where nothing differs from the reading before.
  @discardableResult
  package func read() async -> Reading? {
    let previous = lastReading
    let task = Task {
      _ = await previous?.value
      return await self.readNow()
    }
    lastReading = task
    return await task.value
  }

  private func readNow() async -> Reading? {
    let start = ContinuousClock.now
    let scanned = SourceTree.scan(root: root, defaultTemplates: defaultTemplates)
    tree = scanned.value
    var memory = self.memory
    let prepared = await PortalSite.prepare(scanned.value, settings: settings, memory: &memory)
    let files = memory.changes(since: self.memory)
    self.memory = memory
    let diagnostics = (scanned.diagnostics + prepared.diagnostics).sortedForPrinting()
    guard state.revision == 0 || !files.isEmpty || diagnostics != state.diagnostics else { return nil }
    let isBroken = diagnostics.contains { $0.severity == .error }
    let site = isBroken ? nil : prepared.value
    state.advance(to: site.map(PreviewSite.init), diagnostics, files: files)
    for listener in listeners.values { listener.yield(state) }
    return Reading(
      tree: scanned.value, diagnostics: diagnostics, files: files, pages: site?.outputs.count,
      duration: ContinuousClock.now - start)
  }

  /// The current state and then every later one; those that come while one is dealt with are left out but the last.
  func states() -> AsyncStream<PreviewState> {
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    let listener = nextListener
    nextListener += 1
    listeners[listener] = continuation
    continuation.onTermination = { _ in Task { await self.forget(listener) } }
    continuation.yield(state)
    return stream
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }
}
