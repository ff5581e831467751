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
  private let progress: PublishingProgress?

  /// - Parameters:
  ///   - outputFolder: made if it is missing.
  ///   - stateFolder: where the list of what was written is kept; made if it is missing.
  ///   - scope: the folders inside which this build writes and removes; `nil` is the whole output folder.
  ///   - jobs: how many outputs are rendered at a time; at least one.
  ///   - isOurs: whether Mithaq wrote a file, judged by its first 65,536 bytes. Asked where the list does not name a file,
  ///     because the state folder may be deleted at any time.
  package init(
    outputFolder: String, stateFolder: String, scope: [OutputPath]? = nil, jobs: Int,
    isOurs: @escaping @Sendable ([UInt8]) -> Bool, progress: PublishingProgress? = nil
  ) {
    self.outputFolder = outputFolder
    self.stateFolder = stateFolder
    self.scope = scope
    self.jobs = jobs
    self.isOurs = isOurs
    self.progress = progress
  }

  /// - Parameter note: what the outputs were made from, if the next build is to be told that nothing has changed.
  /// - Returns: no report where an output is refused; nothing is written then.
  /// - Throws: also when the task is cancelled before the first rename.
  /// - Precondition: every output is in the scope.
  package func publish(
    _ outputs: [Output], note: BuildNote? = nil
  ) async throws(PublishingError) -> Diagnosed<PublishingReport?> {
    precondition(
      scope.map { scope in outputs.allSatisfy { output in scope.contains { output.path.isWithin($0) } } } ?? true,
      "an output is outside the folders of this build")
    let collisions = Output.collisions(among: outputs)
    guard collisions.isEmpty else { return Diagnosed(nil, collisions) }

    let created = try Folder.create(outputFolder)
    do {
      let result = try await publishLocked(outputs, note)
      if result.value == nil { Folder.removeIfEmpty(created) }
      return result
    } catch {
      Folder.removeIfEmpty(created)
      throw error
    }
  }

  private func publishLocked(
    _ outputs: [Output], _ note: BuildNote?
  ) async throws(PublishingError) -> Diagnosed<PublishingReport?> {
    let folder = try Folder(opening: outputFolder)
    defer { folder.closeFolder() }
    guard try folder.lock(), folder.isStillInPlace else { throw PublishingError(path: outputFolder, cause: .locked) }

    let staging = Staging(folder: folder, isOurs: isOurs)
    try staging.remove()
    do {
      let result = try await publish(outputs, note, in: folder, by: staging)
      try staging.remove()
      return result
    } catch {
      // The first failure is the one to tell; what stays is removed by the next build.
      try? staging.remove()
      throw error
    }
  }

  private func publish(
    _ outputs: [Output], _ note: BuildNote?, in folder: Folder, by staging: Staging
  ) async throws(PublishingError) -> Diagnosed<PublishingReport?> {
    let store = ManifestStore(stateFolder: stateFolder, outputFolder: outputFolder)
    let recorded = store.load()
    let survey = try Survey(of: outputs, in: folder, recorded: recorded.value, scope: scope)
    let known = store.renderRecords.load()
    progress?(.rendering, 0, outputs.count)
    let outcomes = try await staging.stage(outputs, standing: survey.standing, record: known, jobs: jobs) { done in
      progress?(.rendering, done, outputs.count)
    }
    let refusals = outcomes.compactMap { if case .refused(let reasons) = $0 { reasons } else { nil } }
    let diagnostics = (recorded.diagnostics + survey.diagnostics + refusals.joined()).sortedForPrinting()
    guard refusals.isEmpty else { return Diagnosed(nil, diagnostics) }
    guard !Task.isCancelled else { throw PublishingError(path: outputFolder, cause: .cancelled) }
    var replacement = Replacement(
      folder: folder, store: store, recorded: recorded.value, scope: scope, survey: survey)
    progress?(.replacing, 0, 0)
    let report = try replacement.run(outputs, outcomes: outcomes)
    progress?(.replacing, report.written.count, report.written.count)
    var record = known
    record.update(outputs, outcomes, in: folder, owns: replacement.isOwned)
    record.note = diagnostics.isEmpty ? note : nil
    if record != known { store.renderRecords.save(record) }
    return Diagnosed(report, diagnostics)
  }

  /// The report of a build in which nothing has changed, with the memo of the one before.
  ///
  /// - Returns: `nil` where that is not certain: the inputs are others, a file is not as it was left, only some folders
  ///   are built, or nothing is known.
  package func unchanged(since inputs: String) -> (report: PublishingReport, memo: String)? {
    guard scope == nil, let folder = try? Folder(opening: outputFolder) else { return nil }
    defer { folder.closeFolder() }
    guard (try? folder.lock()) == true, folder.isStillInPlace else { return nil }
    let store = ManifestStore(stateFolder: stateFolder, outputFolder: outputFolder)
    guard let record = store.renderRecords.load(where: { $0?.inputs == inputs }), let note = record.note else {
      return nil
    }
    let manifest = store.load()
    guard manifest.diagnostics.isEmpty,
      manifest.value.files == Set(record.files.keys), (try? folder.kind(of: Staging.name)) == nil,
      record.holds(in: folder)
    else { return nil }
    return (PublishingReport(written: [], unchanged: record.files.keys.sorted(), removed: []), note.memo)
  }
}
