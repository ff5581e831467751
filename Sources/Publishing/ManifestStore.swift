import Diagnostics
import Foundation

/// Keeps the manifests of output folders in the state folder, a JSON file each.
struct ManifestStore {
  private let stateFolder: String
  /// The output folder as the manifest names it: from the folder above the state folder if it is in there, so that a
  /// registry may be moved with its site; else its absolute path.
  private let outputFolder: String

  init(stateFolder: String, outputFolder: String) {
    self.stateFolder = stateFolder
    let parent = Folder.parent(of: stateFolder)
    let root = Folder.realPath(of: parent.isEmpty ? "." : parent) + "/"
    let output = Folder.realPath(of: outputFolder)
    let isInside = output.utf8.starts(with: root.utf8)
    self.outputFolder = isInside ? String(Substring(output.utf8.dropFirst(root.utf8.count))) : output
  }

  private var name: String { "published-" + key + ".json" }
  private var key: String { String(fingerprint(of: outputFolder), radix: 16) }

  /// Beside the manifest, for the same output folder.
  var renderRecords: RenderRecordStore { RenderRecordStore(path: stateFolder + "/rendered-" + key + ".txt") }

  /// As messages name it.
  var path: String { stateFolder + "/" + name }

  private struct Record: Codable {
    let version: Int
    let outputFolder: String
    let files: [String]
    let folders: [String]
  }

  /// Empty if there is none; a damaged one is told and taken for empty. No path in it can lead out of the output folder.
  func load() -> Diagnosed<Manifest> {
    guard FileManager.default.fileExists(atPath: path) else { return Diagnosed(Manifest()) }
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let record = try JSONDecoder().decode(Record.self, from: bytes)
      guard record.version == 1, record.outputFolder == outputFolder else { throw CocoaError(.fileReadCorruptFile) }
      let files = try record.files.map { try OutputPath(validating: $0) }
      let folders = try record.folders.map { try OutputPath(validating: $0) }
      return Diagnosed(Manifest(files: Set(files), folders: Set(folders)))
    } catch {
      return Diagnosed(Manifest(), [.damagedManifest(path)])
    }
  }

  /// Replaces the manifest in one step; the disk has it when this returns.
  func save(_ manifest: Manifest) throws(PublishingError) {
    _ = try Folder.create(stateFolder)
    let folder = try Folder(opening: stateFolder)
    defer { folder.closeFolder() }
    let temporary = name + ".new"
    do {
      try folder.write(try bytes(of: manifest), to: temporary, durable: true)
      try folder.replace(name, with: temporary)
    } catch {
      try? folder.removeFile(temporary)
      throw error
    }
    try folder.synchronize()
  }

  private func bytes(of manifest: Manifest) throws(PublishingError) -> [UInt8] {
    let record = Record(
      version: 1, outputFolder: outputFolder, files: manifest.files.sorted().map(\.text),
      folders: manifest.folders.sorted().map(\.text))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(record)) + [UInt8(ascii: "\n")]
    } catch {
      throw PublishingError(path: path, cause: .rendering(error))
    }
  }

  /// FNV-1a, 64 bits (draft-eastlake-fnv): a short file name for a path. Two paths of one fingerprint are told apart
  /// by what the file says.
  private func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
