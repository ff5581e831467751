import Diagnostics
import Foundation

/// Tells when the files of a registry change.
///
/// Linux tells by itself (inotify). Elsewhere, and where Linux's limit is reached, the folders are listed again and again.
package struct SourceWatch: Sendable {
  package enum Event: Sendable {
    /// Something may have changed; the tree is to be scanned.
    case changed
    /// From now on folders are listed every so often, because the system watches no more.
    case polling(WatchLimit)
  }

  /// Absolute.
  let root: String
  let defaultTemplates: String?

  /// - Parameters:
  ///   - root: the folder that holds `content/`, which need not exist yet.
  ///   - defaultTemplates: the folder of the template set that comes with Mithaq.
  package init(root: String, defaultTemplates: String?) {
    self.root = URL(fileURLWithPath: root).standardizedFileURL.path
    self.defaultTemplates = defaultTemplates
  }

  /// The most that passes between a change and its event.
  static let settlement = Duration.milliseconds(30)

  /// Changes from now on, those that follow each other quickly as one. Ends when it is no longer listened to.
  package func events() -> AsyncStream<Event> {
    AsyncStream(bufferingPolicy: .bufferingNewest(8)) { continuation in
      #if os(Linux)
        let stop = FolderNotifier.run(self) { continuation.yield($0) }
        continuation.onTermination = { _ in stop() }
      #else
        let task = poll { continuation.yield(.changed) }
        continuation.onTermination = { _ in task.cancel() }
      #endif
    }
  }

  /// Lists the folders again and again.
  func poll(_ changed: @escaping @Sendable () -> Void) -> Task<Void, Never> {
    Task {
      let clock = ContinuousClock()
      var last = stamps
      // For what changed before the first listing.
      changed()
      while !Task.isCancelled {
        let start = clock.now
        let current = stamps
        if current != last {
          last = current
          changed()
        }
        // No more than a tenth of the time goes into listing.
        try? await Task.sleep(for: max(.milliseconds(250), (clock.now - start) * 9))
      }
    }
  }

  private var stamps: [String: String] {
    let tree = SourceTree.scan(root: root, defaultTemplates: defaultTemplates).value
    return Dictionary(uniqueKeysWithValues: tree.entries.map { ($0.path, "\($0.location) \($0.stamp.text)") })
  }
}
