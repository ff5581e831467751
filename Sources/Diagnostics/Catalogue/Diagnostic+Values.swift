// Records and the kinds of their values.
extension Diagnostic {
  package static func missingKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingKey,
      Wording(
        fr: "il manque la clé « \(key) », qui est obligatoire", en: "the key “\(key)” is missing; it is required"),
      at: place, fix: Wording(fr: "ajoutez une ligne « \(key): … »", en: "add a line `\(key): …`"))
  }

  /// `known` are the keys that may still be added.
  package static func unknownKey(_ key: String, nearest: String?, known: [String], at place: Place) -> Diagnostic {
    let fix =
      if key.isCutNumber {
        Wording.numberCutByComma
      } else if let nearest {
        Wording(fr: "vouliez-vous écrire « \(nearest) » ?", en: "did you mean “\(nearest)”?")
      } else if known.isEmpty {
        Wording(fr: "supprimez-la", en: "delete it")
      } else {
        Wording(
          fr: "supprimez-la, ou employez une de celles-ci : \(listed(known))",
          en: "delete it, or use one of these: \(listed(known))")
      }
    return Diagnostic(
      .unknownKey,
      Wording(fr: "la clé « \(key.quotable) » est inconnue ici", en: "the key “\(key.quotable)” is not known here"),
      at: place, fix: fix)
  }

  package static func expectedText(found: YAMLKind, at place: Place) -> Diagnostic {
    Diagnostic(
      .expectedText,
      Wording(
        fr: "une seule valeur est attendue ici ; ceci est \(found.wording.fr)",
        en: "a single value is expected here; this is \(found.wording.en)"),
      at: place,
      fix: Wording(
        fr:
          "écrivez la valeur après la clé, sur la même ligne : « clé: valeur » ; un texte qui commence par [ ou "
          + "{ se met "
          + "entre guillemets",
        en:
          "write the value after the key, on the same line: `key: value`; a text that begins with [ or { is put "
          + "in quotes"
      ))
  }

  package static func expectedMap(found: YAMLKind, text: String?, at place: Place) -> Diagnostic {
    let shown = text.map { ("« \($0.quotable) »", "“\($0.quotable)”") } ?? ("ceci", "this")
    return Diagnostic(
      .expectedMap,
      Wording(
        fr: "des clés et leurs valeurs sont attendues ici ; \(shown.0) est \(found.wording.fr)",
        en: "keys with their values are expected here; \(shown.1) is \(found.wording.en)"),
      at: place,
      fix: Wording(fr: "écrivez « {clé: valeur, clé: valeur} »", en: "write `{key: value, key: value}`"))
  }

  package static func expectedList(
    of items: ListItems, found: YAMLKind, text: String?, at place: Place
  ) -> Diagnostic {
    let shown = text.map { ("« \($0.quotable) »", "“\($0.quotable)”") } ?? ("ceci", "this")
    let example = items.example(from: text)
    return Diagnostic(
      .expectedList,
      Wording(
        fr: "une liste est attendue ici ; \(shown.0) est \(found.wording.fr)",
        en: "a list is expected here; \(shown.1) is \(found.wording.en)"),
      at: place,
      fix: Wording(
        fr: "mettez des crochets (« \(example.fr) »), ou un tiret « - » devant chaque élément, un par ligne",
        en: "put brackets (`\(example.en)`), or a hyphen before each item, one a line"))
  }

  package static func emptyList(_ place: Place) -> Diagnostic {
    Diagnostic(
      .emptyList,
      Wording(
        fr: "cette liste est vide ; il y faut au moins un élément",
        en: "this list is empty; it needs an item at least"),
      at: place,
      fix: Wording(fr: "ajoutez un élément, ou supprimez la clé", en: "add an item, or delete the key"))
  }

  package static func emptyText(_ place: Place) -> Diagnostic {
    Diagnostic(
      .emptyText,
      Wording(fr: "ce texte est vide", en: "this text is empty"), at: place,
      fix: Wording(
        fr: "écrivez le texte, ou supprimez la clé : une clé absente veut dire « non renseigné »",
        en: "write the text, or delete the key: an absent key means “not stated”"))
  }

  package static func textTooLong(count: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .textTooLong,
      Wording(
        fr: "ce texte est trop long : \(count) caractères, \(limit) au plus",
        en: "this text is too long: \(count) characters, at most \(limit)"),
      at: place,
      fix: Wording(
        fr: "raccourcissez-le de \(count - limit) ; les détails ont leur place dans le texte sous l’en-tête",
        en: "shorten it by \(count - limit); details belong in the text below the header"))
  }

  /// A key of a translated text that is no language of the registry.
  package static func unknownTextLanguage(
    _ key: String, nearest: String?, languages: [String], at place: Place
  ) -> Diagnostic {
    let fix =
      if let nearest {
        Wording(fr: "vouliez-vous écrire « \(nearest) » ?", en: "did you mean “\(nearest)”?")
      } else {
        Wording(
          fr: "écrivez par exemple {\(languages.map { "\($0): …" }.joined(separator: ", "))}",
          en: "write for example {\(languages.map { "\($0): …" }.joined(separator: ", "))}")
      }
    return Diagnostic(
      .unknownTextLanguage,
      Wording(
        fr: "« \(key.quotable) » n’est pas une langue de ce registre ; ses langues : \(listed(languages))",
        en: "“\(key.quotable)” is no language of this registry; its languages: \(listed(languages))"),
      at: place, fix: fix)
  }

  package static func expectedLocalizedText(found: YAMLKind, languages: [String], at place: Place) -> Diagnostic {
    let example = languages.map { "\($0): …" }.joined(separator: ", ")
    return Diagnostic(
      .expectedLocalizedText,
      Wording(
        fr: "un texte est attendu ici, dans une ou plusieurs langues ; ceci est \(found.wording.fr)",
        en: "a text is expected here, in one or more languages; this is \(found.wording.en)"),
      at: place,
      fix: Wording(
        fr: "écrivez un texte, ou ses traductions : {\(example)}",
        en: "write a text, or its translations: {\(example)}"))
  }

  /// The same with a note that a fixed word is accepted too, for a value that may be declared missing.
  package func noting(literal: String) -> Diagnostic {
    let note = Note(
      Wording(fr: "le mot « \(literal) » est aussi accepté ici", en: "the word “\(literal)” is accepted here too"))
    return Diagnostic(id, headline, severity: severity, at: place, notes: notes + [note], fix: fix)
  }

  static func listed(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension Diagnostic {
  /// What the items of a list are, for showing how a text is made one.
  package enum ListItems: Sendable {
    /// Free text, in which a comma is a part of the sentence.
    case texts
    /// Codes, ids and the like, which hold no comma.
    case words
    case records

    fileprivate func example(from text: String?) -> Wording {
      if self == .records { return Wording(fr: "[{clé: valeur, clé: valeur}]", en: "[{key: value, key: value}]") }
      guard let text else { return Wording(fr: "[a, b]", en: "[a, b]") }
      let items = self == .texts ? [text.inStraightQuotes] : text.quotable.split(separator: ",").map(\.asListItem)
      let list = "[" + items.joined(separator: ", ") + "]"
      return Wording(fr: list, en: list)
    }
  }
}

extension Substring {
  /// One item between brackets, in quotes where YAML would not take it for a text otherwise.
  fileprivate var asListItem: String {
    let word = String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || " _-.".contains($0) }
    return isPlain && word.first.map { $0.isLetter || $0.isNumber } ?? false ? word : word.inStraightQuotes
  }
}
