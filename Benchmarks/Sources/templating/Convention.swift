/// What the page is about, as a model has it. All three ways of making the page start from this.
struct Convention: Sendable {
  let title: String
  let summary: String?
  let isSigned: Bool
  let region: (name: String, address: String)
  /// As many as `Page.factCount`.
  let facts: [String]
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
    facts: (0..<Page.factCount).map { "Valeur \($0) d’un champ de la fiche & suite du texte" },
    parties: (0..<50).map { index in
      Party(
        name: "Conseil régional n° \(index) & fils", address: "../../partenaires/conseil-\(index)/",
        role: index.isMultiple(of: 2) ? "bailleur de fonds" : nil, isLead: index == 0,
        signatories: index.isMultiple(of: 5) ? ["Première signataire", "Second \"signataire\""] : [])
    })
}
