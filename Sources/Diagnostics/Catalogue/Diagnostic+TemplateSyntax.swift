// How tags, sections and blocks of templates are written.
extension Diagnostic {
  package static func unclosedTag(at place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedTag,
      Wording(
        fr: "cette balise n’est pas fermée",
        en: "this tag is not closed"),
      at: place,
      fix: Wording(
        fr: "terminez-la par « }} » (ou « }}} » si elle commence par « {{{ »)",
        en: "end it with }} (or }}} if it starts with {{{)"))
  }

  package static func emptyTag(at place: Place) -> Diagnostic {
    Diagnostic(
      .emptyTag,
      Wording(
        fr: "cette balise ne contient pas de nom",
        en: "there is no name in this tag"),
      at: place,
      fix: Wording(
        fr: "écrivez le nom de ce qu’elle doit afficher, ou supprimez-la",
        en: "write the name of what it is to show, or delete it"))
  }

  package static func badTagName(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badTagName,
      Wording(
        fr: "« \(text.quotable) » n’est pas un nom : il contient des espaces",
        en: "“\(text.quotable)” is not a name: there is white space in it"),
      at: place,
      fix: Wording(
        fr: "écrivez un seul nom par balise, ou fermez la balise plus tôt par « }} »",
        en: "write one name in a tag, or close the tag earlier with }}"))
  }

  package static func badDelimiters(at place: Place) -> Diagnostic {
    Diagnostic(
      .badDelimiters,
      Wording(
        fr: "ce changement de délimiteurs n’est pas écrit comme il faut",
        en: "this change of delimiters is not written as it should be"),
      at: place,
      fix: Wording(
        fr:
          "écrivez les deux nouveaux délimiteurs, séparés d’une espace et sans signe « = », par exemple : {{=<% %>=}}",
        en: "write the two new delimiters with a space between them and no =, for example: {{=<% %>=}}"))
  }

  package static func unclosedSection(_ tag: String, _ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unclosedSection,
      Wording(
        fr: "« \(tag) » s’ouvre ici et ne se ferme nulle part",
        en: "“\(tag)” opens here and closes nowhere"),
      at: place,
      fix: Wording(
        fr: "ajoutez « {{/\(name)}} » là où finit ce qui en dépend",
        en: "add {{/\(name)}} where what depends on it ends"))
  }

  package static func crossedSections(
    _ closing: String, inner: String, innerPlace: Place, outerPlace: Place, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .crossedSections,
      Wording(
        fr: "« \(closing) » vient avant que « \(inner) » ne soit fermé",
        en: "“\(closing)” comes before “\(inner)” is closed"),
      at: place,
      notes: [
        Note(Wording(fr: "« \(inner) » s’ouvre ici", en: "“\(inner)” opens here"), at: innerPlace),
        Note(
          Wording(fr: "ce que « \(closing) » ferme s’ouvre ici", en: "what “\(closing)” closes opens here"),
          at: outerPlace),
      ],
      fix: Wording(
        fr: "fermez d’abord ce qui s’est ouvert en dernier",
        en: "close first what was opened last"))
  }

  /// `open` is the innermost tag that is open there; `meant` its name, if that is close to the one written.
  package static func strayClose(
    _ closing: String, meant: String?, open: Located<String>?, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .strayClose,
      Wording(
        fr: "« \(closing) » ne ferme rien : aucune section de ce nom n’est ouverte ici",
        en: "“\(closing)” closes nothing: no section of that name is open here"),
      at: place,
      notes: open.map {
        [
          Note(
            Wording(fr: "la section ouverte est « \($0.value) »", en: "the open section is “\($0.value)”"), at: $0.place
          )
        ]
      } ?? [],
      fix: meant.map { Wording(fr: "écrivez « {{/\($0)}} »", en: "write {{/\($0)}}") }
        ?? Wording(
          fr: "supprimez cette balise, ou ouvrez la section plus haut", en: "delete this tag, or open the section above"
        ))
  }

  package static func templateTooDeep(limit: Int, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .templateTooDeep,
      Wording(
        fr: "plus de \(limit) sections ou inclusions les unes dans les autres",
        en: "more than \(limit) sections or includes within each other"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "vérifiez qu’aucune section n’est restée ouverte, ou simplifiez le gabarit",
        en: "check that no section was left open, or simplify the template"))
  }

  /// The way from the page to the template in which a mistake stands, for its notes. Of a long way both ends are shown.
  static func includedFrom(_ places: [Place]) -> [Note] {
    let shown = places.count > 8 ? Array(places.prefix(6) + places.suffix(2)) : places
    return shown.map { Note(Wording(fr: "inclus ici", en: "included here"), at: $0) }
  }
}
