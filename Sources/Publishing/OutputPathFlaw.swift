package import Diagnostics

/// Why a text is not an `OutputPath`.
package enum OutputPathFlaw: Error, Hashable, Sendable {
  case empty
  case absolute
  case emptyPart
  case dotPart
  case backslash
  case controlCharacter
  /// A part has more than 255 bytes, which no usual file system takes.
  case partTooLong
  case notPrecomposed
  case reserved

  /// Completes "cannot become a file of the site: …".
  package var wording: Wording {
    switch self {
    case .empty: Wording(fr: "elle est vide", en: "it is empty")
    case .absolute: Wording(fr: "elle commence par « / »", en: "it starts with “/”")
    case .emptyPart: Wording(fr: "il manque un nom entre deux « / »", en: "a name is missing between two “/”")
    case .dotPart: Wording(fr: "« . » et « .. » ne sont pas des noms", en: "“.” and “..” are not names")
    case .backslash: Wording(fr: "elle contient « \\ »", en: "it contains “\\”")
    case .controlCharacter:
      Wording(fr: "elle contient un caractère de commande invisible", en: "it contains an invisible control character")
    case .partTooLong: Wording(fr: "un de ses noms dépasse 255 octets", en: "one of its names is over 255 bytes")
    case .notPrecomposed:
      Wording(fr: "ses accents ne sont pas encodés en Unicode NFC", en: "its accents are not encoded in Unicode NFC")
    case .reserved:
      Wording(fr: "les noms en « .mithaq » sont réservés", en: "names starting with “.mithaq” are reserved")
    }
  }
}
