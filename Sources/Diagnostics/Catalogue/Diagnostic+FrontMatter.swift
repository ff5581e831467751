// Files as bytes, and the fences of a header.
extension Diagnostic {
  /// The first byte that is not UTF-8. `likely` is the letter that the byte stands for in Windows-1252.
  package static func invalidUTF8(byte: UInt8, likely: Character?, at place: Place) -> Diagnostic {
    let code = "0x" + String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .invalidUTF8,
      Wording(
        fr: "ce fichier n’est pas enregistré en UTF-8 : l’octet \(code) n’y a pas de sens ici",
        en: "this file is not saved as UTF-8: the byte \(code) means nothing here"),
      at: place,
      notes: likely.map { letter in
        [
          Note(
            Wording(
              fr: "dans l’ancien encodage Windows-1252, cet octet est « \(letter) »",
              en: "in the old encoding Windows-1252 this byte is “\(letter)”"))
        ]
      } ?? [],
      fix: Wording(
        fr: "dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage « UTF-8 »",
        en: "in your editor choose “Save as”, then the encoding UTF-8"))
  }

  /// A file that begins with the mark of UTF-16, as a "Unicode" file of some editors does.
  package static func utf16(at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidUTF8,
      Wording(
        fr: "ce fichier est enregistré en UTF-16 (« Unicode » dans certains éditeurs), et non en UTF-8",
        en: "this file is saved as UTF-16 (“Unicode” in some editors), not as UTF-8"),
      at: place,
      fix: Wording(
        fr: "dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage « UTF-8 »",
        en: "in your editor choose “Save as”, then the encoding UTF-8"))
  }

  package static func nulByte(_ place: Place) -> Diagnostic {
    Diagnostic(
      .nulByte,
      Wording(
        fr: "ce fichier contient un octet nul : ce n’est pas un fichier de texte, ou il est abîmé",
        en: "this file holds a NUL byte: it is not a text file, or it is damaged"),
      at: place,
      fix: Wording(
        fr: "supprimez ce caractère invisible, ou enregistrez de nouveau le fichier comme texte en UTF-8",
        en: "delete this invisible character, or save the file again as text in UTF-8"))
  }

  /// A character that is refused wherever it stands: a command to a terminal, or one that turns the direction of
  /// writing and has no end.
  package static func controlCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    if (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) {
      return directionControl(scalar, at: place)
    }
    return Diagnostic(
      .controlCharacter,
      Wording(
        fr: "caractère de commande invisible \(scalar.code), qui n’est pas permis dans l’en-tête",
        en: "invisible control character \(scalar.code), which is not allowed in the header"),
      at: place,
      fix: Wording(
        fr: "supprimez-le ; il vient souvent d’un copier-coller",
        en: "delete it; it often comes with copy and paste"))
  }

  private static func directionControl(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
    Diagnostic(
      .controlCharacter,
      Wording(
        fr: "caractère invisible \(scalar.code), qui change le sens d’écriture de ce qui suit sans que cela se voie",
        en: "invisible character \(scalar.code), which changes the direction of what follows and cannot be seen"),
      at: place,
      fix: Wording(
        fr:
          "supprimez-le ; il vient souvent d’un copier-coller, et l’arabe et le français se placent correctement "
          + "sans lui",
        en: "delete it; it often comes with copy and paste, and Arabic and French are set right without it"))
  }

  /// `lookalike` is a line further down that the author may have meant as the fence.
  package static func missingFrontMatter(lookalike: Place?, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingFrontMatter,
      Wording(
        fr: "ce fichier ne commence pas par un en-tête : sa première ligne doit être « --- », et rien d’autre",
        en: "this file does not start with a header: its first line must be --- and nothing else"),
      at: place,
      notes: lookalike.map {
        [Note(Wording(fr: "cette ligne semble en tenir lieu", en: "this line seems to be meant as it"), at: $0)]
      }
        ?? [],
      fix: Wording(
        fr:
          "écrivez « --- » sur la première ligne, puis les clés (« title: … »), puis une seconde ligne « --- » "
          + "avant le texte",
        en: "write --- on the first line, then the keys (title: …), then a second line --- before the text"))
  }

  /// `lookalike` is a line that the author may have meant as the closing fence; `place` is the opening one.
  package static func unclosedFrontMatter(lookalike: Place?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedFrontMatter,
      Wording(
        fr: "l’en-tête ouvert ici par « --- » n’est jamais fermé",
        en: "the header opened here by --- is never closed"),
      at: place,
      notes: lookalike.map {
        [
          Note(
            Wording(fr: "cette ligne semble devoir le fermer", en: "this line seems to be meant to close it"), at: $0)
        ]
      } ?? [],
      fix: Wording(
        fr: "ajoutez après la dernière clé une ligne qui ne contient que « --- », sans espace devant",
        en: "after the last key, add a line that holds only ---, with no space before it"))
  }

  package static func spacesAfterFence(_ place: Place) -> Diagnostic {
    Diagnostic(
      .spacesAfterFence,
      Wording(
        fr: "il y a des espaces après « --- » : la ligne qui borne l’en-tête ne contient que ces trois tirets",
        en: "there are spaces after ---: the line that bounds the header holds these three hyphens only"),
      at: place,
      fix: Wording(fr: "supprimez les espaces en fin de ligne", en: "delete the spaces at the end of the line"))
  }

  package static func emptyFrontMatter(_ place: Place) -> Diagnostic {
    Diagnostic(
      .emptyFrontMatter,
      Wording(fr: "l’en-tête est vide", en: "the header is empty"), at: place,
      fix: Wording(
        fr:
          "écrivez les clés entre les deux lignes « --- », une par ligne, par exemple « title: Convention de "
          + "partenariat »",
        en: "write the keys between the two lines ---, one a line, for example `title: Partnership convention`"))
  }

  package static func emptyYAMLFile(_ place: Place) -> Diagnostic {
    Diagnostic(
      .emptyYAMLFile,
      Wording(fr: "ce fichier ne contient aucune donnée", en: "this file holds no data"), at: place,
      fix: Wording(
        fr: "écrivez-y ses clés, une par ligne (« clé: valeur »), ou supprimez le fichier",
        en: "write its keys into it, one a line (`key: value`), or delete the file"))
  }

  /// `gluedKey` is what stands before a colon without a space after it, where that is why there is no map.
  package static func frontMatterNotMap(_ kind: YAMLKind, gluedKey: String?, at place: Place) -> Diagnostic {
    let fix =
      if let gluedKey {
        Wording(
          fr: "ajoutez une espace après les deux-points : « \(gluedKey): … »",
          en: "add a space after the colon: `\(gluedKey): …`")
      } else {
        Wording(
          fr: "donnez un nom à chaque valeur : « clé: valeur », une clé par ligne",
          en: "give each value a name: `key: value`, one key a line")
      }
    return Diagnostic(
      .frontMatterNotMap,
      Wording(
        fr: "l’en-tête doit être une suite de clés et de valeurs ; ceci est \(kind.wording.fr)",
        en: "the header must be keys with values; this is \(kind.wording.en)"),
      at: place, fix: fix)
  }
}

extension Diagnostic {
  /// What a YAML node is, for messages that say what was found.
  package enum YAMLKind: Sendable {
    case text
    case list
    case map

    var wording: Wording {
      switch self {
      case .text: Wording(fr: "un texte", en: "a text")
      case .list: Wording(fr: "une liste", en: "a list")
      case .map: Wording(fr: "un ensemble de clés", en: "a set of keys")
      }
    }
  }
}

extension String {
  /// The author's text as a message can quote it: on one line, and at most 60 characters.
  var quotable: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
