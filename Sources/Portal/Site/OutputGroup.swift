import Diagnostics
import Publishing
import Synchronization

/// Outputs whose paths start alike, such as the pages of a portal in one language: listed when they are first asked
/// for, and once, because a preview shows few of them.
///
/// A class because everyone who asks shares the one list.
final class OutputGroup: Sendable {
  /// What the paths of all of them start with.
  let prefix: String
  private let list: @Sendable (inout [Diagnostic]) -> [PageOutput]
  private let known = Mutex<Diagnosed<[PageOutput]>?>(nil)

  init(in folders: [String], _ list: @escaping @Sendable (inout [Diagnostic]) -> [PageOutput]) {
    prefix = folders.map { $0 + "/" }.joined()
    self.list = list
  }

  /// With what keeps some of them from being made.
  var listing: Diagnosed<[PageOutput]> {
    known.withLock { known in
      if let known { return known }
      var diagnostics: [Diagnostic] = []
      let outputs = list(&diagnostics)
      let listing = Diagnosed(outputs, diagnostics)
      known = listing
      return listing
    }
  }
}
