import SourceTree

/// What stands in an output folder, from what it was rendered and how the disk had it then: what is still so need not be
/// rendered again.
struct RenderRecord: Equatable, Sendable {
  var files: [OutputPath: File] = [:]
  /// From what the whole site was made, with what the maker wants to know again; `nil` where it is not known.
  var note: BuildNote?

  struct File: Equatable, Sendable {
    let fingerprint: String
    let stamp: FileStamp
    /// SHA-256 of the bytes, where the file changed so shortly before that a further change might not show in its stamp.
    let hash: String?
  }

  /// Whether an output would give the bytes that stand at its path.
  func holds(_ output: Output, in folder: Folder) -> Bool {
    guard let fingerprint = output.fingerprint, let file = files[output.path], file.fingerprint == fingerprint else {
      return false
    }
    return Self.stands(file, at: output.path, in: folder)
  }

  /// Whether every file is there as it was left.
  func holds(in folder: Folder) -> Bool { files.allSatisfy { Self.stands($0.value, at: $0.key, in: folder) } }

  private static func stands(_ file: File, at path: OutputPath, in folder: Folder) -> Bool {
    folder.stamp(of: path.text) == file.stamp && (file.hash == nil || folder.hash(of: path.text) == file.hash)
  }

  /// Takes the files of a build in the place of those that it owns.
  mutating func update(_ outputs: [Output], in folder: Folder, owns: (OutputPath) -> Bool) {
    files = files.filter { !owns($0.key) }
    let now = FileStamp.now
    for output in outputs {
      guard let fingerprint = output.fingerprint, let stamp = folder.stamp(of: output.path.text) else { continue }
      let hash = stamp.isSettled(at: now) ? nil : folder.hash(of: output.path.text)
      files[output.path] = File(fingerprint: fingerprint, stamp: stamp, hash: hash)
    }
  }
}

/// What a build was made from, so that the next one can tell in a moment that nothing has changed.
package struct BuildNote: Equatable, Sendable {
  /// Two builds with the same inputs write the same files. One line.
  package let inputs: String
  /// What the caller wants to know again when nothing has changed. One line.
  package let memo: String

  package init(inputs: String, memo: String) {
    self.inputs = inputs
    self.memo = memo
  }
}
