package import Diagnostics

/// Writes the files of a site into an output folder so that a failure changes nothing and a kill leaves whole files.
///
/// Everything is rendered first; files whose bytes are new wait in a staging folder. Only then are they renamed to their
/// places: assets, pages, indexes; then files of earlier builds that are no longer part of the site are removed. Files
/// whose bytes stand there already, and files that Mithaq did not write, are not touched.
package struct Publisher: Sendable {
  private let outputFolder: String
  private let stateFolder: String
  private let scope: [OutputPath]?
  private let jobs: Int
  private let isOurs: @Sendable ([UInt8]) -> Bool

  /// - Parameters:
  ///   - outputFolder: made if it is missing.
  ///   - stateFolder: where the list of what was written is kept; made if it is missing.
  ///   - scope: the folders inside which this build writes and removes; `nil` is the whole output folder.
  ///   - jobs: how many outputs are rendered at a time; at least one.
  ///   - isOurs: whether Mithaq wrote a file, judged by its first 65,536 bytes. Asked where the list does not name a file,
  ///     because the state folder may be deleted at any time.
  package init(
    outputFolder: String, stateFolder: String, scope: [OutputPath]? = nil, jobs: Int,
    isOurs: @escaping @Sendable ([UInt8]) -> Bool
  ) {
    self.outputFolder = outputFolder
    self.stateFolder = stateFolder
    self.scope = scope
    self.jobs = jobs
    self.isOurs = isOurs
  }

  /// - Returns: no report where an output is refused; nothing is written then.
  /// - Throws: also when the task is cancelled before the first rename.
  /// - Precondition: every output is in the scope.
  package func publish(_ outputs: [Output]) async throws(PublishingError) -> Diagnosed<PublishingReport?> {
    precondition(
      scope.map { scope in outputs.allSatisfy { output in scope.contains { output.path.isWithin($0) } } } ?? true,
      "an output is outside the folders of this build")
    let collisions = Output.collisions(among: outputs)
    guard collisions.isEmpty else { return Diagnosed(nil, collisions) }

    let created = try Folder.create(outputFolder)
    do {
      let result = try await publishLocked(outputs)
      if result.value == nil { Folder.removeIfEmpty(created) }
      return result
    } catch {
      Folder.removeIfEmpty(created)
      throw error
    }
  }

  private func publishLocked(_ outputs: [Output]) async throws(PublishingError) -> Diagnosed<PublishingReport?> {
    let folder = try Folder(opening: outputFolder)
    defer { folder.closeFolder() }
    guard try folder.lock(), folder.isStillInPlace else { throw PublishingError(path: outputFolder, cause: .locked) }

    let staging = Staging(folder: folder, isOurs: isOurs)
    try staging.remove()
    do {
      let result = try await publish(outputs, in: folder, by: staging)
      try staging.remove()
      return result
    } catch {
      // The first failure is the one to tell; what stays is removed by the next build.
      try? staging.remove()
      throw error
    }
  }

  private func publish(
    _ outputs: [Output], in folder: Folder, by staging: Staging
  ) async throws(PublishingError) -> Diagnosed<PublishingReport?> {
    let store = ManifestStore(stateFolder: stateFolder, outputFolder: outputFolder)
    let recorded = store.load()
    let survey = try Survey(of: outputs, in: folder, recorded: recorded.value, scope: scope)
    let outcomes = try await staging.stage(outputs, standing: survey.standing, jobs: jobs)
    let refusals = outcomes.compactMap { if case .refused(let reasons) = $0 { reasons } else { nil } }
    let diagnostics = (recorded.diagnostics + survey.diagnostics + refusals.joined()).sortedForPrinting()
    guard refusals.isEmpty else { return Diagnosed(nil, diagnostics) }
    guard !Task.isCancelled else { throw PublishingError(path: outputFolder, cause: .cancelled) }
    var replacement = Replacement(
      folder: folder, store: store, recorded: recorded.value, scope: scope, survey: survey)
    return Diagnosed(try replacement.run(outputs, outcomes: outcomes), diagnostics)
  }
}
