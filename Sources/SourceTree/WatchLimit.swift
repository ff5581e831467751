import Foundation

/// Why the system does not watch folders.
package struct WatchLimit: Error, Hashable, Sendable {
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// All programs of the user watch as many folders as `fs.inotify.max_user_watches` allows.
    case folders
    /// As many programs of the user watch folders as `fs.inotify.max_user_instances` allows.
    case programs
    /// Another `errno`.
    case system(Int32)
  }

  /// - Parameter code: the `errno` with which inotify refused.
  init(code: Int32) {
    reason =
      switch code {
      case ENOSPC: .folders
      case EMFILE: .programs
      default: .system(code)
      }
  }
}
