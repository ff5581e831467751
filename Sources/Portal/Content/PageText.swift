import Markdown

/// How the texts of records are read: headings get no id that the templates give to a part of the page.
enum PageText {
  static let options = MarkdownOptions.portal(reservedIDs: [
    "avec", "avenants", "bref", "cadre", "chronologie", "citer", "completude", "contenu", "conventions", "corrections",
    "declarations", "documents", "engagements", "financement", "identite", "inconnu", "indicateurs", "liees",
    "objectifs", "partenaires", "parties", "public", "recit", "signataires", "sommaire", "sources",
  ])
}
