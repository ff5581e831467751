/// The body of a convention: some three thousand bytes of Markdown with what real ones have.
struct Story {
  let convention: ConventionRecord

  func text(_ random: inout SplitMix) -> String {
    var text = "## Le contexte\n\n"
    text +=
      "La région de [\(convention.region.name.fr)](../../regions/\(convention.region.slug).md) sert ici de cadre. "
    text += paragraph(4, &random)
    text +=
      "Le premier signataire est \(link(convention.parties[0])), et **le second** \(link(convention.parties[1])). "
    text += paragraph(4, &random)
    text += "## Ce qui est prévu\n\n"
    for point in random.several(3 + random.below(4), of: Self.points) { text += "- \(point) ;\n" }
    text += "\n" + paragraph(6, &random)
    if random.happens(30) { text += table(&random) }
    text += "## La suite\n\n" + paragraph(5, &random)
    text += "Un [compte rendu](https://exemple.example/comptes-rendus/\(convention.number)) est *annoncé*. "
    text += paragraph(4, &random)
    return text
  }

  private func link(_ partner: Int) -> String {
    "[\(PartnerRecord.name(partner))](../../partners/\(PartnerRecord.id(partner)).md)"
  }

  private func paragraph(_ count: Int, _ random: inout SplitMix) -> String {
    random.several(count, of: Self.sentences).joined(separator: " ") + "\n\n"
  }

  private func table(_ random: inout SplitMix) -> String {
    var text = "| Année | Lieu | Bénéficiaires |\n|---|---|---:|\n"
    for year in 0..<3 + random.below(3) {
      text += "| \(convention.day.year + year) | \(random.one(of: RegionRecord.all).seat) | \(random.below(500)) |\n"
    }
    return text + "\n"
  }

  private static let points = [
    "un guichet commun dans les locaux du centre", "deux ateliers par an, ouverts à tous",
    "un fichier partagé des dossiers en cours", "un comité qui se réunit **chaque trimestre**",
    "une aide à la rédaction des plans d’affaires", "un bilan annuel, rendu *public*",
    "des visites dans les provinces éloignées", "un appui aux `coopératives` qui exportent",
  ]

  private static let sentences = [
    "Les deux organismes se sont rencontrés plusieurs fois avant de rédiger ce texte, qui n’engage personne puisqu’il est inventé.",
    "Un comité de suivi examine chaque trimestre les dossiers en cours et rend compte de ce qui reste à faire.",
    "Les porteurs de projets déposent leur demande au guichet, qui les oriente vers la personne compétente.",
    "La durée de l’accord n’est pas indiquée dans la source, et aucune clause de renouvellement n’y figure.",
    "Chaque partie désigne un correspondant, chargé de transmettre les informations utiles à l’autre.",
    "Les moyens humains sont ceux des services existants ; aucun recrutement n’est prévu.",
    "Une première rencontre doit permettre de dresser la liste des terrains disponibles et de leurs équipements.",
    "Les données échangées restent la propriété de celui qui les fournit, et ne servent qu’au suivi des projets.",
    "La formation porte sur la comptabilité, le droit des sociétés et la recherche de financements.",
    "Le budget n’est pas publié : ni le montant, ni la répartition entre les parties ne sont connus.",
    "Des ateliers sont organisés dans les chefs-lieux des provinces, à raison de deux par an au moins.",
    "Les jeunes diplômés forment le premier public visé, devant les coopératives et les très petites entreprises.",
    "Un bilan est attendu à la fin de la deuxième année, sans que sa forme soit précisée.",
    "Le texte signé n’est pas en ligne ; le présent récit suit le communiqué diffusé le jour même.",
    "Plusieurs communes ont dit vouloir se joindre à la démarche, par avenant ou par une convention distincte.",
    "L’accompagnement commence par un entretien, se poursuit par un plan d’affaires et s’achève après la création.",
    "Le centre met une salle à disposition, avec le matériel nécessaire aux réunions et aux présentations.",
    "Les résultats sont comptés par année civile et rapportés à la cible fixée au départ.",
    "Aucun document ne montre à ce jour ce qui a été fait, en dehors des chiffres donnés par les parties.",
    "La coopération porte aussi sur la promotion du territoire, par des salons, des visites et des brochures.",
  ]
}
