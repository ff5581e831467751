package import Diagnostics

/// Why a file could not be read.
package struct SourceError: Error, Hashable, Sendable {
  package let path: String
  package let reason: Reason

  package enum Reason: Error, Hashable, Sendable {
    /// The tree has no such file.
    case absent
    /// In bytes.
    case tooLarge(limit: Int)
    /// A pipe, device or folder took its place.
    case notAFile
    /// An `errno`.
    case system(Int32)
  }

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package var diagnostic: Diagnostic {
    let place = Place(path: path)
    switch reason {
    case .absent:
      return .unreadableFile(place, cause: Wording(fr: "il n’existe pas", en: "it does not exist"))
    case .tooLarge(let limit): return .fileTooLarge(limit: limit, at: place)
    case .notAFile: return .specialFile(at: place)
    case .system(let code): return .unreadableFile(place, cause: .systemError(code))
    }
  }
}
