extension Diagnostic {
  /// A path that no file of the site can have; `flaw` completes the sentence.
  package static func invalidOutputPath(
    _ path: String, flaw: Wording, owner: String, at place: Place?
  ) -> Diagnostic {
    Diagnostic(
      .invalidOutputPath,
      Wording(
        fr: "« \(path) », adresse de \(owner), ne peut pas devenir un fichier du site : \(flaw.fr)",
        en: "“\(path)”, the address of \(owner), cannot become a file of the site: \(flaw.en)"),
      at: place,
      fix: Wording(
        fr: "changez le nom du fichier ou l’identifiant dont vient cette adresse",
        en: "change the file name or the identifier that this address comes from"))
  }

  package static func duplicateOutput(
    _ path: String, owner: String, at place: Place?, first firstOwner: String, at firstPlace: Place?
  ) -> Diagnostic {
    Diagnostic(
      .duplicateOutput,
      Wording(
        fr: "\(owner) et \(firstOwner) auraient la même adresse, « \(path) »",
        en: "\(owner) and \(firstOwner) would have the same address, “\(path)”"),
      at: place, notes: [firstNote(firstOwner, firstPlace)],
      fix: Wording(
        fr: "donnez à l’un des deux un « slug » différent",
        en: "give one of the two another “slug”"))
  }

  /// Two paths that some file systems and servers take for one.
  package static func collidingOutputs(
    _ path: String, owner: String, at place: Place?, first firstPath: String, of firstOwner: String,
    at firstPlace: Place?
  ) -> Diagnostic {
    Diagnostic(
      .collidingOutputs,
      Wording(
        fr:
          "« \(path) » (\(owner)) et « \(firstPath) » (\(firstOwner)) ne diffèrent que par les majuscules ou l’encodage des accents",
        en:
          "“\(path)” (\(owner)) and “\(firstPath)” (\(firstOwner)) differ only in capitals or in the encoding of accents"
      ),
      at: place, notes: [firstNote(firstOwner, firstPlace)],
      fix: Wording(
        fr: "donnez à l’un des deux un nom vraiment différent",
        en: "give one of the two a really different name"))
  }

  /// One path is a file and another needs it to be a folder.
  package static func outputInsideOutput(
    _ path: String, owner: String, at place: Place?, file: String, of fileOwner: String, at filePlace: Place?
  ) -> Diagnostic {
    Diagnostic(
      .outputInsideOutput,
      Wording(
        fr: "« \(path) » (\(owner)) ne peut pas être placé dans « \(file) », qui est un fichier (\(fileOwner))",
        en: "“\(path)” (\(owner)) cannot be put into “\(file)”, which is a file (\(fileOwner))"),
      at: place, notes: [firstNote(fileOwner, filePlace)],
      fix: Wording(
        fr: "donnez à l’un des deux un nom différent",
        en: "give one of the two another name"))
  }

  /// `path` is below the output folder; `place` is where the output comes from.
  package static func foreignFile(_ path: String, owner: String, at place: Place?) -> Diagnostic {
    // A page that comes from no record is owned by its own path.
    let (byFrench, byEnglish) = owner == path ? ("", "") : (" par \(owner)", " by \(owner)")
    return Diagnostic(
      .foreignFile,
      Wording(
        fr:
          "« \(path) » existe déjà dans le dossier de sortie et Mithaq ne l’a pas écrit ; il n’est pas remplacé\(byFrench)",
        en: "“\(path)” is already in the output folder and Mithaq did not write it; it is not replaced\(byEnglish)"),
      at: place,
      fix: Wording(
        fr: "déplacez ou supprimez ce fichier, puis recommencez ; ou choisissez un autre dossier avec --output",
        en: "move or delete that file and try again; or choose another folder with --output"))
  }

  package static func folderInTheWay(_ path: String, owner: String, at place: Place?) -> Diagnostic {
    let (fr, en) = owner == path ? ("une page", "a page") : (owner, owner)
    return Diagnostic(
      .blockedOutput,
      Wording(
        fr: "« \(path) » est un dossier dans le dossier de sortie : il empêche d’écrire \(fr)",
        en: "“\(path)” is a folder in the output folder: it is in the way of \(en)"),
      at: place, fix: clearTheWay)
  }

  /// `blocker` is a file, or a symbolic link, which is never followed out of the output folder.
  package static func blockedFolder(
    _ path: String, by blocker: String, isLink: Bool, owner: String, at place: Place?
  ) -> Diagnostic {
    let (fr, en) = isLink ? ("un lien symbolique", "a symbolic link") : ("un fichier", "a file")
    return Diagnostic(
      .blockedOutput,
      Wording(
        fr: "« \(blocker) » est \(fr) dans le dossier de sortie, là où « \(path) » (\(owner)) a besoin d’un dossier",
        en: "“\(blocker)” is \(en) in the output folder, where “\(path)” (\(owner)) needs a folder"),
      at: place, fix: clearTheWay)
  }

  /// The record of what earlier builds wrote, in the state folder, makes no sense.
  package static func damagedManifest(_ path: String) -> Diagnostic {
    Diagnostic(
      .damagedManifest,
      Wording(
        fr: "« \(path) », la liste des fichiers déjà publiés, est abîmée ; Mithaq continue sans elle",
        en: "“\(path)”, the list of the files published before, is damaged; Mithaq goes on without it"),
      severity: .warning, at: nil,
      fix: Wording(
        fr:
          "cherchez dans le dossier de sortie des pages périmées : Mithaq ne saura plus les supprimer ; la liste est refaite",
        en: "look for outdated pages in the output folder: Mithaq can no longer remove them; the list is made anew"))
  }

  private static func firstNote(_ owner: String, _ place: Place?) -> Note {
    Note(Wording(fr: "l’autre est \(owner)", en: "the other is \(owner)"), at: place)
  }

  private static var clearTheWay: Wording {
    Wording(
      fr: "déplacez-le ou supprimez-le, puis recommencez ; ou choisissez un autre dossier avec --output",
      en: "move or delete it and try again; or choose another folder with --output")
  }
}
