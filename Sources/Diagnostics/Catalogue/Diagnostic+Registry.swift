// What single records of the registry may not say. What the join finds stands in `Diagnostic+Join.swift`.
extension Diagnostic {
  package static func regionGivenTwice(at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .regionGivenTwice,
      Wording(
        fr: "« region » et « regions » sont données toutes les deux", en: "both “region” and “regions” are given"),
      at: place,
      notes: [Note(Wording(fr: "« region » est ici", en: "“region” stands here"), at: first)],
      fix: Wording(
        fr: "gardez « region » pour une seule région, « regions » pour une liste",
        en: "keep “region” for a single region, “regions” for a list"))
  }

  package static func missingRegion(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingRegion,
      Wording(fr: "la région servie par la convention manque", en: "the region that the convention serves is missing"),
      at: place,
      fix: Wording(fr: "ajoutez par exemple : region: \"MA-08\"", en: "add for example: region: \"MA-08\""))
  }

  package static func signatoryWithoutParty(at place: Place) -> Diagnostic {
    Diagnostic(
      .signatoryWithoutParty,
      Wording(
        fr: "ce signataire ne dit pas pour quelle partie il signe",
        en: "this signatory does not say for which party they sign"),
      at: place,
      fix: Wording(
        fr: "ajoutez « party: » avec l’identifiant d’une partie, ou « capacity: witnessed » pour un témoin",
        en: "add “party:” with the id of a party, or “capacity: witnessed” for a witness"))
  }

  package static func witnessNotNamedOnce(at place: Place) -> Diagnostic {
    Diagnostic(
      .witnessNotNamedOnce,
      Wording(
        fr: "un témoin se nomme par une seule clé : « person », « organisation » ou « text »",
        en: "a witness is named by exactly one key: “person”, “organisation” or “text”"),
      at: place,
      fix: Wording(
        fr: "gardez l’une des trois : « person » pour une personne, « organisation » pour un organisme, « text » sinon",
        en: "keep one of the three: “person”, “organisation”, or else “text”"))
  }

  package static func missingAggregation(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingAggregation,
      Wording(
        fr: "cet indicateur a plusieurs périodes et ne dit pas comment elles se combinent",
        en: "this indicator has several periods and does not say how they combine"),
      at: place,
      fix: Wording(
        fr: "ajoutez « aggregation: » avec sum, latest, average ou none",
        en: "add “aggregation:” with sum, latest, average or none"))
  }

  package static func figureWithoutValue(at place: Place) -> Diagnostic {
    Diagnostic(
      .figureWithoutValue,
      Wording(fr: "ni valeur ni texte n’est donné", en: "neither a value nor a text is given"),
      at: place,
      fix: Wording(
        fr: "ajoutez « value: » pour un nombre, « text: » pour des mots",
        en: "add “value:” for a number, “text:” for words"))
  }

  package static func amountWithoutCurrency(at place: Place) -> Diagnostic {
    Diagnostic(
      .amountWithoutCurrency,
      Wording(fr: "ce montant n’a pas de monnaie", en: "this amount has no currency"),
      at: place,
      fix: Wording(fr: "ajoutez par exemple : currency: MAD", en: "add for example: currency: MAD"))
  }

  package static func keyBesideUndisclosedAmount(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .keyBesideUndisclosedAmount,
      Wording(
        fr: "« \(key) » n’a pas de sens quand le montant n’est pas communiqué",
        en: "“\(key)” means nothing where the amount is not disclosed"),
      at: place,
      fix: Wording(fr: "supprimez cette ligne, ou donnez le montant", en: "delete this line, or give the amount"))
  }

  package static func baseURLWithQuery(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .baseURLWithQuery,
      Wording(
        fr: "« \(text) » ne peut pas porter d’autres adresses : elle contient « ? » ou « # »",
        en: "“\(text)” cannot carry other addresses: it contains “?” or “#”"),
      at: place,
      fix: Wording(
        fr: "gardez ce qui précède, par exemple : https://registre.example/",
        en: "keep what stands before it, such as https://registre.example/"))
  }

  package static func notPositive(_ value: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .notPositive,
      Wording(fr: "\(value) n’est pas un nombre d’habitants", en: "\(value) is not a number of inhabitants"),
      at: place,
      fix: Wording(
        fr: "écrivez le nombre du recensement, ou supprimez « population: »",
        en: "write the number of the census, or delete “population:”"))
  }

  package static func notAYear(_ value: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .notAYear,
      Wording(fr: "\(value) n’est pas une année en quatre chiffres", en: "\(value) is not a year in four digits"),
      at: place, fix: Wording(fr: "écrivez par exemple : 2024", en: "write for example: 2024"))
  }

  package static func notAGoal(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .notAGoal,
      Wording(
        fr: "« \(text) » n’est ni un objectif de développement durable (« 1 » à « 17 ») ni une cible (« 8.6 »)",
        en: "“\(text)” is neither a Sustainable Development Goal (“1” to “17”) nor a target (“8.6”)"),
      at: place,
      fix: Wording(fr: "écrivez par exemple : \"8\" ou \"8.6\"", en: "write for example: \"8\" or \"8.6\""))
  }
}
