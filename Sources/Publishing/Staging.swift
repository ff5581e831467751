import Diagnostics

/// Renders outputs and puts those whose bytes are new into the staging folder, one file each.
///
/// The staging folder is in the output folder, the only place that is on the same file system for certain. It is made for
/// the first file that is put into it.
struct Staging: Sendable {
  enum Outcome: Sendable {
    /// With how the file was found; `nil` where nobody will ask.
    case unchanged(RenderRecord.Sight?)
    /// With how it waits.
    case staged(RenderRecord.Sight?)
    case refused([Diagnostic])
  }

  let folder: Folder
  let isOurs: @Sendable ([UInt8]) -> Bool

  static let name = OutputPath.reservedPrefix + "-staging"

  /// Where the output of an index waits.
  static func path(of index: Int) -> String { "\(name)/\(index)" }

  /// Renders `jobs` outputs at a time, but those that the record knows to stand already; gives the outcomes in the order
  /// of the outputs.
  ///
  /// - Parameter progress: told how many are done.
  /// - Throws: the failure of the first output that failed, once none is being rendered any more.
  func stage(
    _ outputs: [Output], standing: [Survey.Standing?], record: RenderRecord, jobs: Int, progress: (Int) -> Void
  ) async throws(PublishingError) -> [Outcome] {
    let results = await withTaskGroup(of: (Int, Result<Outcome, PublishingError>).self) { group in
      var results = [Result<Outcome, PublishingError>?](repeating: nil, count: outputs.count)
      var waiting = zip(outputs, standing).enumerated().makeIterator()
      func start() {
        guard let (index, (output, standing)) = waiting.next() else { return }
        group.addTask {
          if case .file(isRecorded: true)? = standing, let sight = record.sight(of: output, in: folder) {
            return (index, .success(.unchanged(sight)))
          }
          return (index, stage(output, at: index, standing: standing))
        }
      }
      for _ in 0..<min(max(1, jobs), outputs.count) { start() }
      var hasFailed = false
      var done = 0
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress(done)
        if case .failure = result { hasFailed = true }
        if !hasFailed { start() }
      }
      return results
    }
    for case .failure(let error) in results.compactMap({ $0 }) { throw error }
    return results.compactMap { try? $0?.get() }
  }

  /// Removes what a killed build left, or what this one made.
  func remove() throws(PublishingError) {
    guard let names = try folder.names(in: Self.name) else { return }
    for name in names { try folder.removeFile(Self.name + "/" + name) }
    _ = try folder.removeFolderIfEmpty(Self.name)
  }

  private func stage(_ output: Output, at index: Int, standing: Survey.Standing?) -> Result<Outcome, PublishingError> {
    guard !Task.isCancelled else {
      return .failure(PublishingError(path: folder.path, cause: .cancelled))
    }
    let bytes: [UInt8]
    do {
      bytes = try output.render()
    } catch let refusal as OutputRefused {
      return .success(.refused(refusal.diagnostics))
    } catch {
      return .failure(PublishingError(path: folder.path + "/" + output.path.text, cause: .rendering(error)))
    }
    do {
      return .success(try stage(bytes, of: output, at: index, standing: standing))
    } catch {
      return .failure(error)
    }
  }

  private func stage(
    _ bytes: [UInt8], of output: Output, at index: Int, standing: Survey.Standing?
  ) throws(PublishingError) -> Outcome {
    switch standing {
    case nil: return .refused([])
    case .nothing: break
    case .file(let isRecorded):
      let sight = RenderRecord.Sight(bytes, of: output, at: output.path.text, in: folder)
      if folder.holds(bytes, at: output.path.text) { return .unchanged(sight) }
      let mayBeReplaced =
        isRecorded || output.ownsPlace || folder.prefix(of: output.path.text, limit: 65_536).map(isOurs) ?? false
      guard mayBeReplaced else {
        return .refused([.foreignFile(output.path.text, owner: output.owner, at: output.place)])
      }
    }
    try folder.createFolder(Self.name, mode: 0o700)
    let path = Self.path(of: index)
    try folder.write(bytes, to: path, durable: false)
    return .staged(RenderRecord.Sight(bytes, of: output, at: path, in: folder))
  }
}
