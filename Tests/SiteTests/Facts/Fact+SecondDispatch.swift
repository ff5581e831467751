extension Fact {
  /// What the second dispatch says of the convention of the CRI Béni Mellal-Khénifra with Happy Smala, and what other sources add.
  static let secondDispatch: [Fact] = [
    Fact(number: "1", what: "title", page: convention, text: "s’allient pour promouvoir des projets innovants"),
    Fact(
      number: "2", what: "published", page: convention, text: "publiée le jeudi 15 juillet 2021 à 13\u{A0}h\u{A0}50"),
    Fact(
      number: "2b", what: "+01:00 supposed", page: convention,
      text: "le décalage horaire, une heure sur le temps universel, est supposé"),
    Fact(number: "3", what: "signed, derived", page: convention, text: "c’est le jour même de la publication"),
    Fact(number: "4", what: "place outside the region", page: convention, text: "signée à Rabat, hors de la région"),
    Fact(number: "5", what: "party A", page: convention, text: "CRI Béni Mellal-Khénifra"),
    Fact(number: "6", what: "party B", page: convention, text: "Happy Smala"),
    Fact(number: "6b", what: "kind of party B", page: partner, text: "Laboratoire d’innovation"),
    Fact(number: "6c", what: "variant", page: partner, text: "Happy smala"),
    Fact(number: "7", what: "signatory A", page: convention, text: "Nawfal Hammoumi"),
    Fact(number: "7b", what: "his unit", page: convention, text: "Pôle Impulsion économique et offre territoriale"),
    Fact(
      number: "7c", what: "not the head; employer implied", page: convention, text: "Il dirige un pôle, non le centre"),
    Fact(number: "8", what: "signatory B", page: convention, text: "Eric Asmar"),
    Fact(number: "8b", what: "his title", page: convention, text: "CEO"),
    Fact(
      number: "9", what: "kind of signing act", page: convention,
      text: "La dépêche emploie deux verbes, signer et parapher"),
    Fact(number: "9b", what: "initialled", page: convention, text: "Paraphe"),
    Fact(
      number: "10", what: "purpose", page: convention,
      text: "Accompagner les porteurs de projets dans leur recherche de financement"),
    Fact(number: "11", what: "programme", page: convention, text: "Izdihar"),
    Fact(
      number: "11b", what: "regional, inclusive", page: convention,
      text: "programme régional que la dépêche dit inclusif"),
    Fact(
      number: "12", what: "legal context", page: convention,
      text: "la convention anticipe la loi 15-18 sur le financement collaboratif"),
    Fact(number: "12b", what: "relation", page: convention, text: "Anticipe"),
    Fact(number: "13", what: "policy context: royal directives", page: convention, text: "directives royales"),
    Fact(
      number: "13b", what: "policy context: new development model", page: convention,
      text: "nouveau modèle de développement"),
    Fact(
      number: "13c", what: "its axes", page: convention,
      text: "permettre aux jeunes de s’épanouir, ouvrir à tous les services financiers, passer au numérique"),
    Fact(
      number: "14", what: "commitment 1, joint", page: convention,
      text: "Donner de l’élan aux porteurs de projets et aux petits projets, et leur ouvrir un nouveau financement"),
    Fact(
      number: "15", what: "commitment 2, lead CRI", page: convention,
      text: "S’inspirer des méthodes de Happy Smala pour faire naître un autre esprit d’entreprise"),
    Fact(
      number: "16", what: "commitment 3, lead B", page: convention,
      text: "Explorer plus avant les écosystèmes de la région et leurs possibilités encore inexploitées"),
    Fact(
      number: "17", what: "commitment 4, joint", page: convention,
      text: "Rallier des acteurs nationaux susceptibles de s’implanter et de se développer dans la région"),
    Fact(number: "17b", what: "who leads what", page: convention, text: "Exploration des écosystèmes de la région"),
    Fact(number: "18", what: "audiences", page: convention, text: "Porteurs de projets"),
    Fact(number: "18b", what: "youth", page: convention, text: "Jeunes"),
    Fact(number: "18c", what: "small enterprises", page: convention, text: "petites entreprises"),
    Fact(number: "18d", what: "small projects", page: convention, text: "petits projets"),
    Fact(number: "19", what: "no indicator", page: convention, text: "Aucun indicateur n’est publié"),
    Fact(
      number: "20", what: "direct quote 1, as reported speech", page: convention,
      text: "une coopération avec le CRI et son réseau régional"),
    Fact(
      number: "20b", what: "direct quote 2, as reported speech", page: convention,
      text: "un élargissement du cercle de confiance que son laboratoire cherche à bâtir"),
    Fact(number: "21", what: "statement to the MAP", page: convention, text: "l’agence MAP"),
    Fact(
      number: "22", what: "partner profile", page: partner,
      text: "qui se consacre aux démarches collaboratives et à la finance collaborative"),
    Fact(
      number: "22b", what: "since 2014", page: convention,
      text: "Le laboratoire a pour spécialités les démarches collaboratives et la finance collaborative"),
    Fact(
      number: "23", what: "partner claim, attributed", page: convention,
      text: "tient Happy Smala pour un pionnier de l’innovation"),
    Fact(
      number: "23b", what: "same, on the partner page", page: partner, text: "le registre la rapporte sans la reprendre"
    ),
    Fact(
      number: "24", what: "source", page: convention,
      text:
        "http://www.mapexpress.ma/actualite/economie-et-finance/cri-beni-mellal-khenifra-happy-smala-sallient-promouvoir-projets-innovants/"
    ),
    Fact(number: "D1", what: "dahir and date", page: instrument, text: "1-21-24"),
    Fact(number: "D1b", what: "22 Feb 2021", page: instrument, text: "22 février 2021"),
    Fact(number: "D2", what: "bulletin", page: instrument, text: "6967"),
    Fact(number: "D2b", what: "8 Mar 2021", page: convention, text: "publié depuis le 8 mars 2021"),
    Fact(number: "D3", what: "entry into force", page: instrument, text: "1er septembre 2021"),
    Fact(
      number: "D3b", what: "between publication and entry into force", page: convention,
      text: "n’est entré en vigueur que le 1er septembre"),
    Fact(
      number: "D4", what: "Izdihar, purpose", page: programme,
      text: "il réunit en une offre unique et lisible l’appui que plusieurs organismes apportent"),
    Fact(number: "D4b", what: "IZIDHAR", page: programme, text: "IZIDHAR"),
  ]

  private static let convention = "beni-mellal-khenifra/conventions/happy-smala/index.html"
  private static let partner = "beni-mellal-khenifra/partenaires/happy-smala/index.html"
  private static let instrument =
    "beni-mellal-khenifra/textes/loi-n-15-18-relative-au-financement-collaboratif/index.html"
  private static let programme = "beni-mellal-khenifra/programmes/izdihar/index.html"
}
