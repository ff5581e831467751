extension Fact {
  /// What the first dispatch says of the convention of the CRI Drâa-Tafilalet with the Cluster solaire, and what other sources add.
  static let firstDispatch: [Fact] = [
    Fact(number: "1", what: "kind", page: convention, text: "Convention de partenariat"),
    Fact(number: "2", what: "party A", page: convention, text: "CRI Drâa-Tafilalet"),
    Fact(number: "3", what: "party B", page: convention, text: "Cluster solaire"),
    Fact(number: "3b", what: "party B, spelling variants", page: partner, text: "Cluster Solaire"),
    Fact(number: "4", what: "date, inferred", page: convention, text: "le jour est donc déduit, le mois seul est sûr"),
    Fact(number: "4b", what: "the Fridays", page: convention, text: "les 7, 14, 21 et 28"),
    Fact(
      number: "5", what: "place signed outside the region", page: convention,
      text: "signée à Casablanca, donc hors de la région"),
    Fact(number: "6", what: "purpose", page: convention, text: "les projets qui ménagent l’environnement"),
    Fact(number: "7", what: "signatory B", page: convention, text: "Fatima Zahra El Khalifa"),
    Fact(number: "7b", what: "her title", page: convention, text: "directrice générale"),
    Fact(number: "8", what: "signatory A", page: convention, text: "Allal El Baz"),
    Fact(number: "8b", what: "his title", page: convention, text: "directeur général"),
    Fact(number: "9", what: "witnesses", page: convention, text: "Des responsables des deux organismes, non nommés"),
    Fact(
      number: "10", what: "joint principle", page: convention,
      text: "Réunir les compétences, les efforts et les moyens des deux organismes"),
    Fact(
      number: "11", what: "commitment 1", page: convention, text: "Définir une stratégie régionale pour l’écosystème"),
    Fact(number: "12", what: "commitment 2", page: convention, text: "pré-incubation, incubation, accélération"),
    Fact(
      number: "13", what: "commitment 3", page: convention,
      text: "Accompagner toute personne qui s’intéresse à l’énergie et aux technologies vertes"),
    Fact(number: "14", what: "commitment 4", page: convention, text: "Sensibiliser les jeunes de la région"),
    Fact(
      number: "15", what: "commitment 5, seed fund", page: convention,
      text: "Prévoir un fonds d’amorçage pour les projets"),
    Fact(
      number: "15b", what: "no amount, funder, date", page: convention,
      text: "La dépêche n’indique ni montant, ni bailleur, ni date."),
    Fact(number: "16", what: "commitment 6", page: convention, text: "Soutenir la promotion du territoire régional"),
    Fact(
      number: "17", what: "commitment 7", page: convention,
      text: "Mettre en commun des données, des informations et des documents"),
    Fact(number: "18", what: "audiences", page: convention, text: "Diplômés chercheurs d’emploi"),
    Fact(number: "18 students", what: "audience", page: convention, text: "Étudiants"),
    Fact(number: "18 project_holders", what: "audience", page: convention, text: "Porteurs de projets"),
    Fact(number: "18 teachers", what: "audience", page: convention, text: "Enseignants"),
    Fact(number: "18 phd_students", what: "audience", page: convention, text: "Doctorants"),
    Fact(number: "18 entrepreneurs", what: "audience", page: convention, text: "Entrepreneurs"),
    Fact(number: "18 youth", what: "audience", page: convention, text: "Jeunes"),
    Fact(number: "18 very_small_enterprises", what: "audience", page: convention, text: "TPE"),
    Fact(number: "18 smes", what: "audience", page: convention, text: "PME"),
    Fact(number: "18 investors", what: "audience", page: convention, text: "Investisseurs"),
    Fact(number: "18c", what: "green firms", page: convention, text: "entreprises qui misent sur l’économie verte"),
    Fact(
      number: "19", what: "target >200 a year", page: convention,
      text: "plus de 200 jeunes insérés et suivis chaque année"),
    Fact(
      number: "19b", what: "no end year, no baseline", page: convention,
      text: "Ni année de fin ni valeur de départ ne sont indiquées."),
    Fact(
      number: "20", what: "qualitative indicator", page: convention,
      text: "Création d’emplois pour les jeunes de la région"),
    Fact(number: "20b", what: "no number", page: convention, text: "qui ne donne aucun chiffre"),
    Fact(number: "21", what: "expected impact", page: convention, text: "créer des activités qui procurent un revenu"),
    Fact(
      number: "22", what: "direct fragment, as reported speech", page: convention,
      text: "a été mis au point par son organisme avec le concours de plusieurs partenaires"),
    Fact(
      number: "23", what: "reported speech, El Khalifa", page: convention,
      text: "elle lui prête une valeur ajoutée élevée et de grandes retombées économiques"),
    Fact(
      number: "23b", what: "reported speech, El Baz: opening", page: convention,
      text: "rattache la signature à la politique d’ouverture du CRI"),
    Fact(
      number: "23c", what: "reported speech, El Baz: energy", page: convention,
      text: "une région bien dotée en ressources naturelles et humaines"),
    Fact(number: "24", what: "unnamed partners", page: convention, text: "plusieurs, non nommés"),
    Fact(number: "25", what: "visit", page: convention, text: "Visite des locaux du Cluster solaire"),
    Fact(
      number: "26", what: "sector", page: convention,
      text: "énergies renouvelables, technologies vertes, économie verte"),
    Fact(number: "26b", what: "theme label", page: convention, text: "Énergies renouvelables"),
    Fact(number: "27", what: "source", page: convention, text: "https://fr.allafrica.com/stories/202105230230.html"),
    Fact(
      number: "27b", what: "author and agency not stated", page: convention,
      text: "L’auteur de la dépêche et l’agence qui l’a produite ne sont pas indiqués."),
    Fact(
      number: "C1", what: "partners of the model", page: convention,
      text: "la Fondation Drosos, Masen et l’association Midelt Mobadara"),
    Fact(number: "C1b", what: "from a communiqué", page: convention, text: "d’après un communiqué du Cluster solaire"),
    Fact(
      number: "C2", what: "actual value", page: convention,
      text: "plus de 100 jeunes suivent des séances d’accompagnement, presque sans abandon"),
    Fact(
      number: "C2b", what: "comparable: unknown", page: convention,
      text: "il ne porte peut-être pas sur le même périmètre que la cible"),
    Fact(
      number: "C2c", what: "source of the actual", page: convention,
      text: "https://lematin.ma/journal/2021/cri-draa-tafilalet-cluster-solaire-allient-forces/358902.html"),
    Fact(number: "C3", what: "legal form", page: partner, text: "association à but non lucratif"),
    Fact(number: "C4", what: "later name", page: partner, text: "Cluster EnR"),
    Fact(number: "C4b", what: "founded", page: partner, text: "2014"),
    Fact(number: "C4c", what: "200 members, same head", page: partner, text: "plus de 200 membres"),
  ]

  private static let convention = "draa-tafilalet/conventions/cluster-solaire/index.html"
  private static let partner = "draa-tafilalet/partenaires/cluster-solaire/index.html"
}
