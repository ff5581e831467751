import Diagnostics
import Publishing

/// Outputs whose paths start alike, such as the pages of a portal in one language: listed when they are first asked
/// for, because a preview shows few of them.
struct OutputGroup: Sendable {
  /// What the paths of all of them start with.
  let prefix: String
  private let list: Lazily<Diagnosed<[PageOutput]>>

  init(in folders: [String], _ list: @escaping @Sendable (inout [Diagnostic]) -> [PageOutput]) {
    prefix = folders.map { $0 + "/" }.joined()
    self.list = Lazily {
      var diagnostics: [Diagnostic] = []
      let outputs = list(&diagnostics)
      return Diagnosed(outputs, diagnostics)
    }
  }

  /// With what keeps some of them from being made.
  var listing: Diagnosed<[PageOutput]> { list.value }
}
