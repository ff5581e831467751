// Documents, amendments, relations and the other parts of a record's history.
extension Diagnostic {
  package static func documentWithoutPlace(at place: Place) -> Diagnostic {
    Diagnostic(
      .documentWithoutPlace,
      Wording(fr: "ce document n’a ni fichier ni adresse", en: "this document has neither a file nor an address"),
      at: place,
      fix: Wording(
        fr: "ajoutez « path: files/… » pour un fichier du registre, « url: » pour une adresse",
        en: "add “path: files/…” for a file of the registry, “url:” for an address"))
  }

  package static func documentInTwoPlaces(at place: Place) -> Diagnostic {
    Diagnostic(
      .documentInTwoPlaces,
      Wording(
        fr: "ce document a un fichier et une adresse", en: "this document has both a file and an address"),
      at: place,
      fix: Wording(
        fr: "gardez « path » si le registre a le fichier ; « archived_url » dit où en trouver une copie",
        en: "keep “path” if the registry has the file; “archived_url” says where a copy is"))
  }

  package static func logoWithoutText(at place: Place) -> Diagnostic {
    Diagnostic(
      .logoWithoutText,
      Wording(
        fr: "ce logo n’a pas de texte pour ceux qui ne le voient pas",
        en: "this logo has no text for those who do not see it"),
      at: place,
      fix: Wording(
        fr: "ajoutez par exemple : logo_alt: \"Logo du Cluster solaire\"",
        en: "add for example: logo_alt: \"Logo of the Cluster solaire\""))
  }

  package static func overdueBeforeDue(at place: Place) -> Diagnostic {
    Diagnostic(
      .overdueBeforeDue,
      Wording(
        fr: "un rapport serait en retard avant d’être attendu", en: "a report would be overdue before it is due"),
      at: place,
      fix: Wording(
        fr: "donnez à « report_overdue_months » au moins la valeur de « report_due_months »",
        en: "give “report_overdue_months” at least the value of “report_due_months”"))
  }

  package static func notMonths(_ value: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .notMonths,
      Wording(
        fr: "\(value) n’est pas un nombre de mois, de 1 à 1200", en: "\(value) is not a number of months, 1 to 1200"),
      at: place, fix: Wording(fr: "écrivez par exemple : 12", en: "write for example: 12"))
  }

  package static func unknownFormerRegion(
    _ id: String, near: String?, known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownFormerRegion,
      Wording(
        fr: "« \(id) » n’est pas une ancienne région du territoire de la convention",
        en: "“\(id)” is not a former region of the territory of the convention"),
      at: place, notes: Self.known(known),
      fix: near.map(Self.didYouMeanItem)
        ?? Wording(
          fr: "ajoutez-la à « former_regions: » de la région, ou corrigez l’identifiant",
          en: "add it to “former_regions:” of the region, or correct the id"))
  }

  package static func unknownItem(_ id: String, near: String?, known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownItem,
      Wording(
        fr: "rien dans cette fiche n’a l’identifiant « \(id) » attendu ici",
        en: "nothing in this record has the id “\(id)” that is wanted here"),
      at: place, notes: Self.known(known),
      fix: near.map(Self.didYouMeanItem)
        ?? Wording(
          fr: "corrigez l’identifiant, ou ajoutez ce qu’il désigne à la fiche",
          en: "correct the id, or add what it means to the record"))
  }

  package static func unknownField(_ field: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownField,
      Wording(
        fr: "« \(field) » n’est pas une clé d’une convention", en: "“\(field)” is not a key of a convention"),
      at: place,
      fix: near.map(Self.didYouMeanItem)
        ?? Wording(
          fr: "écrivez le nom de la clé qui change, comme date_end_planned",
          en: "write the name of the key that changes, such as date_end_planned"))
  }

  package static func relatedToItself(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .relatedToItself,
      Wording(
        fr: "« \(id) » est cette convention elle-même", en: "“\(id)” is this convention itself"),
      at: place,
      fix: Wording(fr: "mettez l’identifiant de l’autre convention", en: "put the id of the other convention"))
  }

  /// - Parameter near: as it would have to be written.
  package static func missingFile(_ path: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingFile,
      Wording(
        fr: "il n’y a pas de fichier « \(path) » dans content/", en: "there is no file “\(path)” in content/"),
      at: place,
      fix: near.map(Self.didYouMeanItem)
        ?? Wording(
          fr: "déposez le fichier dans content/files/ et écrivez son chemin, comme files/convention.pdf",
          en: "put the file in content/files/ and write its path, such as files/convention.pdf"))
  }

  /// - Parameter actual: what is true of the file.
  package static func documentDiffers(_ declared: String, actual: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .documentDiffers,
      Wording(
        fr: "le fichier n’est pas celui qui est déclaré : \(declared) ici, \(actual) en réalité",
        en: "the file is not the one declared: \(declared) here, \(actual) in fact"),
      at: place,
      fix: Wording(
        fr: "vérifiez que c’est le bon fichier, puis corrigez ou supprimez cette ligne",
        en: "check that it is the right file, then correct or delete this line"))
  }

  private static func known(_ ids: [String]) -> [Note] {
    ids.isEmpty
      ? []
      : [
        Note(
          Wording(fr: "connus : \(ids.joined(separator: ", "))", en: "known: \(ids.joined(separator: ", "))"))
      ]
  }

  private static func didYouMeanItem(_ text: String) -> Wording {
    Wording(fr: "vouliez-vous dire « \(text) » ?", en: "did you mean “\(text)”?")
  }
}
