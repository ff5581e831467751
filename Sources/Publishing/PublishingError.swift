package import Diagnostics

/// What the machine, and not the content, kept from being done. The site is as it was, except after a failure between
/// two renames, which leaves whole files and is mended by the next build.
package struct PublishingError: Error {
  /// As the caller named the folder, with what is below it.
  package let path: String
  package let cause: Cause

  package enum Cause: Sendable {
    /// `code` is an `errno`.
    case system(Operation, code: Int32)
    /// Another build is writing into the same output folder.
    case locked
    /// The task was cancelled before the first rename.
    case cancelled
    /// `Output.render` threw something other than `OutputRefused`.
    case rendering(any Error)
  }

  package enum Operation: Sendable {
    case open
    case createFolder
    case read
    case write
    case replace
    case remove
    case lock
  }

  package init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// One line for whoever started the build.
  package var wording: Wording {
    switch cause {
    case .system(let operation, let code):
      let reason = Wording.systemError(code)
      let what = operation.wording
      return Wording(
        fr: "impossible \(what.fr) « \(path) » : \(reason.fr)", en: "cannot \(what.en) “\(path)”: \(reason.en)")
    case .locked:
      return Wording(
        fr: "une autre construction écrit déjà dans « \(path) » ; attendez qu’elle finisse, puis recommencez",
        en: "another build is writing into “\(path)”; wait for it to end and try again")
    case .cancelled:
      return Wording(
        fr: "interrompu avant que « \(path) » soit modifié", en: "interrupted before “\(path)” was changed")
    case .rendering(let error):
      return Wording(
        fr: "« \(path) » n’a pas pu être fabriqué : \(error)", en: "“\(path)” could not be made: \(error)")
    }
  }
}

extension PublishingError.Operation {
  /// Completes "cannot …".
  fileprivate var wording: Wording {
    switch self {
    case .open: Wording(fr: "d’ouvrir", en: "open")
    case .createFolder: Wording(fr: "de créer le dossier", en: "create the folder")
    case .read: Wording(fr: "de lire", en: "read")
    case .write: Wording(fr: "d’écrire", en: "write")
    case .replace: Wording(fr: "de mettre en place", en: "put in place")
    case .remove: Wording(fr: "de supprimer", en: "remove")
    case .lock: Wording(fr: "de réserver", en: "lock")
    }
  }
}
