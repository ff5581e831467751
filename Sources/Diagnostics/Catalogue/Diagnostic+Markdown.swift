extension Diagnostic {
  /// A tag among words: the tag is dropped, the words round it stay.
  package static func rawHTML(_ html: String, at place: Place) -> Diagnostic {
    let quoted = Self.firstLine(html)
    return Diagnostic(
      .rawHTML,
      Wording(
        fr: "le code HTML « \(quoted) » n’est pas repris dans la page",
        en: "the raw HTML “\(quoted)” is left out of the page"),
      severity: .warning, at: place, fix: Self.insteadOfHTML)
  }

  /// A block of HTML, with all that stands in it.
  package static func rawHTMLBlock(_ html: String, at place: Place) -> Diagnostic {
    let quoted = Self.firstLine(html)
    return Diagnostic(
      .rawHTML,
      Wording(
        fr: "ce bloc HTML (« \(quoted) ») et tout son texte ne sont pas repris dans la page",
        en: "this block of raw HTML (“\(quoted)”) and all text in it are left out of the page"),
      severity: .warning, at: place, fix: Self.insteadOfHTML)
  }

  /// A comment that hides the rest of the text.
  package static func unclosedComment(at place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedComment,
      Wording(
        fr: "ce commentaire « <!-- » n’est jamais fermé : tout le texte qui le suit disparaît de la page",
        en: "this comment “<!--” is never closed: all text after it is left out of the page"),
      at: place,
      fix: Wording(
        fr: "ajoutez « --> » là où le commentaire se termine",
        en: "add “-->” where the comment ends"))
  }

  /// An address with a space in it, which makes a link no link.
  package static func unreadLink(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unreadLink,
      Wording(
        fr: "ce lien serait publié tel quel, avec ses crochets : son adresse contient une espace",
        en: "this link would be published as it is written, brackets and all: there is a space in its address"),
      severity: .warning, at: place,
      fix: Wording(
        fr: "écrivez l’adresse entre chevrons : <\(address)>", en: "write the address in angle brackets: <\(address)>"))
  }

  /// - Parameters:
  ///   - scheme: what stands before the colon, in lower case.
  ///   - allowed: the schemes that may stand there.
  package static func unsafeLink(
    _ destination: String, scheme: String, allowed: [String], at place: Place
  ) -> Diagnostic {
    let quoted = destination.quotable
    let list = allowed.map { "\($0):" }.joined(separator: ", ")
    let fix =
      if let near = NearMatch.of(scheme, in: allowed) {
        Wording(fr: "vouliez-vous écrire « \(near): » ?", en: "did you mean “\(near):”?")
      } else {
        Wording(
          fr: "écrivez une adresse qui commence par l’un de ceux-ci : \(list) ; ou, pour un fichier du registre, "
            + "son chemin, précédé de « ./ » si son nom contient deux-points",
          en: "write an address that starts with one of \(list); or, for a file of the registry, its path, with “./” "
            + "before a name that has a colon in it")
      }
    return Diagnostic(
      .unsafeLink,
      Wording(
        fr: "l’adresse « \(quoted) » n’est pas admise : elle commence par « \(scheme): »",
        en: "the address “\(quoted)” is not allowed: it starts with “\(scheme):”"),
      at: place, fix: fix)
  }

  /// - Parameter limit: how many block quotes and lists may stand in each other.
  package static func markdownTooDeep(limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .markdownTooDeep,
      Wording(
        fr: "plus de \(limit) citations ou listes sont imbriquées ici : le texte ne peut pas être mis en page",
        en: "more than \(limit) block quotes or lists stand in each other here: the text cannot be laid out"),
      at: place,
      fix: Wording(
        fr: "retirez les « > » ou les puces en trop au début de la ligne",
        en: "remove the surplus “>” or bullets at the start of the line"))
  }

  private static var insteadOfHTML: Wording {
    Wording(
      fr: "écrivez-le en Markdown (« **gras** », « *italique* », « [texte](adresse) »), ou entre accents graves "
        + "(« `<br>` ») pour montrer le code lui-même",
      en: "write it in Markdown (“**bold**”, “*italic*”, “[text](address)”), or between backquotes "
        + "(“`<br>`”) to show the code itself")
  }

  private static func firstLine(_ html: String) -> String {
    String(html.drop { $0.isWhitespace }.prefix { !$0.isNewline }).quotable
  }
}
