// Files that hold the text of a record in another language.
extension Diagnostic {
  /// - Parameter near: the path of the file that is probably meant.
  package static func translationWithoutOriginal(
    language: String, original: String, near: String?, at place: Place
  ) -> Diagnostic {
    let file = near.map { $0.dropLast(".md".count) + ".\(language).md" }
    return Diagnostic(
      .translationWithoutOriginal,
      Wording(
        fr: "d’après son nom, ce fichier traduit « \(original) », qui n’existe pas",
        en: "by its name this file translates “\(original)”, which is not there"),
      at: place,
      fix: file.map { Wording(fr: "vouliez-vous le nommer « \($0) » ?", en: "did you mean to name it “\($0)”?") }
        ?? Wording(
          fr: "mettez-le à côté de la fiche qu’il traduit : « nom.\(language).md » à côté de « nom.md »",
          en: "put it beside the record it translates: “name.\(language).md” beside “name.md”"))
  }

  /// - Parameter written: what stands in the file name for the language; `nil` where there is nothing.
  package static func unknownTranslationLanguage(
    _ written: String?, near: String?, known: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownTranslationLanguage,
      written.map {
        Wording(
          fr: "ce fichier est une traduction, mais « \($0) », à la fin de son nom, n’est pas un code de langue",
          en: "this file is a translation, but “\($0)” at the end of its name is no code of a language")
      }
        ?? Wording(
          fr: "ce fichier est une traduction, mais son nom ne dit pas dans quelle langue",
          en: "this file is a translation, but its name does not say in which language"),
      at: place,
      notes: [
        Note(
          Wording(fr: "langues : \(known.joined(separator: ", "))", en: "languages: \(known.joined(separator: ", "))"))
      ],
      fix: near.map {
        Wording(fr: "terminez son nom par « .\($0).md »", en: "end its name with “.\($0).md”")
      }
        ?? Wording(
          fr: "nommez-le comme la fiche qu’il traduit, avec la langue : « nom.ar.md » à côté de « nom.md »",
          en: "name it after the record it translates, with the language: “name.ar.md” beside “name.md”"))
  }

  package static func recordNamedLikeTranslation(
    language: String, original: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .recordNamedLikeTranslation,
      Wording(
        fr:
          "un nom en « .\(language).md » est celui d’une traduction de « \(original) », mais cet en-tête est celui d’une fiche",
        en: "a name in “.\(language).md” is that of a translation of “\(original)”, but this header is that of a record"
      ),
      at: place,
      fix: Wording(
        fr:
          "pour une fiche, ôtez « .\(language) » du nom du fichier ; pour une traduction, ne gardez que « translation_of », « method » et « reviewed » dans l’en-tête, car les champs se traduisent dans la fiche même",
        en:
          "for a record, take “.\(language)” out of the file name; for a translation, keep only “translation_of”, “method” and “reviewed” in the header, since fields are translated in the record itself"
      ))
  }

  package static func translationInFirstLanguage(_ language: String, original: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .translationInFirstLanguage,
      Wording(
        fr:
          "« \(language) » est la première langue du site, celle des originaux : ce texte est déjà dans « \(original) »",
        en:
          "“\(language)” is the first language of the site, that of the originals: this text is in “\(original)” already"
      ),
      at: place,
      fix: Wording(
        fr: "mettez ce texte dans « \(original) » et supprimez ce fichier, ou corrigez la langue dans son nom",
        en: "put this text into “\(original)” and delete this file, or correct the language in its name"))
  }

  package static func translationNotShown(_ language: String, languages: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .translationNotShown,
      Wording(
        fr: "le site n’a pas de pages en « \(language) » : cette traduction ne sera pas montrée",
        en: "the site has no pages in “\(language)”: this translation will not be shown"),
      severity: .warning, at: place,
      notes: [
        Note(
          Wording(
            fr: "langues du site : \(languages.joined(separator: ", "))",
            en: "languages of the site: \(languages.joined(separator: ", "))"))
      ],
      fix: Wording(
        fr: "ajoutez « \(language) » à « languages: » dans content/site.yml quand ses pages doivent paraître",
        en: "add “\(language)” to “languages:” in content/site.yml once its pages are to appear"))
  }

  /// - Parameter written: `nil` where the key is missing.
  package static func invalidTranslationHash(_ written: String?, current: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidTranslationHash,
      written.map {
        Wording(
          fr: "« \($0) » n’est pas l’empreinte d’un texte, qui a 64 chiffres et lettres de a à f",
          en: "“\($0)” is not the hash of a text, which has 64 digits and letters from a to f")
      }
        ?? Wording(
          fr: "« translation_of » manque : il dit de quel état de l’original ce texte est la traduction",
          en: "“translation_of” is missing: it says of which state of the original this text is the translation"),
      at: place,
      fix: Wording(
        fr: "si ce texte traduit l’original tel qu’il est aujourd’hui, écrivez : translation_of: \"\(current)\"",
        en: "if this text translates the original as it is today, write: translation_of: \"\(current)\""))
  }

  /// - Parameter isShown: whether the site has pages in the language of the translation.
  package static func staleTranslation(
    original: String, current: String, isShown: Bool, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .staleTranslation,
      Wording(
        fr: "le texte de « \(original) » a changé depuis cette traduction",
        en: "the text of “\(original)” has changed since this translation"),
      severity: .warning, at: place,
      notes: isShown
        ? [
          Note(
            Wording(
              fr: "la page montre cette traduction, et dit que l’original a changé",
              en: "the page shows this translation, and says that the original has changed"))
        ] : [],
      fix: Wording(
        fr: "comparez les deux textes, corrigez cette traduction, puis écrivez : translation_of: \"\(current)\"",
        en: "compare the two texts, correct this translation, then write: translation_of: \"\(current)\""))
  }
}
