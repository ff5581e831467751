import Diagnostics

/// What stands in the output folder where outputs are to go, and what has to give way to them. Changes nothing.
struct Survey {
  /// What stands at the path of an output.
  enum Standing: Sendable {
    case nothing
    case file(isRecorded: Bool)
  }

  /// By index of the output; `nil` where a diagnostic says what is in the way.
  private(set) var standing: [Standing?] = []
  /// Files of earlier builds that must go before the first rename, because they stand where an output needs a folder,
  /// or are in a folder that an output replaces, or have its name in other capitals.
  private(set) var obstacles: Set<OutputPath> = []
  /// Folders of earlier builds that are replaced by an output.
  private(set) var obstructingFolders: Set<OutputPath> = []
  private(set) var missingFolders: Set<OutputPath> = []
  /// Files of earlier builds that are no longer part of the site and still there.
  private(set) var stale: Set<OutputPath> = []
  private(set) var diagnostics: [Diagnostic] = []

  private let folder: Folder
  private let recorded: Manifest
  /// Recorded files that no output has any more, whether they are there or not.
  private let abandoned: Set<OutputPath>
  private var kinds: [OutputPath: Folder.Kind?] = [:]

  /// - Parameter scope: the folders that this build owns; `nil` is all.
  init(
    of outputs: [Output], in folder: Folder, recorded: Manifest, scope: [OutputPath]?
  ) throws(PublishingError) {
    self.folder = folder
    self.recorded = recorded
    let outputPaths = Set(outputs.map(\.path))
    abandoned = recorded.files.filter { path in
      !outputPaths.contains(path) && scope?.contains { path.isWithin($0) } ?? true
    }
    for path in abandoned where try stands(path, as: .file) { stale.insert(path) }

    let foldedStale = Dictionary(stale.map { ($0.folded, $0) }, uniquingKeysWith: { min($0, $1) })
    for output in outputs {
      let found = try examine(output)
      // On a disk that ignores case, removing the old spelling would remove the new file.
      if found != nil, let twin = foldedStale[output.path.folded], folder.isSameFile(twin.text, output.path.text) {
        obstacles.insert(twin)
        standing.append(.nothing)
      } else {
        standing.append(found)
      }
    }
    stale.subtract(obstacles)
  }

  /// Whether a path is there without a symbolic link on the way.
  mutating func stands(_ path: OutputPath, as kind: Folder.Kind) throws(PublishingError) -> Bool {
    for folder in path.folders where try self.kind(of: folder) != .folder { return false }
    return try folder.kind(of: path.text) == kind
  }

  private mutating func examine(_ output: Output) throws(PublishingError) -> Standing? {
    var isReached = true
    let isParentKnown = output.path.parent.map { kinds[$0] == .folder } ?? true
    for parent in isParentKnown ? [] : output.path.folders {
      let found = isReached ? try kind(of: parent) : nil
      switch found {
      case .folder: continue
      case nil: break
      case .file where abandoned.contains(parent): obstacles.insert(parent)
      case .file, .link, .special:
        diagnostics.append(
          .blockedFolder(
            output.path.text, by: parent.text, isLink: found == .link, owner: output.owner, at: output.place))
        return nil
      }
      missingFolders.insert(parent)
      isReached = false
    }
    guard isReached else { return .nothing }

    switch try folder.kind(of: output.path.text) {
    case nil: return .nothing
    case .file: return .file(isRecorded: recorded.files.contains(output.path))
    case .folder:
      if try clear(output.path) { return .nothing }
      diagnostics.append(.folderInTheWay(output.path.text, owner: output.owner, at: output.place))
    case .link, .special:
      diagnostics.append(.foreignFile(output.path.text, owner: output.owner, at: output.place))
    }
    return nil
  }

  /// Takes note of a folder that gives way to an output, if it and all that is in it are left from earlier builds.
  private mutating func clear(_ path: OutputPath) throws(PublishingError) -> Bool {
    var files: Set<OutputPath> = []
    var folders: Set<OutputPath> = []
    var pending = [path]
    while let current = pending.popLast() {
      guard recorded.folders.contains(current) else { return false }
      folders.insert(current)
      for name in try folder.names(in: current.text) ?? [] {
        guard let item = try? OutputPath(validating: current.text + "/" + name) else { return false }
        switch try folder.kind(of: item.text) {
        case .folder: pending.append(item)
        case .file where abandoned.contains(item): files.insert(item)
        default: return false
        }
      }
    }
    obstacles.formUnion(files)
    obstructingFolders.formUnion(folders)
    return true
  }

  private mutating func kind(of path: OutputPath) throws(PublishingError) -> Folder.Kind? {
    if let known = kinds[path] { return known }
    let found = try folder.kind(of: path.text)
    kinds[path] = .some(found)
    return found
  }
}
