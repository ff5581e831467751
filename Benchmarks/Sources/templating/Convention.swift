/// What the page is about, as a model has it. All three ways of making the page start from this.
struct Convention: Sendable {
  let title: String
  let summary: String?
  let isSigned: Bool
  let region: (name: String, address: String)
  let facts: Facts
  let parties: [Party]

  struct Party: Sendable {
    let name: String
    let address: String
    let role: String?
    let isLead: Bool
    let signatories: [String]
  }

  static let example = Convention(
    title: "Convention « de partenariat » pour l'appui aux <TPE> & PME",
    summary: "La convention prévoit un parcours d’accompagnement, un fonds d’amorçage et un partage de données.",
    isSigned: true, region: ("Béni Mellal-Khénifra", "../../"),
    facts: .example,
    parties: (0..<50).map { index in
      Party(
        name: "Conseil régional n° \(index) & fils", address: "../../partenaires/conseil-\(index)/",
        role: index.isMultiple(of: 2) ? "bailleur de fonds" : nil, isLead: index == 0,
        signatories: index.isMultiple(of: 5) ? ["Première signataire", "Second \"signataire\""] : [])
    })
}

/// The sixteen plain facts of a convention, each of which the page shows eight times.
struct Facts: Sendable {
  let number: String
  let kind: String
  let status: String
  let duration: String
  let renewal: String
  let place: String
  let signed: String
  let effective: String
  let ends: String
  let funding: String
  let basis: String
  let language: String
  let contact: String
  let verified: String
  let updated: String
  let licence: String

  static let example = Facts(
    number: "Valeur 0 d’un champ de la fiche & suite du texte",
    kind: "Valeur 1 d’un champ de la fiche & suite du texte",
    status: "Valeur 2 d’un champ de la fiche & suite du texte",
    duration: "Valeur 3 d’un champ de la fiche & suite du texte",
    renewal: "Valeur 4 d’un champ de la fiche & suite du texte",
    place: "Valeur 5 d’un champ de la fiche & suite du texte",
    signed: "Valeur 6 d’un champ de la fiche & suite du texte",
    effective: "Valeur 7 d’un champ de la fiche & suite du texte",
    ends: "Valeur 8 d’un champ de la fiche & suite du texte",
    funding: "Valeur 9 d’un champ de la fiche & suite du texte",
    basis: "Valeur 10 d’un champ de la fiche & suite du texte",
    language: "Valeur 11 d’un champ de la fiche & suite du texte",
    contact: "Valeur 12 d’un champ de la fiche & suite du texte",
    verified: "Valeur 13 d’un champ de la fiche & suite du texte",
    updated: "Valeur 14 d’un champ de la fiche & suite du texte",
    licence: "Valeur 15 d’un champ de la fiche & suite du texte")
}
