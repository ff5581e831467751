// What the names in templates stand for.
extension Diagnostic {
  /// `offered` has the views in scope, innermost first, with the names of their fields.
  package static func unknownName(
    _ name: String, offered: [(view: String, names: [String])], meant: String?, includes: [Place], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownName,
      Wording(
        fr: "aucune donnée ne s’appelle « \(name) » à cet endroit",
        en: "nothing is called “\(name)” here"),
      at: place,
      notes: offered.map { offer in
        let names = offer.names.joined(separator: ", ")
        return Note(Wording(fr: "\(offer.view) offre : \(names)", en: "\(offer.view) offers: \(names)"))
      } + includedFrom(includes),
      fix: nearestName(meant)
        ?? Wording(fr: "choisissez un des noms offerts", en: "choose one of the names offered"))
  }

  package static func unknownString(_ key: String, meant: String?, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownString,
      Wording(
        fr: "il n’y a pas de texte d’interface « \(key) »",
        en: "there is no interface text “\(key)”"),
      at: place, notes: includedFrom(includes),
      fix: nearestName(meant.map { "t." + $0 })
        ?? Wording(
          fr: "ajoutez cette clé à chaque fichier de templates/strings/",
          en: "add this key to each file in templates/strings/"))
  }

  package static func notASection(_ tag: String, _ value: TemplateValue, includes: [Place], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .notASection,
      Wording(
        fr: "« \(tag) » ne peut pas ouvrir de section : c’est \(value.wording.fr), toujours présent",
        en: "“\(tag)” cannot open a section: it is \(value.wording.en), which is always there"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "une section porte sur une liste, une condition, une partie, ou une donnée qui peut manquer",
        en: "a section is over a list, a condition, a part, or something that may be absent"))
  }

  package static func neverAbsent(_ name: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .neverAbsent,
      Wording(
        fr: "« \(name) » est toujours présent : rien de cette section ne s’afficherait jamais",
        en: "“\(name)” is always there: nothing in this section would ever show"),
      at: place, notes: includedFrom(includes),
      fix: Wording(fr: "supprimez la section", en: "delete the section"))
  }

  package static func notAText(_ name: String, _ value: TemplateValue, includes: [Place], at place: Place) -> Diagnostic
  {
    Diagnostic(
      .notAText,
      Wording(
        fr: "« \(name) » ne s’affiche pas tel quel : c’est \(value.wording.fr)",
        en: "“\(name)” cannot be shown as it is: it is \(value.wording.en)"),
      at: place, notes: includedFrom(includes),
      fix: value == .choice
        ? Wording(fr: "écrivez {{>*\(name)}}", en: "write {{>*\(name)}}")
        : Wording(
          fr: "ouvrez une section : {{#\(name)}}…{{/\(name)}}",
          en: "open a section: {{#\(name)}}…{{/\(name)}}"))
  }

  package static func notMarkup(_ name: String, _ value: TemplateValue, includes: [Place], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .notMarkup,
      Wording(
        fr: "« \(name) » n’est pas du HTML : c’est \(value.wording.fr)",
        en: "“\(name)” is not markup: it is \(value.wording.en)"),
      at: place, notes: includedFrom(includes),
      fix: Wording(fr: "écrivez {{\(name)}}", en: "write {{\(name)}}"))
  }

  package static func escapedMarkup(_ name: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .escapedMarkup,
      Wording(
        fr: "« \(name) » est du HTML, dont on verrait ici les balises",
        en: "“\(name)” is markup, whose tags would be seen here"),
      at: place, notes: includedFrom(includes),
      fix: Wording(fr: "écrivez {{{\(name)}}}", en: "write {{{\(name)}}}"))
  }

  package static func mayBeAbsent(_ name: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .mayBeAbsent,
      Wording(
        fr: "« \(name) » peut manquer : il ne resterait alors qu’un vide",
        en: "“\(name)” may be absent, and would then leave a gap"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "affichez-le dans sa section : {{#\(name)}}…{{.}}…{{/\(name)}}",
        en: "show it in a section of its own: {{#\(name)}}…{{.}}…{{/\(name)}}"))
  }

  package static func notAnObject(_ name: String, _ value: TemplateValue, includes: [Place], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .notAnObject,
      Wording(
        fr: "un point ne peut pas suivre « \(name) » : c’est \(value.wording.fr)",
        en: "a dot cannot follow “\(name)”: it is \(value.wording.en)"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "si c’est une liste ou une donnée qui peut manquer, ouvrez une section : {{#\(name)}}…{{/\(name)}}",
        en: "if it is a list or may be absent, open a section: {{#\(name)}}…{{/\(name)}}"))
  }

  package static func notAChoice(_ name: String, _ value: TemplateValue, includes: [Place], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .notAChoice,
      Wording(
        fr: "« \(name) » ne peut pas désigner un gabarit : c’est \(value.wording.fr)",
        en: "“\(name)” cannot name a partial: it is \(value.wording.en)"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "écrivez le nom du gabarit, ou celui d’une donnée qui en choisit un dans une liste fermée",
        en: "write the name of the partial, or that of a field which chooses from a closed list of them"))
  }

  static func nearestName(_ name: String?) -> Wording? {
    name.map { Wording(fr: "vouliez-vous dire « \($0) » ?", en: "did you mean “\($0)”?") }
  }
}

/// What a name in a template stands for, in words.
package enum TemplateValue: Sendable {
  case text
  case number
  case flag
  case object
  case list
  case markup
  case url
  case choice

  var wording: Wording {
    switch self {
    case .text: Wording(fr: "un texte", en: "a text")
    case .number: Wording(fr: "un nombre", en: "a number")
    case .flag: Wording(fr: "une condition, vraie ou fausse", en: "a condition, true or false")
    case .object: Wording(fr: "un ensemble de données", en: "a set of fields")
    case .list: Wording(fr: "une liste", en: "a list")
    case .markup: Wording(fr: "un contenu HTML", en: "markup")
    case .url: Wording(fr: "une adresse", en: "an address")
    case .choice: Wording(fr: "un choix entre des gabarits", en: "a choice of partials")
    }
  }
}
