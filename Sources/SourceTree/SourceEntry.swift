/// A file that may be read.
package struct SourceEntry: Hashable, Sendable {
  /// Below the root, with `/` between its parts, in Unicode form NFC: `content/regions/oriental.md`.
  package let path: String
  /// Bytes, when the tree was scanned.
  package let size: Int
  package let origin: Origin
  /// Where the disk has it, with its name as the disk writes it and symbolic links followed.
  let location: String
  package let stamp: FileStamp
  /// Whether an equal stamp in a later scan is proof that the file is still the same.
  package let isSettled: Bool

  package enum Origin: Sendable {
    /// `content/` or `templates/` of the registry.
    case registry
    /// The template set that comes with Mithaq.
    case defaultTemplates
  }
}
