// What is found when the records, texts, templates and languages of a site are brought together.
extension Diagnostic {
  package static func missingSiteFile(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingSiteFile,
      Wording(
        fr: "le fichier du site manque : il dit son titre et ses langues",
        en: "the file of the site is missing: it gives its title and languages"),
      at: place,
      fix: Wording(
        fr: "créez content/site.yml avec « title: » et « languages: [fr] », ou partez de « mithaq init »",
        en: "create content/site.yml with “title:” and “languages: [fr]”, or start from “mithaq init”"))
  }

  package static func unexpectedFile(at place: Place, expected: String) -> Diagnostic {
    let name = place.path.split(separator: "/").last.map(String.init) ?? place.path
    let stem = name.prefix { $0 != "." }
    // `fiche.md.txt`, `fiche.MD`, `fiche.yaml`: the ending is all that is wrong.
    let ending = name.dropFirst(stem.count).lowercased()
    let isEndingWrong = [expected, expected + ".txt", ".markdown", ".yaml"].contains(ending)
    let renaming = Wording(fr: "renommez-le « \(stem)\(expected) »", en: "rename it “\(stem)\(expected)”")
    return Diagnostic(
      .unexpectedFile,
      Wording(
        fr: "ce dossier ne contient que des fichiers « \(expected) »", en: "this folder holds “\(expected)” files only"),
      at: place,
      fix: isEndingWrong && !stem.isEmpty
        ? renaming
        : Wording(
          fr:
            "renommez le fichier, mettez-le dans content/files/, ou faites commencer son nom par « _ » pour qu’il soit ignoré",
          en: "rename the file, put it in content/files/, or start its name with “_” to have it ignored"))
  }

  package static func unexpectedPlace(_ path: String, near: String?) -> Diagnostic {
    Diagnostic(
      .unexpectedPlace,
      Wording(
        fr: "Mithaq ne sait pas ce que contient ce dossier de content/",
        en: "Mithaq does not know what this folder of content/ holds"),
      at: Place(path: path),
      notes: [
        Note(
          Wording(
            fr: "dossiers connus : regions, partners, programmes, instruments, conventions, pages, vocabularies, files",
            en: "known folders: regions, partners, programmes, instruments, conventions, pages, vocabularies, files"))
      ],
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(fr: "déplacez le fichier", en: "move the file"))
  }

  package static func brokenLink(_ destination: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      Wording(
        fr: "le lien « \(destination) » ne mène à aucun fichier de content/",
        en: "the link “\(destination)” leads to no file of content/"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(
          fr: "écrivez le chemin depuis ce fichier, par exemple : ../../partners/cluster-solaire.md ou "
            + "../../files/photo.jpg",
          en: "write the path from this file, for example: ../../partners/cluster-solaire.md or "
            + "../../files/photo.jpg"))
  }

  package static func brokenImage(_ destination: String, near: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      Wording(
        fr: "l’image « \(destination) » n’est pas un fichier de content/files/",
        en: "the image “\(destination)” is no file of content/files/"),
      at: place,
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
        ?? Wording(
          fr:
            "déposez l’image dans content/files/ et écrivez le chemin depuis ce fichier, par exemple : ../../files/photo.jpg",
          en: "put the image in content/files/ and write the path from this file, for example: ../../files/photo.jpg"))
  }

  package static func unknownHeading(
    _ id: String, in path: String, near: String?, known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownHeading,
      Wording(
        fr: "« \(path) » n’a pas d’intertitre « #\(id) »", en: "“\(path)” has no heading “#\(id)”"),
      at: place,
      notes: known.isEmpty
        ? []
        : [
          Note(
            Wording(
              fr: "intertitres : \(known.map { "#\($0)" }.joined(separator: ", "))",
              en: "headings: \(known.map { "#\($0)" }.joined(separator: ", "))"))
        ],
      fix: near.map { Wording(fr: "vouliez-vous dire « #\($0) » ?", en: "did you mean “#\($0)”?") }
        ?? Wording(fr: "corrigez ou supprimez la partie après « # »", en: "correct or delete the part after “#”"))
  }

  package static func orphan(_ id: String, noun: Wording, at place: Place) -> Diagnostic {
    Diagnostic(
      .orphan,
      Wording(
        fr: "rien ne renvoie à « \(id) » (\(noun.fr)) : aucun portail ne le montrera",
        en: "nothing refers to “\(id)” (\(noun.en)): no portal will show it"),
      severity: .warning, at: place,
      fix: Wording(
        fr: "citez-le dans une convention, ou donnez sa région", en: "name it in a convention, or give its region"))
  }

  package static func missingStrings(_ language: String, file: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingStrings,
      Wording(
        fr: "les textes d’interface en « \(language) » manquent : \(file)",
        en: "the interface texts in “\(language)” are missing: \(file)"),
      at: place,
      fix: Wording(
        fr: "retirez cette langue de « languages: », ou ajoutez le fichier en traduisant templates/strings/fr.yml",
        en: "take this language out of “languages:”, or add the file by translating templates/strings/fr.yml"))
  }

  package static func missingAsset(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingAsset,
      Wording(
        fr: "ce fichier dont toutes les pages ont besoin manque", en: "this file, which all pages need, is missing"),
      at: place,
      fix: Wording(
        fr: "vérifiez où Mithaq est installé : ses modèles par défaut le contiennent",
        en: "check where Mithaq is installed: its default templates have it"))
  }

  package static func unknownRegion(_ name: String, near: String?, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownRegion,
      Wording(
        fr: "--region : aucune région ne s’appelle « \(name) »", en: "--region: no region is called “\(name)”"),
      at: nil,
      notes: [
        Note(
          Wording(
            fr: "régions : \(known.joined(separator: ", "))", en: "regions: \(known.joined(separator: ", "))"))
      ],
      fix: near.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") })
  }
}
