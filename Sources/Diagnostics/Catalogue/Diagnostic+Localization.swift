/// What the files of interface texts, `templates/strings/<language>.yml`, may not say.
extension Diagnostic {
  package static func interfaceTextsNotAMap(at place: Place) -> Diagnostic {
    Diagnostic(
      .interfaceTextsNotAMap,
      Wording(
        fr: "ce fichier doit contenir des lignes « clé : texte »",
        en: "this file must hold lines of the form “key: text”"),
      at: place,
      fix: Wording(
        fr: "écrivez par exemple : home: \"Accueil\"",
        en: "write for example: home: \"Home\""))
  }

  package static func malformedInterfaceKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .malformedInterfaceKey,
      Wording(
        fr: "« \(key) » n’est pas une clé de texte",
        en: "“\(key)” is not the key of a text"),
      at: place,
      fix: Wording(
        fr:
          "une clé a des minuscules sans accent, des chiffres et « _ », en parties séparées par des points : back_home, date.day",
        en:
          "a key has lower-case letters from a to z, digits and “_”, in parts with dots between them: back_home, date.day"
      ))
  }

  package static func missingInterfaceText(
    _ key: String, misspelt: Located<String>?, reference: Place?, at place: Place
  ) -> Diagnostic {
    var notes: [Note] = []
    if let misspelt {
      let (fr, en) = ("« \(misspelt.value) » est peut-être lui", "“\(misspelt.value)” may be it")
      notes.append(Note(Wording(fr: fr, en: en), at: misspelt.place))
    }
    if let reference {
      notes.append(Note(Wording(fr: "le texte à traduire est ici", en: "the text to translate is here"), at: reference))
    }
    return Diagnostic(
      .missingInterfaceText,
      Wording(
        fr: "le texte « \(key) » manque",
        en: "the text “\(key)” is missing"),
      at: place, notes: notes,
      fix: Wording(
        fr: "ajoutez une ligne : \(key): \"…\"",
        en: "add a line: \(key): \"…\""))
  }

  package static func unknownInterfaceText(_ key: String, suggestion: String?, reference: String, at place: Place)
    -> Diagnostic
  {
    let near = suggestion.map { suggestion in
      Wording(fr: "vouliez-vous dire « \(suggestion) » ?", en: "did you mean “\(suggestion)”?")
    }
    let remove = Wording(
      fr: "supprimez la ligne, ou ajoutez la clé dans \(reference).yml",
      en: "delete the line, or add the key to \(reference).yml")
    return Diagnostic(
      .unknownInterfaceText,
      Wording(
        fr: "« \(key) » n’est pas une clé connue : \(reference).yml ne l’a pas",
        en: "“\(key)” is not a known key: \(reference).yml has none such"),
      at: place,
      fix: near ?? remove)
  }

  package static func emptyInterfaceText(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .emptyInterfaceText,
      Wording(
        fr: "le texte « \(key) » est vide",
        en: "the text “\(key)” is empty"),
      at: place,
      fix: Wording(
        fr: "écrivez le texte entre guillemets droits",
        en: "write the text in straight quotes"))
  }

  package static func interfaceTextIsList(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .interfaceTextIsList,
      Wording(
        fr: "« \(key) » doit être un texte",
        en: "“\(key)” must be a text"),
      at: place,
      fix: Wording(
        fr: "écrivez : \(key): \"…\"",
        en: "write: \(key): \"…\""))
  }

  package static func interfaceTextCounted(_ key: String, isDeclared: Bool, at place: Place) -> Diagnostic {
    let single = Wording(fr: "écrivez : \(key): \"…\"", en: "write: \(key): \"…\"")
    let unused = Wording(
      fr: "supprimez cette clé, que le code ne lit pas, ou écrivez-la avec ses points sur une ligne : \(key).…: \"…\"",
      en: "delete this key, which the code does not read, or write it with its dots on one line: \(key).…: \"…\"")
    return Diagnostic(
      .interfaceTextCounted,
      Wording(
        fr: "« \(key) » ne dépend pas d’un nombre : il lui faut un seul texte",
        en: "“\(key)” does not depend on a number: it needs a single text"),
      at: place,
      fix: isDeclared ? single : unused)
  }

  package static func interfaceTextNotCounted(_ key: String, categories: [String], at place: Place) -> Diagnostic {
    let forms = categories.map { "\($0): \"…\"" }.joined(separator: ", ")
    return Diagnostic(
      .interfaceTextNotCounted,
      Wording(
        fr: "« \(key) » dépend d’un nombre : il lui faut un texte par forme",
        en: "“\(key)” depends on a number: it needs one text for each form"),
      at: place,
      fix: Wording(
        fr: "écrivez : \(key): {\(forms)}",
        en: "write: \(key): {\(forms)}"))
  }

  package static func unknownPluralCategory(
    _ category: String, of key: String, language: String, categories: [String], at place: Place
  ) -> Diagnostic {
    let list = categories.joined(separator: ", ")
    return Diagnostic(
      .unknownPluralCategory,
      Wording(
        fr: "« \(category) » n’est pas une forme du pluriel en « \(language) » (texte « \(key) »)",
        en: "“\(category)” is not a plural form of “\(language)” (text “\(key)”)"),
      at: place,
      fix: Wording(
        fr: "les formes de cette langue sont : \(list)",
        en: "the forms of this language are: \(list)"))
  }

  package static func missingPluralCategory(_ category: String, of key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingPluralCategory,
      Wording(
        fr: "la forme « \(category) » du texte « \(key) » manque",
        en: "the form “\(category)” of the text “\(key)” is missing"),
      at: place,
      fix: Wording(
        fr: "ajoutez « \(category): \"…\" » ; {n} y est remplacé par le nombre",
        en: "add “\(category): \"…\"”; {n} in it is replaced by the number"))
  }

  package static func unknownPlaceholder(_ name: String, of key: String, allowed: [String], at place: Place)
    -> Diagnostic
  {
    let list = allowed.map { "{\($0)}" }.joined(separator: ", ")
    let near = NearMatch.of(name, in: allowed)
    let fix =
      if allowed.isEmpty {
        Wording(fr: "supprimez-le : ce texte est affiché tel quel", en: "delete it: this text is shown as it is")
      } else if let near {
        Wording(fr: "vouliez-vous dire « {\(near)} » ?", en: "did you mean “{\(near)}”?")
      } else {
        Wording(fr: "ce texte peut contenir : \(list)", en: "this text can hold: \(list)")
      }
    return Diagnostic(
      .unknownPlaceholder,
      Wording(
        fr: "rien ne remplace « {\(name)} » dans le texte « \(key) »",
        en: "nothing replaces “{\(name)}” in the text “\(key)”"),
      at: place,
      fix: fix)
  }

  package static func missingPlaceholder(_ name: String, of key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingPlaceholder,
      Wording(
        fr: "« {\(name)} » manque dans le texte « \(key) »",
        en: "“{\(name)}” is missing in the text “\(key)”"),
      at: place,
      fix: Wording(
        fr: "placez {\(name)} là où la valeur doit paraître",
        en: "put {\(name)} where the value is to appear"))
  }
}
