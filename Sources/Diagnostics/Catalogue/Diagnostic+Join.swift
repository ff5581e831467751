// What the join of the records finds: ids, references, codes and facts that do not agree with one another.
extension Diagnostic {
  package static func duplicateID(_ id: String, of noun: Wording, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      Wording(
        fr: "l’identifiant « \(id) » est déjà pris (\(noun.fr))", en: "the id “\(id)” is already taken (\(noun.en))"),
      at: place, notes: [firstUse(at: first)],
      fix: Wording(
        fr: "un identifiant ne sert qu’une fois et ne se réutilise pas : choisissez-en un autre",
        en: "an id is used once and never again: choose another one"))
  }

  package static func duplicateSlug(_ slug: String, of noun: Wording, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateSlug,
      Wording(
        fr: "deux fiches (\(noun.fr)) auraient la même adresse « \(slug) »",
        en: "two records (\(noun.en)) would have the same address “\(slug)”"),
      at: place, notes: [firstUse(at: first)],
      fix: Wording(
        fr: "donnez à l’une d’elles un « slug: » qui lui soit propre", en: "give one of them a “slug:” of its own"))
  }

  package static func slugRequired(at place: Place) -> Diagnostic {
    Diagnostic(
      .slugRequired,
      Wording(
        fr: "aucune adresse ne peut être tirée du nom, qui n’a pas de lettre latine",
        en: "no address can be made from the name, which has no Latin letter"),
      at: place,
      fix: Wording(
        fr: "ajoutez « slug: » en lettres minuscules sans accent, par exemple : slug: chambre-agriculture",
        en: "add “slug:” in plain lower-case letters, for example: slug: chambre-agriculture"))
  }

  package static func reservedSlug(_ slug: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .reservedSlug,
      Wording(fr: "l’adresse « \(slug) » est réservée", en: "the address “\(slug)” is reserved"),
      at: place,
      fix: Wording(fr: "choisissez un autre « slug: »", en: "choose another “slug:”"))
  }

  package static func danglingReference(
    _ id: String, to noun: Wording, folder: String, near: String?, at place: Place, definition: Place?
  ) -> Diagnostic {
    let suggestion = near.map {
      Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?")
    }
    return Diagnostic(
      .danglingReference,
      Wording(
        fr: "« \(id) » ne désigne rien : aucune fiche n’a cet identifiant (\(noun.fr))",
        en: "“\(id)” refers to nothing: no record has this id (\(noun.en))"),
      at: place,
      notes: definition.map { [Note(Wording(fr: "la fiche la plus proche", en: "the nearest record"), at: $0)] } ?? [],
      fix: suggestion
        ?? Wording(
          fr: "corrigez l’identifiant, ou ajoutez la fiche dans content/\(folder)/",
          en: "correct the id, or add the record in content/\(folder)/"))
  }

  package static func wrongKind(
    _ id: String, expected: Wording, found: Wording, at place: Place, definition: Place
  ) -> Diagnostic {
    Diagnostic(
      .wrongKind,
      Wording(
        fr: "« \(id) » désigne autre chose que ce qui est attendu : \(found.fr) au lieu de \(expected.fr)",
        en: "“\(id)” refers to something else than expected: \(found.en) instead of \(expected.en)"),
      at: place, notes: [Note(Wording(fr: "défini ici", en: "defined here"), at: definition)],
      fix: Wording(
        fr: "mettez ici l’identifiant d’une fiche du bon genre", en: "put the id of a record of the right kind here"))
  }

  package static func unknownCode(
    _ code: String, vocabulary: String, near: String?, known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownCode,
      Wording(
        fr: "le code « \(code) » n’est pas dans le vocabulaire « \(vocabulary) »",
        en: "the code “\(code)” is not in the vocabulary “\(vocabulary)”"),
      at: place,
      notes: [
        Note(
          Wording(
            fr: "codes connus : \(known.joined(separator: ", "))", en: "known codes: \(known.joined(separator: ", "))"))
      ],
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(
          fr: "choisissez un code de la liste, ou ajoutez-le à content/vocabularies/",
          en: "choose a code of the list, or add it to content/vocabularies/"))
  }

  package static func repeatedItem(_ item: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .repeatedItem,
      Wording(fr: "« \(item) » est déjà dans cette liste", en: "“\(item)” is already in this list"),
      at: place, notes: [firstUse(at: first)],
      fix: Wording(fr: "supprimez l’un des deux", en: "delete one of the two"))
  }

  package static func unknownPerson(_ id: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownPerson,
      Wording(
        fr: "personne ne porte l’identifiant « \(id) » parmi les signataires",
        en: "nobody among the signatories has the id “\(id)”"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(
          fr: "ajoutez la personne à « signatories: », ou corrigez l’identifiant",
          en: "add the person to “signatories:”, or correct the id"))
  }

  package static func unknownSource(_ id: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownSource,
      Wording(
        fr: "aucune source de cette fiche ne s’appelle « \(id) »", en: "no source of this record is called “\(id)”"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(
          fr: "ajoutez-la à « sources: » de ce fichier, ou corrigez le nom",
          en: "add it to “sources:” of this file, or correct the name"))
  }

  package static func unknownFact(_ path: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownFact,
      Wording(
        fr: "« \(path) » ne désigne aucun fait de cette fiche", en: "“\(path)” names no fact of this record"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(
          fr: "écrivez une clé de la fiche (« parties »), ou une clé et un identifiant (« commitments.c1 »)",
          en: "write a key of the record (“parties”), or a key and an id (“commitments.c1”)"))
  }

  package static func endBeforeStart(
    _ end: String, start: String, at place: Place, start startPlace: Place
  ) -> Diagnostic {
    Diagnostic(
      .endBeforeStart,
      Wording(
        fr: "la fin (\(end)) vient avant le début (\(start))", en: "the end (\(end)) comes before the start (\(start))"),
      at: place, notes: [Note(Wording(fr: "le début est ici", en: "the start is here"), at: startPlace)],
      fix: Wording(fr: "corrigez l’une des deux dates", en: "correct one of the two dates"))
  }

  package static func partOfItself(_ id: String, key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .partOfItself,
      Wording(
        fr: "« \(id) » ferait partie de lui-même : la chaîne des « \(key) » revient à son début",
        en: "“\(id)” would be a part of itself: the chain of “\(key)” comes back to its start"),
      at: place,
      fix: Wording(
        fr: "supprimez « \(key) » là où l’organisme ou le programme ne dépend d’aucun autre",
        en: "delete “\(key)” where the body or programme depends on no other"))
  }

  package static func signedInTheFuture(_ day: String, today: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .signedInTheFuture,
      Wording(
        fr: "la signature est datée du \(day), après le jour que les pages appellent aujourd’hui, le \(today)",
        en: "the signing is dated \(day), after \(today), the day that pages call today"),
      severity: .warning, at: place,
      fix: Wording(
        fr: "corrigez la date, ou le statut : « approved » pour une convention qui n’est pas encore signée",
        en: "correct the date, or the status: “approved” for a convention that is not signed yet"))
  }

  package static func takenMapPosition(_ x: Int, _ y: Int, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .takenMapPosition,
      Wording(
        fr: "une autre région a déjà la place (\(x), \(y)) de la carte",
        en: "another region already has the place (\(x), \(y)) of the map"),
      at: place, notes: [firstUse(at: first)],
      fix: Wording(
        fr: "corrigez « grid_x » et « grid_y » : le guide du format donne la place de chaque région",
        en: "correct “grid_x” and “grid_y”: the guide to the format gives the place of each region"))
  }

  package static func mapPositionOutside(_ x: Int, _ y: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .mapPositionOutside,
      Wording(
        fr: "la place (\(x), \(y)) est hors de la carte, qui va de 0 à 9 dans les deux sens",
        en: "the place (\(x), \(y)) is outside the map, which goes from 0 to 9 both ways"),
      at: place,
      fix: Wording(
        fr: "corrigez « grid_x » et « grid_y » : le guide du format donne la place de chaque région",
        en: "correct “grid_x” and “grid_y”: the guide to the format gives the place of each region"))
  }

  package static func malformedConventionID(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .malformedConventionID,
      Wording(
        fr: "« \(id) » n’est pas un identifiant de convention", en: "“\(id)” is not the id of a convention"),
      at: place,
      fix: Wording(
        fr: "écrivez la région, l’année et un numéro, par exemple : MA-08-2021-001",
        en: "write the region, the year and a number, for example: MA-08-2021-001"))
  }

  package static func conventionIDOfOtherRegion(_ id: String, region: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .conventionIDOfOtherRegion,
      Wording(
        fr: "l’identifiant « \(id) » ne commence pas par la région de la convention, « \(region) »",
        en: "the id “\(id)” does not start with the region of the convention, “\(region)”"),
      severity: .warning, at: place,
      fix: Wording(
        fr: "vérifiez la région ; gardez l’identifiant s’il est déjà publié",
        en: "check the region; keep the id if it is already published"))
  }

  package static func unknownProvince(_ code: String, near: String?, known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownProvince,
      Wording(
        fr: "« \(code) » n’est pas une province ou préfecture des régions de la convention",
        en: "“\(code)” is not a province or prefecture of the regions of the convention"),
      at: place,
      notes: [
        Note(
          Wording(
            fr: "codes connus : \(known.joined(separator: ", "))", en: "known codes: \(known.joined(separator: ", "))"))
      ],
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") })
  }

  package static func partyListedTwice(_ id: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .partyListedTwice,
      Wording(fr: "la partie « \(id) » est citée deux fois", en: "the party “\(id)” is listed twice"),
      at: place, notes: [firstUse(at: first)],
      fix: Wording(
        fr: "gardez une seule entrée, avec le rôle principal", en: "keep one entry, with the leading role"))
  }

  package static func singleParty(at place: Place) -> Diagnostic {
    Diagnostic(
      .singleParty,
      Wording(fr: "une convention a au moins deux parties", en: "a convention has at least two parties"),
      at: place, fix: Wording(fr: "ajoutez l’autre partie", en: "add the other party"))
  }

  package static func signatoryForStranger(_ id: String, parties: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .signatoryForStranger,
      Wording(
        fr: "« \(id) » n’est pas une partie de cette convention", en: "“\(id)” is not a party to this convention"),
      at: place,
      notes: [
        Note(
          Wording(
            fr: "parties : \(parties.joined(separator: ", "))", en: "parties: \(parties.joined(separator: ", "))"))
      ],
      fix: Wording(
        fr: "mettez l’identifiant d’une des parties, ou ajoutez celle-ci à « parties: »",
        en: "put the id of one of the parties, or add this one to “parties:”"))
  }

  package static func personWithTwoNames(_ id: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .personWithTwoNames,
      Wording(
        fr: "la personne « \(id) » porte ici un autre nom qu’ailleurs",
        en: "the person “\(id)” has another name here than elsewhere"),
      at: place, notes: [firstUse(at: first)],
      fix: Wording(
        fr: "écrivez le même nom partout, ou donnez un autre identifiant à l’autre personne",
        en: "write the same name everywhere, or give the other person another id"))
  }

  package static func nameWithTwoPeople(
    _ known: String, _ id: String, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      .nameWithTwoPeople,
      Wording(
        fr: "« \(id) » et « \(known) » portent le même nom", en: "“\(id)” and “\(known)” have the same name"),
      severity: .warning, at: place, notes: [firstUse(at: first)],
      fix: Wording(
        fr: "si c’est la même personne, donnez-lui le même identifiant", en: "if it is one person, give them one id"))
  }

  package static func missingVocabulary(_ name: String) -> Diagnostic {
    Diagnostic(
      .missingVocabulary,
      Wording(fr: "le vocabulaire « \(name) » manque", en: "the vocabulary “\(name)” is missing"),
      at: Place(path: "content/vocabularies/\(name).yml"),
      fix: Wording(
        fr: "« mithaq init » dans un dossier vide donne tous les vocabulaires : copiez celui-ci",
        en: "“mithaq init” in an empty folder gives all vocabularies: copy this one"))
  }

  package static func unknownVocabulary(_ name: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownVocabulary,
      Wording(fr: "rien n’emploie le vocabulaire « \(name) »", en: "nothing uses the vocabulary “\(name)”"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(fr: "corrigez « id: » ou supprimez le fichier", en: "correct “id:” or delete the file"))
  }

  package static func missingTerm(_ code: String, in vocabulary: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingTerm,
      Wording(
        fr: "le vocabulaire « \(vocabulary) » n’a pas de libellé pour « \(code) »",
        en: "the vocabulary “\(vocabulary)” has no label for “\(code)”"),
      at: place,
      fix: Wording(
        fr: "ajoutez sous « terms: » le code \(code) et son libellé",
        en: "add the code \(code) and its label under “terms:”"))
  }

  package static func unknownTerm(_ code: String, in vocabulary: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownTerm,
      Wording(
        fr: "« \(code) » est de trop : le vocabulaire « \(vocabulary) » est fermé",
        en: "“\(code)” is one too many: the vocabulary “\(vocabulary)” is closed"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(fr: "supprimez ce code", en: "delete this code"))
  }

  /// The note of every diagnostic about something that stands in two places.
  static func firstUse(at place: Place) -> Note {
    Note(Wording(fr: "première fois ici", en: "first used here"), at: place)
  }
}
