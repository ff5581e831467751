import Diagnostics
import Registry
import SourceTree

/// Tells pages that are the same as those of an earlier build without rendering them.
///
/// A page is made from what all pages share (headers, templates, texts of the interface, settings) and from the texts
/// that it shows itself. So a change in one text concerns its own pages, and any other change all pages. Changes outside
/// texts could be told page by page only by knowing what each page looks at, which nothing could prove.
struct SiteFingerprint: Sendable {
  /// Of what all pages share.
  let shared: String

  /// - Returns: `nil` where the program that makes the pages is not known.
  init?(_ content: SiteContent, memory: ReadingMemory, settings: PortalSettings) {
    guard let program = settings.identity, settings.meter == nil else { return nil }
    var text = "\(program)\n\(content.outside?.hex ?? "")\n"
    // Pages of quality tell which translations are older than their originals.
    for path in content.translations.keys.sorted() {
      if let body = content.bodies[path] { text += "\(path)\t\(body.text.hex)\n" }
    }
    for (path, file) in memory.files.sorted(by: { $0.key < $1.key }) { text += "\(path)\t\(file.value.hash.hex)\n" }
    for (path, hash) in (memory.theme?.sources.hashes ?? [:]).sorted(by: { $0.key < $1.key }) {
      text += "\(path)\t\(hash.hex)\n"
    }
    shared = ContentHash(of: Array(text.utf8)).hex
  }

  /// Of an output that shows some texts.
  func of(_ bodies: [SiteContent.Body]) -> String {
    bodies.isEmpty
      ? shared : ContentHash(of: Array((shared + bodies.map(\.hash.hex).joined()).utf8)).hex
  }
}
