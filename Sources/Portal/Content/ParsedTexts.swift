import Foundation
import Publishing
import SourceTree

/// What parsing made of the texts of a registry, kept in the state folder so that the next build need not parse again
/// those that are the same. Files with mistakes are not in it: they are parsed, and told, by each build.
///
/// It may be deleted, damaged, or of another machine: what cannot be believed is as good as nothing.
package struct ParsedTexts: Sendable {
  private let files: [String: File]
  /// Whether it is other than the one that was loaded.
  private let isChanged: Bool

  /// What is known of one file.
  struct File: Sendable {
    let stamp: FileStamp
    /// Whether an equal stamp later on proves that the file is the same.
    let isSettled: Bool
    let hash: ContentHash
    /// A `ParsedText`.
    let parse: ArraySlice<UInt8>

    /// Whether the file is the same for certain, without its being read.
    func holds(for entry: SourceEntry) -> Bool { isSettled && stamp == entry.stamp }
  }

  /// Below the root of a registry.
  private static let path = ".mithaq/parsed"

  subscript(path: String) -> File? { files[path] }

  /// What a reading that keeps it parsed, or took over from an earlier build.
  package init(of memory: ReadingMemory) {
    let files: [String: File] = memory.texts.compactMapValues { text in
      guard let parse = text.loaded.parse, let hash = text.hash else { return nil }
      return File(stamp: text.stamp, isSettled: text.isSettled, hash: hash, parse: parse)
    }
    self.files = files
    isChanged =
      memory.parsed.map { known in
        files.count != known.files.count
          || files.contains { path, file in
            known.files[path].map { $0.stamp != file.stamp || $0.isSettled != file.isSettled } ?? true
          }
      } ?? true
  }

  // MARK: On the disk

  /// What the last build of a registry left.
  ///
  /// - Parameter program: what tells one build of the program from another; `nil` where that is not known.
  /// - Returns: `nil` where there is nothing that can be believed.
  package init?(of root: String, program: String?) {
    guard let program, let bytes = Self.file(of: root).load(), let files = try? Self.read(bytes, program) else {
      return nil
    }
    self.files = files
    isChanged = false
  }

  private static func read(_ bytes: ArraySlice<UInt8>, _ program: String) throws -> [String: File]? {
    try ByteReader.read(bytes) { reader in
      guard try reader.text() == program, try reader.text() == ParsedText.parsers else { throw ByteReader.Malformed() }
      let files = try reader.list { reader in
        let path = try reader.text()
        guard let stamp = FileStamp(text: try reader.text()[...]) else { throw ByteReader.Malformed() }
        let isSettled = try reader.number() == 1
        let hash = try reader.hash()
        let parse = bytes[try reader.stretch()]
        return (path, File(stamp: stamp, isSettled: isSettled, hash: hash, parse: parse))
      }
      return Dictionary(files) { $1 }
    }
  }

  /// Keeps it for the next build, in one step. That it cannot be kept is no failure of this one.
  package func save(to root: String, program: String?) {
    guard isChanged, let program else { return }
    var writer = ByteWriter()
    writer.add(program)
    writer.add(ParsedText.parsers)
    writer.add(files.count)
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      writer.add(path)
      writer.add(file.stamp.text)
      writer.add(file.isSettled ? 1 : 0)
      writer.add(file.hash)
      writer.add(file.parse)
    }
    let folder = URL(fileURLWithPath: Self.path(in: root)).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    Self.file(of: root).save(writer.bytes)
  }

  private static func file(of root: String) -> ChecksummedFile {
    ChecksummedFile(at: path(in: root), mark: "mithaq-parsed 1")
  }

  private static func path(in root: String) -> String { URL(fileURLWithPath: root).appending(path: path).path }
}
