// Texts that YAML cannot read.
extension Diagnostic {
  /// A colon with a space after it inside a value; `value` is the whole value as written on the line.
  package static func unquotedColon(value: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unquotedColon,
      Wording(
        fr: "les deux-points coupent cette valeur en deux : suivis d’une espace, ils annoncent une nouvelle clé",
        en: "the colon cuts this value in two: with a space after it, it announces a new key"),
      at: place,
      fix: Wording(
        fr: "mettez toute la valeur entre guillemets : \(value.inStraightQuotes)",
        en: "put the whole value in quotes: \(value.inStraightQuotes)"))
  }

  /// A line whose column fits none of the keys above it.
  package static func badIndentation(_ place: Place) -> Diagnostic {
    Diagnostic(
      .badIndentation,
      Wording(
        fr: "le retrait de cette ligne ne correspond à aucune des clés qui précèdent",
        en: "the indentation of this line fits none of the keys above it"),
      at: place,
      fix: Wording(
        fr:
          "alignez-la, avec des espaces, sur les clés du même niveau ; si c’est la suite d’un texte, mettez tout "
          + "le texte "
          + "entre guillemets",
        en: "align it, with spaces, to the keys of its level; if it continues a text, put the whole text in quotes"))
  }

  package static func unclosedQuote(_ place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedQuote,
      Wording(
        fr: "les guillemets ouverts ici ne sont pas fermés sur cette ligne, et la suite ne se lit plus",
        en: "the quote opened here is not closed on this line, and what follows cannot be read"),
      at: place,
      fix: Wording(
        fr: "ajoutez le même guillemet à la fin de la valeur",
        en: "add the same quote at the end of the value"))
  }

  package static func textAfterQuote(_ place: Place) -> Diagnostic {
    Diagnostic(
      .textAfterQuote,
      Wording(
        fr: "il y a du texte après les guillemets qui ferment la valeur",
        en: "there is text after the quote that closes the value"),
      at: place,
      fix: Wording(
        fr:
          "à l’intérieur d’une valeur entre \"…\", écrivez les guillemets « » ou \\\" ; entre '…', doublez "
          + "l’apostrophe : ''",
        en: "inside a value in \"…\" write “ ” or \\\"; inside '…' double the apostrophe: ''"))
  }

  /// `unexpected` is what stands where the bracket should have been closed.
  package static func unclosedBracket(_ bracket: Character, unexpected: Place?, at place: Place) -> Diagnostic {
    let closing = bracket == "{" ? "}" : "]"
    return Diagnostic(
      .unclosedBracket,
      Wording(
        fr: "« \(bracket) » est ouvert ici et n’est pas fermé",
        en: "\(bracket) is opened here and not closed"),
      at: place,
      notes: unexpected.map {
        [
          Note(
            Wording(
              fr: "« \(closing) » ou une virgule manque avant ceci",
              en: "\(closing) or a comma is missing before this"),
            at: $0)
        ]
      } ?? [],
      fix: Wording(
        fr: "ajoutez « \(closing) » après le dernier élément",
        en: "add \(closing) after the last item"))
  }

  package static func missingComma(in bracket: Character, at place: Place) -> Diagnostic {
    let closing = bracket == "{" ? "}" : "]"
    return Diagnostic(
      .missingComma,
      Wording(
        fr: "entre « \(bracket) » et « \(closing) », il manque une virgule avant ceci, ou ceci est de trop",
        en: "between \(bracket) and \(closing), a comma is missing before this, or this is too much"),
      at: place,
      fix: Wording(
        fr: "séparez les éléments par des virgules ; un texte qui contient , : [ ] { } se met entre guillemets",
        en: "separate the items by commas; a text that holds , : [ ] { } is put in quotes"))
  }

  /// A line in a map that is no key; `gluedKey` is what stands before a colon without a space after it.
  package static func missingColon(line: String, gluedKey: String?, at place: Place) -> Diagnostic {
    let fix =
      if let gluedKey {
        Wording(
          fr: "ajoutez une espace après les deux-points : « \(gluedKey.quotable): … »",
          en: "add a space after the colon: `\(gluedKey.quotable): …`")
      } else {
        Wording(
          fr: "écrivez « clé: valeur » ; si c’est la suite de la valeur précédente, mettez la ligne en retrait",
          en: "write `key: value`; if it continues the value above, indent the line")
      }
    return Diagnostic(
      .missingColon,
      Wording(
        fr: "« \(line.quotable) » n’est pas une clé : il y manque les deux-points suivis d’une espace",
        en: "“\(line.quotable)” is no key: it lacks a colon with a space after it"),
      at: place, fix: fix)
  }

  package static func listOnKeyLine(_ place: Place) -> Diagnostic {
    Diagnostic(
      .listOnKeyLine,
      Wording(
        fr: "une liste à tirets ne commence pas sur la ligne de sa clé",
        en: "a list with hyphens does not start on the line of its key"),
      at: place,
      fix: Wording(
        fr: "mettez chaque « - » sur sa propre ligne, ou écrivez la liste entre crochets : « [a, b] » ; un texte qui "
          + "commence par un tiret se met entre guillemets",
        en:
          "put each - on a line of its own, or write the list in brackets: `[a, b]`; a text that begins with a hyphen "
          + "is put in quotes"))
  }

  package static func unknownEscape(_ place: Place) -> Diagnostic {
    Diagnostic(
      .unknownEscape,
      Wording(
        fr:
          "dans une valeur entre \"…\", la barre oblique inverse \\ commence un caractère spécial ; celui-ci "
          + "n’existe pas",
        en: "in a value in \"…\" the backslash \\ begins a special character; this one does not exist"),
      at: place,
      fix: Wording(
        fr: "doublez la barre (\\\\), ou mettez la valeur entre apostrophes : '…'",
        en: "double the backslash (\\\\), or put the value in apostrophes: '…'"))
  }

  package static func reservedCharacter(_ character: Character, at place: Place) -> Diagnostic {
    Diagnostic(
      .reservedCharacter,
      Wording(
        fr: "une valeur ne peut pas commencer par « \(character) » : YAML se réserve ce caractère",
        en: "a value cannot begin with \(character): YAML keeps this character for itself"),
      at: place,
      fix: Wording(
        fr: "mettez la valeur entre guillemets : \"\(character)…\"",
        en: "put the value in quotes: \"\(character)…\""))
  }

  /// Any other fault; `cause` is libyaml's own words.
  package static func yamlSyntax(cause: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax,
      Wording(
        fr: "le texte ne peut pas être lu comme du YAML à partir d’ici",
        en: "the text cannot be read as YAML from here on"),
      at: place,
      notes: [Note(Wording(fr: "libyaml dit : « \(cause) »", en: "libyaml says: \(cause)"))],
      fix: Wording(
        fr: "vérifiez les guillemets, les crochets et les retraits de cette ligne et de la précédente",
        en: "check the quotes, brackets and indentation of this line and of the one above"))
  }
}
