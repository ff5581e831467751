// Characters that look like those of YAML, and text that YAML takes for a comment.
extension Diagnostic {
  /// A space of another kind, or a mark that cannot be seen, where YAML needs a plain space or nothing. `others` counts
  /// the further ones.
  package static func noBreakSpace(_ scalar: Unicode.Scalar, others: Int, at place: Place) -> Diagnostic {
    let name = scalar.spaceName
    return Diagnostic(
      .noBreakSpace,
      Wording(
        fr: "il y a ici une \(name.fr) (\(scalar.code)), là où YAML n’accepte qu’une espace ordinaire ou rien",
        en: "here is a \(name.en) (\(scalar.code)), where YAML takes only a plain space or nothing"),
      at: place, notes: furtherOnes(others),
      fix: Wording(
        fr:
          "effacez ce caractère et retapez la barre d’espace là où il en faut une : en retrait, après « - » et après "
          + "les deux-points d’une clé, mais pas avant",
        en: "delete this character and press the space bar where one is needed: in the indentation, after - and after "
          + "the colon of a key, but not before it"))
  }

  /// A dash or bullet of a word processor where a list item begins. `others` counts the further ones.
  package static func notAHyphen(_ sign: Character, others: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .notAHyphen,
      Wording(
        fr: "« \(sign) » n’est pas le tiret qui commence un élément de liste",
        en: "“\(sign)” is not the hyphen that begins an item of a list"),
      at: place, notes: furtherOnes(others),
      fix: Wording(
        fr:
          "écrivez le tiret du clavier, puis une espace : « - … » ; si c’est un texte qui commence ainsi, mettez-le "
          + "entre guillemets",
        en: "write the hyphen of the keyboard, then a space: `- …`; if it is a text that begins so, put it in quotes"))
  }

  /// A `#` after one space, which cuts a value without quotes short. `whole` is the value with what follows it, where
  /// both can be told.
  package static func commentAfterText(whole: String?, at place: Place) -> Diagnostic {
    let example = whole.map { (" : \($0.inStraightQuotes)", ": \($0.inStraightQuotes)") } ?? ("", "")
    return Diagnostic(
      .commentAfterText,
      Wording(
        fr: "ce qui suit « # » est un commentaire : il ne fait pas partie de la valeur et ne sera pas publié",
        en: "what follows # is a comment: it is not part of the value and will not be published"),
      severity: .warning, at: place,
      fix: Wording(
        fr:
          "si c’est du texte, mettez toute la valeur entre guillemets\(example.0) ; si c’est un commentaire, mettez "
          + "deux espaces devant « # »",
        en:
          "if it is text, put the whole value in quotes\(example.1); if it is a comment, put two spaces before the #"))
  }

  private static func furtherOnes(_ count: Int) -> [Note] {
    guard count > 0 else { return [] }
    return [
      Note(
        Wording(
          fr: "autres endroits de ce fichier dans ce cas : \(count)",
          en: "further places of this file like it: \(count)")
      )
    ]
  }
}

extension Unicode.Scalar {
  /// As the Unicode Standard writes it: `U+00A0`.
  var code: String {
    let hexadecimal = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
  }

  /// With the gender that « une » needs in French.
  fileprivate var spaceName: Wording {
    switch value {
    case 0xA0: Wording(fr: "espace insécable", en: "no-break space")
    case 0x202F: Wording(fr: "espace fine insécable", en: "narrow no-break space")
    case 0x2007: Wording(fr: "espace tabulaire insécable", en: "figure space")
    case 0x2009: Wording(fr: "espace fine", en: "thin space")
    case 0x200B: Wording(fr: "espace invisible de largeur nulle", en: "zero-width space, which cannot be seen")
    case 0x200E: Wording(fr: "marque invisible de gauche à droite", en: "left-to-right mark, which cannot be seen")
    case 0x200F: Wording(fr: "marque invisible de droite à gauche", en: "right-to-left mark, which cannot be seen")
    case 0x2060: Wording(fr: "marque invisible de liaison", en: "word joiner, which cannot be seen")
    case 0xFEFF: Wording(fr: "marque invisible d’ordre des octets", en: "byte order mark, which cannot be seen")
    default: Wording(fr: "espace spéciale", en: "special space")
    }
  }
}
