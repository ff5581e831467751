// What YAML allows and a registry does not, and values that are missing.
extension Diagnostic {
  /// A text that `mithaq new` has left to the author.
  package static func toFillIn(at place: Place) -> Diagnostic {
    Diagnostic(
      .toFillIn,
      Wording(fr: "cette valeur reste à compléter", en: "this value is still to be filled in"),
      severity: .warning, at: place,
      fix: Wording(fr: "écrivez le texte, ou supprimez la ligne", en: "write the text, or delete the line"))
  }

  package static func duplicateKey(_ key: String, first: Place, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      Wording(
        fr: "la clé « \(key.quotable) » est écrite deux fois au même endroit",
        en: "the key “\(key.quotable)” stands here twice"),
      at: place,
      notes: [Note(Wording(fr: "elle est déjà écrite ici", en: "it already stands here"), at: first)],
      fix: Wording(
        fr: "gardez une seule des deux ; plusieurs valeurs s’écrivent en liste : « [a, b] »",
        en: "keep one of the two; several values are written as a list: `[a, b]`"))
  }

  /// Quotes of a word processor round a whole value, which YAML takes for a part of it.
  package static func typographicQuotes(_ text: String, round inner: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .typographicQuotes,
      Wording(
        fr:
          "ces guillemets seront publiés avec le texte : seuls les guillemets droits (\") l’entourent sans en faire partie",
        en:
          "these quotes will be published with the text: only straight quotes (\") stand round it without being part of it"
      ),
      severity: .warning, at: place,
      fix: Wording(
        fr: "écrivez \"\(inner)\", ou \"\(text)\" si les guillemets font partie du texte",
        en: "write \"\(inner)\", or \"\(text)\" if the quotes belong to the text"))
  }

  /// A quote of a word processor at one end of a value, with no partner; `rest` is the value without it.
  package static func loneTypographicQuote(_ quote: Character, rest: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .typographicQuotes,
      Wording(
        fr:
          "le guillemet \(quote) sera publié avec le texte, et celui qui devrait lui répondre manque",
        en: "the quote \(quote) will be published with the text, and the one that should answer it is missing"),
      severity: .warning, at: place,
      fix: Wording(
        fr:
          "écrivez \(rest.inStraightQuotes) ; si le guillemet fait partie du texte, écrivez aussi l’autre",
        en: "write \(rest.inStraightQuotes); if the quote belongs to the text, write the other one too"))
  }

  /// `others` counts the further lines that begin with a tab.
  package static func tabIndentation(others: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .tabIndentation,
      Wording(
        fr: "cette ligne est mise en retrait par une tabulation ; YAML n’accepte ici que des espaces",
        en: "this line is indented with a tab; YAML takes only spaces here"),
      at: place,
      notes: others > 0
        ? [Note(Wording(fr: "autres lignes dans ce cas : \(others)", en: "further lines like it: \(others)"))] : [],
      fix: Wording(
        fr: "remplacez chaque tabulation par deux espaces",
        en: "replace each tab by two spaces"))
  }

  package static func yamlAlias(_ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlAlias,
      Wording(
        fr: "une valeur qui commence par « * » est un renvoi YAML ; les renvois ne sont pas acceptés",
        en: "a value that begins with * is a YAML alias; aliases are not accepted"),
      at: place,
      fix: Wording(
        fr: "écrivez la valeur en toutes lettres ; si c’est un texte, mettez-le entre guillemets : \"*…\"",
        en: "write the value out; if it is a text, put it in quotes: \"*…\""))
  }

  package static func yamlAnchor(_ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlAnchor,
      Wording(
        fr: "une valeur qui commence par « & » est une ancre YAML ; les ancres ne sont pas acceptées",
        en: "a value that begins with & is a YAML anchor; anchors are not accepted"),
      at: place,
      fix: Wording(
        fr: "supprimez-la ; si c’est un texte, mettez-le entre guillemets : \"&…\"",
        en: "delete it; if it is a text, put it in quotes: \"&…\""))
  }

  package static func yamlTag(_ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTag,
      Wording(
        fr: "une valeur qui commence par « ! » est une étiquette YAML ; les étiquettes ne sont pas acceptées",
        en: "a value that begins with ! is a YAML tag; tags are not accepted"),
      at: place,
      fix: Wording(
        fr: "supprimez-la ; si c’est un texte, mettez-le entre guillemets : \"!…\"",
        en: "delete it; if it is a text, put it in quotes: \"!…\""))
  }

  package static func severalDocuments(_ place: Place) -> Diagnostic {
    Diagnostic(
      .severalDocuments,
      Wording(
        fr: "cette ligne commence ou termine un document YAML ; il n’y en a qu’un par fichier",
        en: "this line begins or ends a YAML document; a file holds only one"),
      at: place,
      fix: Wording(
        fr: "supprimez cette ligne ; si c’est un texte, mettez-le entre guillemets",
        en: "delete this line; if it is a text, put it in quotes"))
  }

  package static func yamlDirective(_ place: Place) -> Diagnostic {
    Diagnostic(
      .yamlDirective,
      Wording(
        fr: "une ligne qui commence par « % » est une directive YAML ; les directives ne sont pas acceptées",
        en: "a line that begins with % is a YAML directive; directives are not accepted"),
      at: place, fix: Wording(fr: "supprimez cette ligne", en: "delete this line"))
  }

  package static func nestingTooDeep(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .nestingTooDeep,
      Wording(
        fr: "trop de listes et de clés emboîtées : \(limit) niveaux au plus",
        en: "lists and keys are nested too deeply: at most \(limit) levels"),
      at: place,
      fix: Wording(
        fr: "aucune donnée du registre n’en demande autant ; vérifiez les crochets et les retraits",
        en: "no data of a registry needs as many; check the brackets and the indentation"))
  }

  /// A key without a value, or with `~` or `null`; `key` is nil for an item of a list.
  package static func emptyValue(of key: String?, at place: Place) -> Diagnostic {
    let headline =
      if let key {
        Wording(fr: "la clé « \(key.quotable) » n’a pas de valeur", en: "the key “\(key.quotable)” has no value")
      } else {
        Wording(fr: "cet élément de la liste est vide", en: "this item of the list is empty")
      }
    let fix =
      if let key, key.isCutNumber {
        Wording.numberCutByComma
      } else if key != nil {
        Wording(
          fr: "donnez-lui une valeur, ou supprimez la clé : une clé absente veut dire « non renseigné »",
          en: "give it a value, or delete the key: an absent key means “not stated”")
      } else {
        Wording(fr: "écrivez l’élément, ou supprimez-le", en: "write the item, or delete it")
      }
    return Diagnostic(.emptyValue, headline, at: place, fix: fix)
  }

  /// A list, a map or nothing where a key must be; `kind` is nil for nothing.
  package static func keyNotText(_ kind: YAMLKind?, at place: Place) -> Diagnostic {
    Diagnostic(
      .keyNotText,
      Wording(
        fr: "une clé doit être un mot ; ceci est \(kind?.wording.fr ?? "une clé vide")",
        en: "a key must be a word; this is \(kind?.wording.en ?? "an empty key")"),
      at: place,
      fix: Wording(
        fr: "écrivez « clé: valeur » ; un texte qui commence par un crochet ou une accolade se met entre guillemets",
        en: "write `key: value`; a text that begins with a bracket or a brace is put in quotes"))
  }
}
