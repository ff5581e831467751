/// A part of what publishing takes.
package enum PublishingWork: Sendable {
  case rendering, replacing
}

/// Told how much of a part is done, and of how much; at its start and end at least.
package typealias PublishingProgress = @Sendable (_ work: PublishingWork, _ done: Int, _ all: Int) -> Void

/// What a build did to each file, each list in the order of the paths.
package struct PublishingReport: Hashable, Sendable {
  package let written: [OutputPath]
  /// The bytes stood there already; the file was not touched.
  package let unchanged: [OutputPath]
  /// Written by an earlier build and no longer part of the site.
  package let removed: [OutputPath]
}
