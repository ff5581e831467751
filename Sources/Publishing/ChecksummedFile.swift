import Foundation
import SourceTree

/// A file of the state folder that starts with a line of its own: what it is, the number of its format, and the SHA-256
/// of what follows. It may be deleted, cut or damaged: what cannot be believed is as good as nothing.
package struct ChecksummedFile {
  private let url: URL
  private let mark: String

  /// - Parameter mark: what the first line starts with; another format has another number.
  package init(at path: String, mark: String) {
    url = URL(fileURLWithPath: path)
    self.mark = mark + " "
  }

  /// What stands after the first line; `nil` where that is not certain.
  package func load() -> ArraySlice<UInt8>? {
    guard let data = try? Data(contentsOf: url), data.starts(with: mark.utf8) else { return nil }
    let bytes = Array(data)
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let rest = bytes[(end + 1)...]
    return bytes[mark.utf8.count..<end].elementsEqual(ContentHash(of: rest).hex.utf8) ? rest : nil
  }

  /// Replaces the file in one step. That it cannot be kept is no failure of the build.
  package func save(_ bytes: [UInt8]) {
    let head = Array((mark + ContentHash(of: bytes).hex + "\n").utf8)
    try? Data(head + bytes).write(to: url, options: .atomic)
  }
}
