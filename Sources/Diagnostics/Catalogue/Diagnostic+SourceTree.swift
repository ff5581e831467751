extension Diagnostic {
  /// A file or folder that is there and cannot be read; `cause` is the operating system's own words.
  package static func unreadableFile(_ place: Place, cause: String) -> Diagnostic {
    unreadableFile(place, cause: Wording(fr: cause, en: cause))
  }

  package static func unreadableFile(_ place: Place, cause: Wording) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Wording(
        fr: "ce fichier ne peut pas être lu : \(cause.fr)",
        en: "this file cannot be read: \(cause.en)"),
      at: place,
      fix: Wording(
        fr: "vérifiez que le fichier existe et que vous avez le droit de le lire",
        en: "check that the file exists and that you may read it"))
  }

  /// A folder that cannot be listed, so that what is in it is missing from the site.
  package static func unreadableFolder(_ place: Place, cause: Wording) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      Wording(
        fr: "ce dossier ne peut pas être ouvert : \(cause.fr)",
        en: "this folder cannot be opened: \(cause.en)"),
      at: place,
      fix: Wording(
        fr: "vérifiez que le dossier existe et que vous avez le droit de l’ouvrir",
        en: "check that the folder exists and that you may open it"))
  }

  package static func missingContentFolder(in root: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingContentFolder,
      Wording(
        fr: "il n’y a pas de dossier « content » dans « \(root) »",
        en: "there is no folder “content” in “\(root)”"),
      at: place,
      fix: Wording(
        fr:
          "placez-vous dans le dossier du registre ou indiquez-le avec --root ; pour en commencer un, lancez « mithaq init »",
        en: "go to the folder of the registry or name it with --root; to start one, run “mithaq init”"))
  }

  package static func linkOutsideRoot(target: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkOutsideRoot,
      Wording(
        fr: "ce lien symbolique mène hors du registre, à « \(target) »",
        en: "this symbolic link leads out of the registry, to “\(target)”"),
      at: place,
      fix: Wording(
        fr: "remplacez le lien par une copie du fichier",
        en: "replace the link with a copy of the file"))
  }

  package static func linkedFolder(at place: Place) -> Diagnostic {
    Diagnostic(
      .linkedFolder,
      Wording(
        fr: "ce lien symbolique mène à un dossier ; seuls les liens vers des fichiers sont suivis",
        en: "this symbolic link leads to a folder; only links to files are followed"),
      at: place,
      fix: Wording(
        fr: "remplacez le lien par le dossier lui-même ; pour que Mithaq l’ignore, faites commencer son nom par « _ »",
        en: "replace the link with the folder itself; to have Mithaq ignore it, start its name with “_”"))
  }

  /// A pipe, socket or device: opening it could wait for ever.
  package static func specialFile(at place: Place) -> Diagnostic {
    Diagnostic(
      .specialFile,
      Wording(
        fr: "ceci n’est ni un fichier ordinaire ni un dossier (tube, prise ou périphérique)",
        en: "this is neither a regular file nor a folder (a pipe, socket or device)"),
      at: place,
      fix: Wording(
        fr: "retirez-le du registre ; pour que Mithaq l’ignore, faites commencer son nom par « _ »",
        en: "take it out of the registry; to have Mithaq ignore it, start its name with “_”"))
  }

  /// The place has the name with U+FFFD for what cannot be shown.
  package static func fileNameNotUTF8(at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidFileName,
      Wording(
        fr: "ce nom n’est pas écrit en UTF-8 : certains de ses caractères sont illisibles",
        en: "this name is not written in UTF-8: some of its characters cannot be read"),
      at: place,
      fix: Wording(
        fr: "renommez le fichier ; cela arrive souvent après une archive ZIP faite sous Windows",
        en: "rename the file; this often happens after a ZIP archive made on Windows"))
  }

  /// The place has the name with U+FFFD for what cannot be shown.
  package static func fileNameWithControlCharacter(at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidFileName,
      Wording(
        fr: "ce nom contient un caractère de commande invisible, comme un saut de ligne",
        en: "this name contains an invisible control character, such as a line break"),
      at: place,
      fix: Wording(
        fr: "renommez le fichier en ne gardant que des lettres, des chiffres et « - »",
        en: "rename the file, keeping only letters, digits and “-”"))
  }

  /// Two names that look the same and differ only in the way their accents are encoded (Unicode NFC and NFD).
  package static func equivalentFileNames(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .equivalentFileNames,
      Wording(
        fr: "deux fichiers portent le nom « \(name) » : seul l’encodage de leurs accents les distingue",
        en: "two files have the name “\(name)”: only the encoding of their accents tells them apart"),
      at: place,
      fix: Wording(
        fr: "comparez les deux fichiers, puis renommez ou supprimez l’un d’eux",
        en: "compare the two files, then rename or delete one of them"))
  }

  /// `limit` is in bytes.
  package static func fileTooLarge(limit: Int, at place: Place) -> Diagnostic {
    let (fr, en) =
      switch limit {
      case 1_048_576...: ("\(limit / 1_048_576) Mio", "\(limit / 1_048_576) MiB")
      case 1024...: ("\(limit / 1024) Kio", "\(limit / 1024) KiB")
      default: ("\(limit) octets", "\(limit) bytes")
      }
    return Diagnostic(
      .fileTooLarge,
      Wording(
        fr: "ce fichier dépasse la taille permise, qui est de \(fr)",
        en: "this file is over the size allowed, which is \(en)"),
      at: place,
      fix: Wording(
        fr: "raccourcissez ou compressez le fichier, ou partagez-le en plusieurs",
        en: "shorten or compress the file, or split it into several"))
  }
}
