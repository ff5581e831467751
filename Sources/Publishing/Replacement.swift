/// The second half of a build: puts the staged files in place and removes what is no longer part of the site.
///
/// It is not cancelled halfway. A manifest with the old and the new files is on the disk before the first change, so that
/// a build that is killed here leaves nothing that the next one does not know.
struct Replacement {
  let folder: Folder
  let store: ManifestStore
  let recorded: Manifest
  let scope: [OutputPath]?
  var survey: Survey

  mutating func run(
    _ outputs: [Output], outcomes: [Staging.Outcome]
  ) throws(PublishingError) -> PublishingReport {
    let staged = zip(outputs, outcomes).enumerated().filter { if case .staged = $0.element.1 { true } else { false } }
      .map { (index: $0.offset, output: $0.element.0) }
      .sorted { ($0.output.kind.rawValue, $0.output.path) < ($1.output.kind.rawValue, $1.output.path) }
    let written = staged.map(\.output.path)
    let files = Set(outputs.map(\.path))
    let both = Manifest(files: files, folders: survey.missingFolders).union(recorded)
    if both != recorded { try store.save(both) }
    var current = both

    for path in survey.obstacles.sorted() { try folder.removeFile(path.text) }
    try removeFolders(survey.obstructingFolders, from: &current)
    try createFolders()
    for (index, output) in staged { try folder.replace(output.path.text, with: Staging.path(of: index)) }
    for path in survey.stale.sorted() { try folder.removeFile(path.text) }

    var needed: Set<OutputPath> = []
    for path in files {
      var folder = path.parent
      while let next = folder, needed.insert(next).inserted { folder = next.parent }
    }
    try removeFolders(current.folders.filter { isOwned($0) && !needed.contains($0) }, from: &current)
    current.files = both.files.filter { files.contains($0) || !isOwned($0) }
    if current != both { try store.save(current) }
    return PublishingReport(
      written: written.sorted(), unchanged: files.subtracting(written).sorted(),
      removed: survey.obstacles.union(survey.stale).sorted())
  }

  /// Whether this build may write and remove what is at a path.
  func isOwned(_ path: OutputPath) -> Bool { scope?.contains { path.isWithin($0) } ?? true }

  /// Before the first rename, because a full disk is noticed here; then none of them stays.
  private func createFolders() throws(PublishingError) {
    var created: [OutputPath] = []
    do {
      for path in survey.missingFolders.sorted() {
        try folder.createFolder(path.text, mode: 0o755)
        created.append(path)
      }
    } catch {
      for path in created.reversed() { _ = try? folder.removeFolderIfEmpty(path.text) }
      throw error
    }
  }

  /// Removes folders that are empty now, the innermost first.
  private mutating func removeFolders(
    _ folders: some Sequence<OutputPath>, from manifest: inout Manifest
  ) throws(PublishingError) {
    for path in folders.sorted(by: >) {
      guard try survey.stands(path, as: .folder) else {
        manifest.folders.remove(path)
        continue
      }
      if try folder.removeFolderIfEmpty(path.text) { manifest.folders.remove(path) }
    }
  }
}
