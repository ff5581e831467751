// Templates that use other templates.
extension Diagnostic {
  /// A template that Mithaq itself asks for.
  package static func missingTemplate(_ name: String, meant: String?) -> Diagnostic {
    Diagnostic(
      .missingTemplate,
      Wording(
        fr: "il manque le gabarit « \(name) », dont le portail a besoin",
        en: "the template “\(name)”, which the portal needs, is missing"),
      at: Place(path: "templates/\(name).mustache"),
      notes: meant.map { [Note(Wording(fr: "il y a un gabarit « \($0) »", en: "there is a template “\($0)”"))] } ?? [],
      fix: Wording(
        fr: "créez le fichier templates/\(name).mustache",
        en: "make the file templates/\(name).mustache"))
  }

  /// `choice` is the field whose value may name the partial, if the tag does not name it itself.
  package static func missingPartial(
    _ name: String, meant: String?, choice: String?, includes: [Place], at place: Place
  ) -> Diagnostic {
    let reason = choice.map {
      Note(Wording(fr: "« \($0) » peut désigner « \(name) »", en: "“\($0)” may name “\(name)”"))
    }
    return Diagnostic(
      .missingPartial,
      Wording(
        fr: "il n’y a pas de gabarit « \(name) »",
        en: "there is no template “\(name)”"),
      at: place, notes: (reason.map { [$0] } ?? []) + includedFrom(includes),
      fix: nearestName(meant)
        ?? Wording(
          fr: "créez le fichier templates/\(name).mustache, ou corrigez le nom",
          en: "make the file templates/\(name).mustache, or correct the name"))
  }

  package static func partialOutsideTemplates(_ name: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .partialOutsideTemplates,
      Wording(
        fr: "« \(name) » sort du dossier templates/",
        en: "“\(name)” leaves the folder templates/"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "écrivez le chemin à partir de templates/, sans extension, par exemple : partials/notes",
        en: "write the path from templates/ on, without extension, for example: partials/notes"))
  }

  package static func circularPartial(_ name: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .circularPartial,
      Wording(
        fr: "« \(name) » s’inclut sans fin",
        en: "“\(name)” includes itself without end"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr:
          "un gabarit ne peut s’inclure que dans une section dont les données contiennent leurs semblables, et finissent",
        en: "a template may include itself only in a section over data that holds more of its kind, and ends"))
  }

  package static func templateTooLarge(includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .templateTooLarge,
      Wording(
        fr: "avec tout ce qui y est inclus, cette page deviendrait démesurée",
        en: "with all that is included in it, this page would be far too large"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "vérifiez que des gabarits ne s’incluent pas les uns les autres plusieurs fois de suite",
        en: "check that templates do not include each other several times over"))
  }

  package static func unknownBlock(
    _ name: String, layout: String, offered: [String], meant: String?, includes: [Place], at place: Place
  ) -> Diagnostic {
    let names = offered.joined(separator: ", ")
    return Diagnostic(
      .unknownBlock,
      Wording(
        fr: "« \(layout) » n’a pas de bloc « \(name) » : ce contenu ne s’afficherait nulle part",
        en: "“\(layout)” has no block “\(name)”: this content would show nowhere"),
      at: place,
      notes: (offered.isEmpty
        ? [Note(Wording(fr: "« \(layout) » n’a aucun bloc", en: "“\(layout)” has no blocks"))]
        : [Note(Wording(fr: "ses blocs : \(names)", en: "its blocks: \(names)"))]) + includedFrom(includes),
      fix: nearestName(meant)
        ?? Wording(
          fr: "choisissez un de ses blocs, ou ajoutez {{$\(name)}}{{/\(name)}} à « \(layout) »",
          en: "choose one of its blocks, or add {{$\(name)}}{{/\(name)}} to “\(layout)”"))
  }

  package static func duplicateBlock(_ name: String, first: Place, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateBlock,
      Wording(
        fr: "le bloc « \(name) » est rempli deux fois",
        en: "the block “\(name)” is filled twice"),
      at: place,
      notes: [Note(Wording(fr: "la première fois ici", en: "the first time here"), at: first)] + includedFrom(includes),
      fix: Wording(fr: "gardez un seul des deux", en: "keep one of the two"))
  }

  package static func textOutsideBlock(_ tag: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .textOutsideBlock,
      Wording(
        fr: "entre « \(tag) » et sa fin, ce qui n’est pas dans un bloc ne s’affiche pas",
        en: "between “\(tag)” and its end, what is not in a block does not show"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "mettez-le dans un bloc : {{$nom}}…{{/nom}}, ou supprimez-le",
        en: "put it in a block: {{$name}}…{{/name}}, or delete it"))
  }

  package static func unusedTemplate(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unusedTemplate,
      Wording(
        fr: "rien n’utilise le gabarit « \(name) »",
        en: "nothing uses the template “\(name)”"),
      severity: .warning, at: place,
      fix: Wording(
        fr: "supprimez-le, ou vérifiez le nom par lequel il devrait être inclus",
        en: "delete it, or check the name by which it should be included"))
  }
}
