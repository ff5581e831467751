import Foundation

extension Wording {
  /// What an `errno` means, in plain words for those that an author can meet; else the operating system's own words.
  package static func systemError(_ code: Int32) -> Wording {
    switch POSIXErrorCode(rawValue: code) {
    case .ENOENT: Wording(fr: "il n’existe pas", en: "it does not exist")
    case .EACCES, .EPERM: Wording(fr: "vous n’en avez pas le droit", en: "permission denied")
    case .EROFS: Wording(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case .ENOSPC: Wording(fr: "il n’y a plus de place sur le disque", en: "no space is left on the disk")
    case .EDQUOT: Wording(fr: "votre quota de disque est épuisé", en: "your disk quota is used up")
    case .EIO: Wording(fr: "le disque ne répond pas correctement", en: "the disk failed (input/output error)")
    case .ENOTDIR: Wording(fr: "ce n’est pas un dossier", en: "it is not a folder")
    case .EISDIR: Wording(fr: "c’est un dossier", en: "it is a folder")
    case .ELOOP:
      Wording(fr: "c’est un lien symbolique, ou un lien sans fin", en: "it is a symbolic link, or an endless one")
    case .ENAMETOOLONG: Wording(fr: "son nom ou son chemin est trop long", en: "its name or path is too long")
    case .EMFILE, .ENFILE: Wording(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case .EBUSY: Wording(fr: "il est utilisé par un autre programme", en: "another program is using it")
    case .EEXIST: Wording(fr: "il existe déjà", en: "it exists already")
    default: unnamedSystemError(code)
    }
  }

  private static func unnamedSystemError(_ code: Int32) -> Wording {
    let words = String(cString: strerror(code))
    return Wording(fr: "le système répond « \(words) » (erreur \(code))", en: "\(words) (error \(code))")
  }
}
