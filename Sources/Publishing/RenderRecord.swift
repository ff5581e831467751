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

  /// What was seen of a file that has the bytes of an output, at the time when that was certain.
  struct Sight: Sendable {
    let stamp: FileStamp
    /// SHA-256 of the bytes; `nil` where an earlier build found the stamp alone to be proof.
    let hash: String?
    /// Whether any change since then has moved the stamp.
    let isProof: Bool

    /// To be taken before the file is compared with the bytes, or after it was written.
    ///
    /// - Returns: `nil` for an output that is rendered in each build.
    init?(_ bytes: [UInt8], of output: Output, at path: String, in folder: Folder) {
      guard output.fingerprint != nil, let stamp = folder.stamp(of: path) else { return nil }
      self.init(stamp: stamp, hash: ContentHash(of: bytes).hex, isProof: stamp.isSettled(at: FileStamp.now))
    }

    fileprivate init(stamp: FileStamp, hash: String?, isProof: Bool) {
      self.stamp = stamp
      self.hash = hash
      self.isProof = isProof
    }
  }

  /// How the file at the path of an output was seen, if it has the bytes that the output would give.
  func sight(of output: Output, in folder: Folder) -> Sight? {
    let now = FileStamp.now
    guard let fingerprint = output.fingerprint, let file = files[output.path], file.fingerprint == fingerprint,
      Self.stands(file, at: output.path, in: folder)
    else { return nil }
    return Sight(stamp: file.stamp, hash: file.hash, isProof: file.stamp.isSettled(at: now))
  }

  /// Whether every file is there as it was left.
  func holds(in folder: Folder) -> Bool { files.allSatisfy { Self.stands($0.value, at: $0.key, in: folder) } }

  private static func stands(_ file: File, at path: OutputPath, in folder: Folder) -> Bool {
    folder.stamp(of: path.text) == file.stamp && (file.hash == nil || folder.hash(of: path.text) == file.hash)
  }

  /// Takes the files of a build in the place of those that it owns, but for those that somebody has changed since they
  /// were seen.
  mutating func update(
    _ outputs: [Output], _ outcomes: [Staging.Outcome], in folder: Folder, owns: (OutputPath) -> Bool
  ) {
    files = files.filter { !owns($0.key) }
    let now = FileStamp.now
    for (output, outcome) in zip(outputs, outcomes) {
      guard let fingerprint = output.fingerprint, let stamp = folder.stamp(of: output.path.text) else { continue }
      switch outcome {
      case .unchanged(let sight?) where stamp == sight.stamp:
        files[output.path] = File(fingerprint: fingerprint, stamp: stamp, hash: sight.isProof ? nil : sight.hash)
      // Putting a file in its place changes the time of change, and nothing else.
      case .staged(let sight?) where stamp.isOfSameBytes(as: sight.stamp):
        files[output.path] = File(
          fingerprint: fingerprint, stamp: stamp, hash: stamp.isSettled(at: now) ? nil : sight.hash)
      case .unchanged, .staged, .refused: continue
      }
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
