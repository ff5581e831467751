// Numbers, choices, identifiers, codes and addresses.
extension Diagnostic {
  /// `suggestion` is the number as it must be written, where it can be told.
  package static func invalidInteger(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidInteger,
      Wording(
        fr: "« \(text.quotable) » n’est pas un nombre entier ; écrivez des chiffres seuls, comme 1250",
        en: "“\(text.quotable)” is not a whole number; write digits only, such as 1250"),
      at: place, fix: writeThis(suggestion))
  }

  package static func invalidDecimal(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidDecimal,
      Wording(
        fr:
          "« \(text.quotable) » n’est pas un nombre ; écrivez des chiffres, avec un point pour les décimales, "
          + "comme 1250.5",
        en: "“\(text.quotable)” is not a number; write digits, with a dot before the decimals, such as 1250.5"),
      at: place, fix: writeThis(suggestion))
  }

  /// A dot or a comma before exactly three digits, which separates thousands for some and decimals for others.
  package static func ambiguousNumber(
    _ text: String, whole: String, decimal: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .ambiguousNumber,
      Wording(
        fr: "« \(text.quotable) » peut se lire de deux façons : \(whole), ou \(decimal)",
        en: "“\(text.quotable)” can be read in two ways: \(whole), or \(decimal)"),
      at: place,
      fix: Wording(
        fr: "écrivez \(whole) si le signe sépare les milliers, \(decimal) s’il précède des décimales",
        en: "write \(whole) if the sign separates thousands, \(decimal) if it stands before decimals"))
  }

  package static func numberOutOfRange(_ text: String, limit: Wording, at place: Place) -> Diagnostic {
    Diagnostic(
      .numberOutOfRange,
      Wording(
        fr: "« \(text.quotable) » ne peut pas être gardé exactement : \(limit.fr)",
        en: "“\(text.quotable)” cannot be kept exactly: \(limit.en)"),
      at: place,
      fix: Wording(fr: "vérifiez le nombre de chiffres", en: "check the number of digits"))
  }

  package static func invalidBoolean(_ text: String, meant: Bool?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidBoolean,
      Wording(
        fr: "« \(text.quotable) » n’est ni true (vrai) ni false (faux)",
        en: "“\(text.quotable)” is neither true nor false"),
      at: place,
      fix: meant.map { writeThis("\($0)") }
        ?? Wording(fr: "écrivez true pour oui, false pour non", en: "write true for yes, false for no"))
  }

  package static func unknownChoice(_ text: String, nearest: String?, allowed: [String], at place: Place) -> Diagnostic
  {
    Diagnostic(
      .unknownChoice,
      Wording(
        fr: "« \(text.quotable) » n’est pas une valeur possible ici",
        en: "“\(text.quotable)” is not a possible value here"),
      at: place,
      notes: [Note(Wording(fr: "valeurs possibles : \(listed(allowed))", en: "possible values: \(listed(allowed))"))],
      fix: nearest.map(didYouMean)
        ?? Wording(fr: "choisissez une des valeurs possibles", en: "choose one of the possible values"))
  }

  package static func invalidIdentifier(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidIdentifier,
      Wording(
        fr:
          "« \(text.quotable) » ne peut pas servir d’identifiant : lettres minuscules sans accent, chiffres et tirets "
          + "seulement, comme cluster-solaire",
        en: "“\(text.quotable)” cannot be an identifier: only lower-case letters without accents, digits and hyphens, "
          + "such as cluster-solaire"),
      at: place, fix: writeThis(suggestion))
  }

  package static func invalidCode(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidCode,
      Wording(
        fr:
          "« \(text.quotable) » ne peut pas être un code de vocabulaire : lettres minuscules sans accent, chiffres et "
          + "tirets bas, comme renewable_energy",
        en: "“\(text.quotable)” cannot be a code of a vocabulary: lower-case letters without accents, digits and "
          + "underscores, such as renewable_energy"),
      at: place, fix: writeThis(suggestion))
  }

  package static func invalidReference(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidReference,
      Wording(
        fr: "« \(text.quotable) » ne peut pas renvoyer à une fiche : c’est son identifiant qui est attendu, comme "
          + "cluster-solaire ou MA-08-2021-001",
        en: "“\(text.quotable)” cannot refer to an entry: its identifier is expected, such as cluster-solaire or "
          + "MA-08-2021-001"),
      at: place, fix: writeThis(suggestion))
  }

  package static func invalidURL(_ text: String, why: Wording, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidURL,
      Wording(
        fr: "« \(text.quotable) » n’est pas une adresse Web valable : \(why.fr)",
        en: "“\(text.quotable)” is not a valid Web address: \(why.en)"),
      at: place,
      fix: suggestion.map { writeThis($0) }
        ?? Wording(
          fr: "copiez l’adresse complète depuis le navigateur ; elle commence par https://",
          en: "copy the whole address from the browser; it begins with https://"))
  }

  package static func invalidEmail(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidEmail,
      Wording(
        fr: "« \(text.quotable) » n’est pas une adresse électronique, comme contact@exemple.ma",
        en: "“\(text.quotable)” is not an e-mail address, such as contact@example.ma"),
      at: place,
      fix: Wording(
        fr: "écrivez une seule adresse, sans nom ni espace",
        en: "write a single address, with no name and no space"))
  }

  package static func unknownCurrency(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownCurrency,
      Wording(
        fr:
          "« \(text.quotable) » n’est pas le code d’une monnaie (ISO 4217), comme MAD pour le dirham ou EUR pour "
          + "l’euro",
        en:
          "“\(text.quotable)” is not the code of a currency (ISO 4217), such as MAD for the dirham or EUR for "
          + "the euro"),
      at: place, fix: writeThis(suggestion))
  }

  package static func unknownRegionCode(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownRegionCode,
      Wording(
        fr: "« \(text.quotable) » n’est pas le code d’une région du Maroc (ISO 3166-2), de MA-01 à MA-12",
        en: "“\(text.quotable)” is not the code of a region of Morocco (ISO 3166-2), from MA-01 to MA-12"),
      at: place, fix: writeThis(suggestion))
  }

  package static func unknownLanguage(
    _ text: String, suggestion: String?, allowed: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownLanguage,
      Wording(
        fr: "« \(text.quotable) » n’est pas un code de langue connu : \(listed(allowed))",
        en: "“\(text.quotable)” is not a known code of a language: \(listed(allowed))"),
      at: place, fix: writeThis(suggestion))
  }

  package static func invalidDuration(_ text: String, suggestion: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidDuration,
      Wording(
        fr:
          "« \(text.quotable) » n’est pas une durée (ISO 8601) : P2Y pour deux ans, P18M pour dix-huit mois, "
          + "P90D pour 90 jours",
        en:
          "“\(text.quotable)” is not a duration (ISO 8601): P2Y for two years, P18M for eighteen months, P90D "
          + "for 90 days"
      ),
      at: place, fix: writeThis(suggestion))
  }

  private static func writeThis(_ suggestion: String?) -> Wording? {
    suggestion.map(writeThis)
  }

  private static func writeThis(_ text: String) -> Wording {
    Wording(fr: "écrivez \(text)", en: "write \(text)")
  }

  private static func didYouMean(_ text: String) -> Wording {
    Wording(fr: "vouliez-vous écrire « \(text) » ?", en: "did you mean “\(text)”?")
  }
}
