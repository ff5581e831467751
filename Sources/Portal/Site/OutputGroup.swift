import Diagnostics
import Publishing

/// Outputs whose paths start alike, such as the pages of a portal in one language: listed when they are first asked
/// for, because a preview shows few of them.
struct OutputGroup: Sendable {
  /// What the paths of all of them start with.
  let prefix: String
  /// With what keeps some of them from being made.
  @Lazily var listing: Diagnosed<[PageOutput]>

  init(_ prefix: String, _ list: @escaping @Sendable (inout [Diagnostic]) -> [PageOutput]) {
    self.prefix = prefix
    _listing = Lazily(wrappedValue: Self.list(list))
  }

  private static func list(_ list: (inout [Diagnostic]) -> [PageOutput]) -> Diagnosed<[PageOutput]> {
    var diagnostics: [Diagnostic] = []
    let outputs = list(&diagnostics)
    return Diagnosed(outputs, diagnostics)
  }
}
