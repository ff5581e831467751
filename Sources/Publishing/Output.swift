package import Diagnostics

/// One file of the site, not yet rendered.
package struct Output: Sendable {
  package let path: OutputPath
  package let kind: Kind
  /// What it is of, as a message names it: `la page « Cluster solaire »`.
  package let owner: String
  /// Where it comes from, for messages.
  package let place: Place?
  /// Whether what stands at the path may be replaced though nothing tells that Mithaq wrote it: in folders that are the
  /// site's own, for files that cannot carry a mark.
  package let ownsPlace: Bool
  /// Two outputs with the same path and fingerprint have the same bytes. Without one it is rendered in every build.
  package let fingerprint: String?
  /// Gives the same bytes every time; may be called in any thread. An `OutputRefused` is told with all others of the
  /// build, any other error ends the build at once.
  package let render: @Sendable () throws -> [UInt8]

  /// Kinds appear in the output folder in this order, so that nothing points to what is not there yet.
  package enum Kind: Int, CaseIterable, Sendable {
    case asset
    case page
    case index
  }

  package init(
    path: OutputPath, kind: Kind, owner: String, place: Place? = nil, ownsPlace: Bool = false,
    fingerprint: String? = nil, render: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.path = path
    self.kind = kind
    self.owner = owner
    self.place = place
    self.ownsPlace = ownsPlace
    self.fingerprint = fingerprint
    self.render = render
  }
}

/// Thrown by `Output.render` when the fault is in the content.
package struct OutputRefused: Error {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
