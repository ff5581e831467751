// Where in the HTML of a template a value may stand.
extension Diagnostic {
  package static func textInURLAttribute(
    _ name: String, attribute: String, includes: [Place], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .textInURLAttribute,
      Wording(
        fr: "« \(name) » est un texte, et \(attribute)=\"…\" demande une adresse vérifiée",
        en: "“\(name)” is a text, and \(attribute)=\"…\" wants an address that has been checked"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "servez-vous d’une donnée qui est une adresse, comme « href »",
        en: "use a field that is an address, such as “href”"))
  }

  package static func unsafePlace(
    _ tag: String, _ value: TemplateValue, in templatePlace: TemplatePlace, includes: [Place], at place: Place
  ) -> Diagnostic {
    let words = templatePlace.wording
    return Diagnostic(
      .unsafePlace,
      Wording(
        fr: "« \(tag) » (\(value.wording.fr)) n’est pas sûr \(words.place.fr)",
        en: "“\(tag)” (\(value.wording.en)) is not safe \(words.place.en)"),
      at: place, notes: includedFrom(includes), fix: words.fix)
  }

  package static func sectionSplitsMarkup(_ tag: String, includes: [Place], at place: Place) -> Diagnostic {
    Diagnostic(
      .sectionSplitsMarkup,
      Wording(
        fr: "« \(tag) » coupe une balise HTML ou un attribut : ce qui suit changerait de sens selon les données",
        en: "“\(tag)” splits an HTML tag or an attribute: what follows would change its meaning with the data"),
      at: place, notes: includedFrom(includes),
      fix: Wording(
        fr: "mettez dans la section la balise ou l’attribut tout entiers, guillemets compris",
        en: "put the whole tag or the whole attribute in the section, with its quotes"))
  }
}

/// A place in HTML where a value can do harm, in words.
package enum TemplatePlace: Sendable {
  case plainText
  case attribute
  case styleAttribute
  case scriptAttribute(String)
  case unquotedValue
  case tag
  case comment
  /// Outside of the strings of a `<script type="application/ld+json">`.
  case json
  case elementContent(String)
  /// After the beginning of an address.
  case partOfURL(String)
  /// An address from which code is loaded.
  case codeAddress(String)
  /// After markup that may mean two things.
  case unclear

  fileprivate var wording: (place: Wording, fix: Wording) {
    switch self {
    case .plainText:
      (
        Wording(fr: "dans un élément qui n’admet que du texte", en: "in an element that holds only text"),
        Wording(fr: "affichez ici un texte", en: "show a text here")
      )
    case .attribute:
      (
        Wording(fr: "dans un attribut", en: "in an attribute"),
        Wording(
          fr: "affichez ici un texte, ou placez le HTML hors de la balise",
          en: "show a text here, or put the markup outside of the tag")
      )
    case .styleAttribute:
      (
        Wording(fr: "dans style=\"…\"", en: "in style=\"…\""),
        Wording(fr: "choisissez plutôt une classe, ou un nombre", en: "choose a class instead, or a number")
      )
    case .scriptAttribute(let name):
      (
        Wording(fr: "dans \(name)=\"…\", qui s’exécute", en: "in \(name)=\"…\", which is run"),
        Wording(fr: "mettez la donnée dans un attribut data-…", en: "put the value in a data-… attribute")
      )
    case .unquotedValue:
      (
        Wording(fr: "comme valeur d’attribut sans guillemets", en: "as the value of an attribute without quotes"),
        Wording(
          fr: "mettez la valeur entre guillemets : attribut=\"…\"", en: "put the value in quotes: attribute=\"…\"")
      )
    case .tag:
      (
        Wording(fr: "à l’intérieur d’une balise HTML", en: "inside an HTML tag"),
        Wording(
          fr: "une donnée se met dans le texte, ou dans un attribut entre guillemets",
          en: "a value goes in the text, or in an attribute in quotes")
      )
    case .comment:
      (
        Wording(fr: "dans un commentaire HTML", en: "in an HTML comment"),
        Wording(fr: "pour masquer une balise, écrivez {{! … }}", en: "to hide a tag, write {{! … }}")
      )
    case .json:
      (
        Wording(fr: "hors des guillemets d’un texte JSON", en: "outside of the quotes of a JSON text"),
        Wording(
          fr: "mettez la donnée entre guillemets : {\"clé\": \"{{donnée}}\"}",
          en: "put the value in quotes: {\"key\": \"{{value}}\"}")
      )
    case .partOfURL(let attribute):
      (
        Wording(
          fr: "au milieu de l’adresse \(attribute)=\"…\"", en: "in the middle of the address \(attribute)=\"…\""),
        Wording(
          fr: "une adresse se met au début de l’attribut ; après elle, seul un nombre ou le texte du modèle",
          en: "an address stands at the start of the attribute; after it only a number or text of the template")
      )
    case .codeAddress(let attribute):
      (
        Wording(
          fr: "dans \(attribute)=\"…\", d’où un programme est chargé",
          en: "in \(attribute)=\"…\", from where code is loaded"),
        Wording(
          fr: "écrivez cette adresse dans le modèle lui-même", en: "write this address in the template itself")
      )
    case .unclear:
      (
        Wording(
          fr: "après du HTML qui peut se lire de deux façons", en: "after HTML that can be read in two ways"),
        Wording(
          fr:
            "simplifiez ce qui précède : attributs entiers, pas de commentaire dans un script, pas de HTML dans un dessin SVG",
          en: "make what stands before it simpler: whole attributes, no comment in a script, no HTML in an SVG drawing")
      )
    case .elementContent(let element):
      (
        Wording(fr: "dans <\(element)>", en: "in <\(element)>"),
        Wording(
          fr: "mettez la donnée dans un attribut data-… d’un autre élément",
          en: "put the value in a data-… attribute of another element")
      )
    }
  }
}
