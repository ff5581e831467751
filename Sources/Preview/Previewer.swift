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
  private var memory: ReadingMemory
  private var lastReading: Task<Void, Never>?
  private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  private var nextListener = 0

  /// Looks for what only the whole list of outputs tells.
  private var checking: Task<Void, Never>?
  /// Every reading that differed from the one before, for one listener.
  package nonisolated let readings: AsyncStream<Reading>
  private let reader: AsyncStream<Reading>.Continuation

  /// What a reading brought that differed from the one before.
  package struct Reading: Sendable {
    package let tree: SourceTree
    package let diagnostics: [Diagnostic]
    /// The paths of the files that changed, came or went.
    package let files: Set<String>
    package let duration: Duration
    /// Whether pages of an earlier reading are shown, because this one found errors.
    package let showsEarlier: Bool
  }

  /// - Parameters:
  ///   - root: the folder that holds `content/`.
  ///   - defaultTemplates: the folder of the template set that comes with Mithaq.
  ///   - parsed: what the last build of the registry left.
  package init(root: String, defaultTemplates: String?, settings: PortalSettings, parsed: ParsedTexts? = nil) {
    self.root = root
    self.defaultTemplates = defaultTemplates
    self.settings = settings
    memory = ReadingMemory(keeps: .texts, parsed: parsed)
    (readings, reader) = AsyncStream.makeStream()
  }

  /// Where pages say they are, from the next reading on.
  package func setBaseURL(_ address: String) { settings.baseURL = address }

  /// Reads what has changed, after readings that go on.
  package func read() async {
    let previous = lastReading
    let task = Task {
      await previous?.value
      await self.readNow()
    }
    lastReading = task
    await task.value
  }

  private func readNow() async {
    let start = ContinuousClock.now
    let scanned = SourceTree.scan(root: root, defaultTemplates: defaultTemplates)
    tree = scanned.value
    var memory = self.memory
    let prepared = await PortalSite.read(scanned.value, settings: settings, memory: &memory)
    let files = memory.changes(since: self.memory)
    self.memory = memory
    let diagnostics = (scanned.diagnostics + prepared.diagnostics).sortedForPrinting()
    let isBroken = diagnostics.contains { $0.severity == .error }
    let site = isBroken ? nil : prepared.value.map(PreviewSite.init)
    guard state.revision == 0 || !files.isEmpty || diagnostics != state.diagnostics else {
      // The files may have moved on the disk, though they say the same.
      if let site { state.site = site }
      return
    }
    let earlier = state.site
    state.advance(to: site, diagnostics, files: files)
    tell(scanned.value, files, duration: ContinuousClock.now - start)
    checking?.cancel()
    guard let site else { return }
    checking = Task(priority: .utility) {
      do { try await Task.sleep(for: Self.pause) } catch { return }
      let found = site.listingDiagnostics
      if !found.isEmpty, !Task.isCancelled { self.refuse(found, earlier, scanned.value) }
    }
  }

  /// How long nothing changes before outputs are listed that nobody has asked for.
  private static let pause = Duration.seconds(1)

  /// Takes back a site of which it turns out later that it cannot be built.
  private func refuse(_ diagnostics: [Diagnostic], _ earlier: PreviewSite?, _ tree: SourceTree) {
    state.advance(to: earlier, (state.diagnostics + diagnostics).sortedForPrinting(), files: [])
    tell(tree, [], duration: .zero)
  }

  private func tell(_ tree: SourceTree, _ files: Set<String>, duration: Duration) {
    for listener in listeners.values { listener.yield() }
    reader.yield(
      Reading(
        tree: tree, diagnostics: state.diagnostics, files: files, duration: duration,
        showsEarlier: state.isBroken && state.site != nil))
  }

  /// An element at once, one for every later state and one every so often; those that come while one is dealt with are
  /// one. What listens looks at `state`.
  func signs(every period: Duration) -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let listener = nextListener
    nextListener += 1
    listeners[listener] = continuation
    let beats = Task {
      while !Task.isCancelled {
        continuation.yield()
        try? await Task.sleep(for: period)
      }
    }
    continuation.onTermination = { _ in
      beats.cancel()
      Task { await self.forget(listener) }
    }
    return stream
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }
}
