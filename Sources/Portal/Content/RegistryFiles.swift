import Diagnostics
import FrontMatter
import Registry
import SourceTree

/// The files of `content/files/` that records name as documents or logos, each looked at once.
struct RegistryFiles: Sendable {
  /// By path below the root.
  private var files: [String: ReadingMemory.Remembered<File>] = [:]

  struct File: Sendable {
    /// In bytes.
    let size: Int
    let hash: ContentHash
  }

  /// The largest file of `content/files/` that is read, in bytes.
  static let limit = 256 << 20

  /// Reads what is named and not known, and tells what is not there or is not what its record declares.
  init(_ content: SiteContent, tree: SourceTree, memory: inout ReadingMemory, diagnostics: inout [Diagnostic]) {
    defer { memory.files = files }
    let known = memory.files
    for record in content.records {
      switch record {
      case .convention(let convention):
        for document in convention.documents {
          guard let path = document.path, let file = read(path, content, tree, known, &diagnostics) else { continue }
          if let declared = document.bytes, declared.value != file.size {
            diagnostics.append(.documentDiffers("\(declared.value)", actual: "\(file.size)", at: declared.place))
          }
          if let declared = document.sha256, declared.value.lowercased() != file.hash.hex {
            diagnostics.append(.documentDiffers(declared.value, actual: file.hash.hex, at: declared.place))
          }
        }
      case .partner(let partner): if let logo = partner.logo { _ = read(logo, content, tree, known, &diagnostics) }
      case .region, .programme, .instrument, .page: break
      }
    }
  }

  /// - Parameter path: below `content/`, as records have it.
  subscript(path: String) -> File? { files[Self.fullPath(path)]?.value }

  static func fullPath(_ path: String) -> String { ("content/" + path).composed }

  private mutating func read(
    _ path: Located<String>, _ content: SiteContent, _ tree: SourceTree,
    _ known: [String: ReadingMemory.Remembered<File>], _ diagnostics: inout [Diagnostic]
  ) -> File? {
    let full = Self.fullPath(path.value)
    if let file = files[full] { return file.value }
    guard content.files.contains(full) else {
      let known = content.files.map { String($0.dropFirst("content/".count)) }
      diagnostics.append(.missingFile(path.value, near: NearMatch.of(path.value, in: known), at: path.place))
      return nil
    }
    if let entry = tree[full], let file = known[full], file.holds(for: entry) {
      files[full] = file
      return file.value
    }
    do {
      let bytes = try tree.read(full, limit: Self.limit)
      let file = File(size: bytes.count, hash: ContentHash(of: bytes))
      files[full] = tree[full].map { ReadingMemory.Remembered($0, hash: file.hash, value: file) }
      return file
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }
}
