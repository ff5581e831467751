package import Diagnostics

/// The files of a registry, and the only way to read them.
///
/// Files and folders whose name starts with `_` or `.` are not part of it.
package struct SourceTree: Sendable {
  /// In the order of the bytes of their paths.
  package let entries: [SourceEntry]
  private let indexes: [String: Int]

  /// - Parameter entries: one for each path.
  init(_ entries: [SourceEntry]) {
    // Texts in form NFC are compared by their bytes.
    self.entries = entries.sorted { $0.path < $1.path }
    self.indexes = Dictionary(uniqueKeysWithValues: self.entries.enumerated().map { ($1.path, $0) })
  }

  /// Lists `content/` and `templates/` below `root`.
  ///
  /// A file of the folder `defaultTemplates` is listed as `templates/…` unless the registry has one of the same path.
  /// What cannot be listed is told and left out.
  package static func scan(root: String, defaultTemplates: String? = nil) -> Diagnosed<SourceTree> {
    var scan = SourceScan()
    scan.registry(at: root)
    if let defaultTemplates { scan.defaultTemplates(at: defaultTemplates) }
    return Diagnosed(SourceTree(scan.entries), scan.diagnostics.sortedForPrinting())
  }

  /// The entry of a path, in whatever Unicode form.
  package subscript(path: String) -> SourceEntry? { indexes[path].map { entries[$0] } }

  /// What is the same in two scans only if all files are; `nil` where one changed so shortly before the scan that a
  /// further change might not show.
  package var fingerprint: ContentHash? {
    guard entries.allSatisfy(\.isSettled) else { return nil }
    return ContentHash(of: Array(entries.map { "\($0.path)\t\($0.location)\t\($0.stamp.text)\n" }.joined().utf8))
  }

  /// - Parameter limit: the most bytes the file may have; a larger one is refused and not loaded.
  package func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8] {
    guard let entry = self[path] else { throw SourceError(path: path, reason: .absent) }
    do {
      return try FileSystem.read(entry.location, limit: limit)
    } catch {
      throw SourceError(path: entry.path, reason: error)
    }
  }
}
